import { hostProbes } from "./wildHost.ts";
import { ooxmlProbes } from "./wildOoxml.ts";

/**
 * What the stand-in assumes of Word and nobody has told, as questions that Word itself answers in Script Lab. Each
 * begins with an empty body and gives what Word says; the names are those of `test/word-in-the-wild.md`.
 * `npm run wild` puts this file, `wildOoxml.ts` and `wildHost.ts` into the snippet as they stand, without their imports.
 */
export interface Probe {
  readonly name: string;
  /** `wait` is how many milliseconds an event may take to come. */
  readonly ask: (context: Word.RequestContext, wait: number) => Promise<unknown>;
}

/** What Word said, or with what it refused, and where. */
export interface WildAnswer {
  readonly name: string;
  readonly answer?: unknown;
  readonly refused?: string;
  readonly at?: string;
  readonly milliseconds: number;
}

export const probes: readonly Probe[] = [
  {
    name: "text-of-paragraphs",
    async ask(context) {
      const { body } = context.document;
      body.insertParagraph("a", "End");
      body.insertParagraph("b", "End");
      body.load("text");
      await context.sync();
      return body.text;
    },
  },
  {
    name: "text-of-signs",
    async ask(context) {
      const made = context.document.body.insertParagraph("a\tb", "End");
      made.insertBreak("Line", "After");
      made.insertText("c", "End");
      made.load("text");
      await context.sync();
      return made.text;
    },
  },
  {
    name: "text-of-picture",
    async ask(context) {
      const made = context.document.body.insertParagraph("a", "End");
      made.insertInlinePictureFromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
        "End",
      );
      made.insertText("b", "End");
      made.load("text");
      await context.sync();
      return made.text;
    },
  },
  {
    name: "line-ends-in-text",
    async ask(context) {
      const made = context.document.body.insertParagraph("x", "End");
      made.styleBuiltIn = "Heading2";
      made.insertText("A\nB", "End");
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text,items/styleBuiltIn");
      await context.sync();
      return paragraphs.items.map(({ text, styleBuiltIn }) => [text, styleBuiltIn]);
    },
  },
  {
    name: "text-at-control-end",
    async ask(context) {
      const control = context.document.body.insertParagraph("x", "End").insertContentControl();
      control.insertText("y", "End");
      control.load("text");
      await context.sync();
      return control.text;
    },
  },
  {
    name: "style-names",
    async ask(context) {
      const made = context.document.body.insertParagraph("x", "End");
      made.styleBuiltIn = "IntenseQuote";
      made.load("style,styleBuiltIn");
      const plain = context.document.body.insertParagraph("y", "End");
      plain.styleBuiltIn = "Normal";
      plain.load("style,outlineLevel");
      await context.sync();
      return [made.style, made.styleBuiltIn, plain.style, plain.outlineLevel];
    },
  },
  {
    name: "style-unknown",
    async ask(context) {
      context.document.body.insertParagraph("x", "End").style = "Finnes ikke";
      await context.sync();
      return "taken";
    },
  },
  {
    name: "paragraph-after-heading",
    async ask(context) {
      const heading = context.document.body.insertParagraph("x", "End");
      heading.styleBuiltIn = "Heading1";
      const after = heading.insertParagraph("y", "After");
      after.load("styleBuiltIn");
      await context.sync();
      return after.styleBuiltIn;
    },
  },
  {
    name: "bullet-of-list",
    async ask(context) {
      const made = context.document.body.insertParagraph("x", "End");
      made.startNewList();
      await context.sync();
      made.listItem.load("listString");
      await context.sync();
      return made.listItem.listString;
    },
  },
  {
    name: "control-in-cell",
    async ask(context) {
      const table = context.document.body.insertTable(2, 2, "End", [
        ["a", "b"],
        ["c", "d"],
      ]);
      const control = table.getCell(0, 0).body.paragraphs.getFirst().insertContentControl();
      control.load("subtype,text");
      await context.sync();
      return [control.subtype, control.text];
    },
  },
  {
    name: "control-round-words",
    async ask(context) {
      const made = context.document.body.insertParagraph("alle ord", "End");
      const control = made.search("alle ord").getFirst().insertContentControl();
      control.load("subtype");
      await context.sync();
      return control.subtype;
    },
  },
  {
    name: "control-in-control",
    async ask(context) {
      const made = context.document.body.insertParagraph("x", "End");
      made.insertContentControl().tag = "first";
      made.insertContentControl().tag = "second";
      await context.sync();
      const around = made.parentContentControlOrNullObject;
      around.load("tag");
      await context.sync();
      return around.isNullObject ? null : around.tag;
    },
  },
  {
    name: "control-over-border",
    async ask(context) {
      const one = context.document.body.insertParagraph("x", "End");
      const two = one.insertParagraph("y", "After");
      const three = two.insertParagraph("z", "After");
      one.getRange().expandTo(two.getRange()).insertContentControl().tag = "there";
      await context.sync();
      two.getRange().expandTo(three.getRange()).insertContentControl().tag = "across";
      await context.sync();
      return "made";
    },
  },
  {
    name: "control-round-cells",
    async ask(context) {
      const table = context.document.body.insertTable(2, 2, "End", [
        ["a", "b"],
        ["c", "d"],
      ]);
      const cells = table.getCell(0, 0).body.getRange().expandTo(table.getCell(0, 1).body.getRange());
      const control = cells.insertContentControl();
      control.load("subtype,text");
      await context.sync();
      return [control.subtype, control.text];
    },
  },
  {
    name: "long-tag",
    async ask(context) {
      const control = context.document.body.insertParagraph("x", "End").insertContentControl();
      control.tag = "t".repeat(70);
      control.load("tag");
      await context.sync();
      return control.tag.length;
    },
  },
  {
    name: "locked-control",
    async ask(context) {
      const control = context.document.body.insertParagraph("x", "End").insertContentControl();
      control.cannotEdit = true;
      await context.sync();
      try {
        control.insertText("y", "End");
        await context.sync();
        return "written";
      } finally {
        control.cannotEdit = false;
        await context.sync();
      }
    },
  },
  {
    name: "colour-of-control",
    async ask(context) {
      const control = context.document.body.insertParagraph("x", "End").insertContentControl();
      control.color = "#1f7a4d";
      control.load("color");
      await context.sync();
      return control.color;
    },
  },
  {
    name: "writes-before-refusal",
    async ask(context) {
      const { body } = context.document;
      const made = body.insertParagraph("x", "End");
      await context.sync();
      try {
        made.insertText("y", "End");
        body.insertParagraph("z", "End").style = "Finnes ikke";
        await context.sync();
      } catch {
        // What is left is asked for below.
      }
      body.load("text");
      await context.sync();
      return body.text;
    },
  },
  {
    name: "deleted-object",
    async ask(context) {
      const made = context.document.body.insertParagraph("x", "Start");
      await context.sync();
      made.delete();
      await context.sync();
      made.load("text");
      await context.sync();
      return made.text;
    },
  },
  {
    name: "parent-of-nothing",
    async ask(context) {
      context.document.body.insertParagraph("x", "End").parentTable.load("rowCount");
      await context.sync();
      return "given";
    },
  },
  {
    name: "ooxml-of-body",
    async ask(context) {
      context.document.body.insertParagraph("x", "End");
      const ooxml = context.document.body.getOoxml();
      await context.sync();
      return [...ooxml.value.matchAll(/pkg:name="([^"]*)"/g)].map(([, name]) => name);
    },
  },
  {
    name: "ooxml-of-paragraph-in-control",
    async ask(context) {
      const made = context.document.body.insertParagraph("x", "End");
      made.insertContentControl().tag = "own";
      const ooxml = made.getOoxml();
      await context.sync();
      return ooxml.value.includes('w:val="own"');
    },
  },
  {
    name: "list-of-two",
    async ask(context) {
      const [one, two] = ["a", "b"].map((words) => context.document.body.insertParagraph(words, "End"));
      const list = one?.startNewList();
      list?.load("id");
      await context.sync();
      two?.attachToList(list?.id ?? 0, 0);
      await context.sync();
      list?.paragraphs.load("items/text");
      await context.sync();
      return list?.paragraphs.items.map(({ text }) => text);
    },
  },
  {
    name: "search-for-signs",
    async ask(context) {
      const made = context.document.body.insertParagraph("1.\ta^b", "End");
      const found = ["^t", "^^"].map((sought) => made.search(sought));
      for (const each of found) each.load("items/text");
      await context.sync();
      return found.map(({ items }) => items.map(({ text }) => text));
    },
  },
  {
    name: "control-in-header",
    async ask(context) {
      const header = context.document.sections.getFirst().getHeader("Primary");
      header.insertParagraph("x", "End").insertContentControl().tag = "topp";
      await context.sync();
      header.contentControls.load("items/tag");
      context.document.contentControls.load("items/tag");
      await context.sync();
      const tags = [header, context.document].map(({ contentControls }) => contentControls.items.map(({ tag }) => tag));
      header.clear();
      await context.sync();
      return tags;
    },
  },
  {
    name: "marks-of-tracked-form",
    async ask(context) {
      if (!Office.context.requirements.isSetSupported("WordApi", "1.4")) return "no WordApi 1.4";
      const { document } = context;
      const made = document.body.insertParagraph("x", "End");
      await context.sync();
      document.changeTrackingMode = "TrackAll";
      made.styleBuiltIn = "Heading2";
      made.font.bold = true;
      made.insertTable(1, 1, "After", [["a"]]);
      const ooxml = document.body.getOoxml();
      await context.sync();
      document.changeTrackingMode = "Off";
      await context.sync();
      return ["w:pPrChange", "w:rPrChange", "w:ins"].filter((mark) => ooxml.value.includes(`<${mark} `));
    },
  },
  ...hostProbes,
  // Last, since of what is put in a paragraph's form may stay when the body is cleared.
  ...ooxmlProbes,
];

/** Asks all of it, one after another; what is refused is told with its code and place. `began` hears what is asked. */
export async function askWord(began: (name: string) => void, wait: number): Promise<readonly WildAnswer[]> {
  const answers: WildAnswer[] = [];
  for (const { name, ask } of probes) {
    began(name);
    const from = Date.now();
    try {
      const answer = await Word.run(async (context) => {
        context.document.body.clear();
        await context.sync();
        return ask(context, wait);
      });
      answers.push({ name, answer, milliseconds: Date.now() - from });
    } catch (error) {
      const { code, debugInfo } = error as OfficeExtension.Error;
      answers.push({ name, refused: code, at: debugInfo.errorLocation ?? "", milliseconds: Date.now() - from });
    }
  }
  return answers;
}

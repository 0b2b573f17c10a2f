/**
 * What the stand-in assumes of Word and nobody has told, as questions that Word itself answers in Script Lab. Each
 * begins with an empty body and gives what Word says; the names are those of `test/word-in-the-wild.md`.
 * `npm run wild` puts this file into the snippet as it stands: it imports nothing.
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
    name: "custom-xml-errors",
    async ask() {
      const code = (call: (answer: (result: Office.AsyncResult<unknown>) => void) => void): Promise<number> =>
        new Promise((resolve) =>
          call((result) => resolve(String(result.status) === "succeeded" ? 0 : result.error.code)),
        );
      const parts = Office.context.document.customXmlParts;
      return [
        await code((answer) => parts.addAsync("<a><b></a>", answer)),
        await code((answer) => parts.getByIdAsync("{00000000-0000-0000-0000-000000000000}", answer)),
      ];
    },
  },
  {
    name: "selection-by-add-in",
    async ask(context, wait) {
      let heard = 0;
      await new Promise((resolve) =>
        Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => heard++, resolve),
      );
      context.document.body.insertParagraph("x", "End").select();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, wait));
      await new Promise((resolve) =>
        Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, {}, resolve),
      );
      return heard;
    },
  },
  {
    name: "control-off-grid",
    async ask(context) {
      const off =
        '<w:p><w:pPr><w:snapToGrid w:val="0"/></w:pPr><w:r><w:rPr><w:snapToGrid w:val="0"/></w:rPr><w:t>x</w:t></w:r></w:p>';
      const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
      const main = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
      context.document.body.insertOoxml(
        `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${main}" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData><w:document xmlns:w="${word}"><w:body>${off}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`,
        "Start",
      );
      await context.sync();
      context.document.body.paragraphs.getFirst().insertContentControl();
      await context.sync();
      return "given";
    },
  },
  {
    name: "sign-in-by-word",
    async ask(_context, wait) {
      // What Word says that it can, and whether it has what MSAL speaks to its broker through.
      const offered = [
        Office.context.requirements.isSetSupported("NestedAppAuth", "1.1"),
        "nestedAppAuthBridge" in window,
      ];
      if (typeof Office.auth.getAuthContext !== "function") return [...offered, "no getAuthContext"];
      // Of what kind the account is, and never whose.
      const kind = Office.auth.getAuthContext().then(
        ({ authorityType }): string => authorityType,
        (error: unknown) => `refused: ${error instanceof Error ? error.message : String(error)}`,
      );
      const late = new Promise<string>((resolve) => setTimeout(() => resolve("no answer"), 4 * wait));
      return [...offered, await Promise.race([kind, late])];
    },
  },
  {
    name: "storage-of-frame",
    ask() {
      const allows = (store: () => Storage): boolean => {
        try {
          return store().length >= 0;
        } catch {
          return false; // SecurityError
        }
      };
      document.cookie = "wild=1; Secure; SameSite=None; Partitioned; Max-Age=5";
      const cookie = document.cookie.includes("wild=1");
      return Promise.resolve([allows(() => sessionStorage), allows(() => localStorage), cookie]);
    },
  },
  {
    name: "window-of-dialog",
    // Office.js asks for one more press where the browser opens no window; this one closes itself at once.
    ask: (_context, wait) =>
      new Promise((resolve) => {
        const late = setTimeout(() => resolve("no answer"), 20 * wait);
        Office.context.ui.displayDialogAsync(location.origin, { height: 20, width: 20 }, ({ status, value, error }) => {
          clearTimeout(late);
          if (String(status) === "succeeded") value.close();
          resolve(String(status) === "succeeded" ? "opened" : error.code);
        });
      }),
  },
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

import type { XmlElement } from "../../../src/docx/xml/xmlTree.ts";
import type { OpenedDocument } from "../../../src/standin/paper/openedDocument.ts";
import type { SeededRandom } from "../../fuzz/seededRandom.ts";
import type { OfficeInJsdom } from "../../standin/officeInJsdom.ts";

/** Something that people or Word do to a document without a word to the pane; what cannot be done there does nothing. */
export type UnseenEdit = (office: OfficeInJsdom, random: SeededRandom) => Promise<void>;

/** Does something with one of the body's paragraphs, outside tables where that is asked for. */
function withParagraph(
  work: (paragraph: Word.Paragraph, context: Word.RequestContext, random: SeededRandom, at: number) => void,
  outsideTables = false,
): UnseenEdit {
  return ({ Word }, random) =>
    Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text,tableNestingLevel");
      await context.sync();
      const at = random.below(paragraphs.items.length);
      const paragraph = paragraphs.items[at];
      if (paragraph === undefined || (outsideTables && paragraph.tableNestingLevel > 0)) return;
      work(paragraph, context, random, at);
      await context.sync();
    });
}

function withTable(work: (table: Word.Table, random: SeededRandom) => void): UnseenEdit {
  return ({ Word }, random) =>
    Word.run(async (context) => {
      const { tables } = context.document.body;
      tables.load("rowCount");
      await context.sync();
      if (tables.items.length === 0) return;
      work(random.pick(tables.items), random);
      await context.sync();
    });
}

function withControl(work: (control: Word.ContentControl, random: SeededRandom) => void): UnseenEdit {
  return ({ Word }, random) =>
    Word.run(async (context) => {
      const { contentControls } = context.document.body;
      contentControls.load("tag");
      await context.sync();
      if (contentControls.items.length === 0) return;
      work(random.pick(contentControls.items), random);
      await context.sync();
    });
}

/** Does in the document itself what a person does without an add-in. */
function atOnce(work: (office: OfficeInJsdom, random: SeededRandom) => void): UnseenEdit {
  return (office, random) => {
    work(office, random);
    return Promise.resolve();
  };
}

/** Where Word refuses what a person tries, they leave it. */
function orLeave(edit: UnseenEdit): UnseenEdit {
  return async (office, random) => {
    try {
      await edit(office, random);
    } catch (error) {
      if (!(error instanceof office.OfficeExtension.Error)) throw error;
    }
  };
}

/** Accepts all tracked changes, as Word does by its own button (ECMA-376-1 § 17.13.5). */
function acceptAll(document: OpenedDocument): void {
  const { journal, body } = document;
  const named = (name: string): readonly XmlElement[] => [...body.descendants(name)];
  journal.step("accept", () => {
    for (const mark of named("w:ins")) {
      const { parent } = mark;
      if (parent === null) continue;
      for (const held of [...mark.children]) journal.move(held, parent, parent.indexOf(mark));
      journal.remove(mark);
    }
    for (const mark of named("w:del")) journal.remove(mark);
  });
}

const newTag = (random: SeededRandom, kind: string): string =>
  `pt1:${kind}:${Array.from({ length: 10 }, () => "abcdefghjkmnpqrstuvwxyz".charAt(random.below(23))).join("")}`;

/** What people and Word do to a document, each by a name. */
export const unseenEdits: Readonly<Record<string, UnseenEdit>> = {
  typed: withParagraph((paragraph) => void paragraph.insertText(" og mer", "End")),
  "a new paragraph": withParagraph((paragraph) => void paragraph.insertParagraph("Et nytt avsnitt.", "After")),
  "thirty paragraphs pasted": withParagraph((paragraph) => {
    for (let each = 0; each < 30; each++) paragraph.insertParagraph(`Limt inn ${each}.`, "After");
  }),
  deleted: withParagraph((paragraph) => paragraph.delete(), true),
  "made a heading": withParagraph((paragraph) => {
    paragraph.styleBuiltIn = "Heading3";
  }),
  "made bold": withParagraph((paragraph) => {
    paragraph.font.bold = true;
  }),
  "replaced everywhere": ({ Word }) =>
    Word.run(async (context) => {
      const found = context.document.body.search("byen");
      found.load("text");
      await context.sync();
      for (const each of found.items) each.insertText("bygda", "Replace");
      await context.sync();
    }),
  "tagged by a co-author": async (office, random) => {
    const other = await office.beside();
    const tag = newTag(random, "measure");
    await orLeave(
      withParagraph((paragraph) => {
        const control = paragraph.insertContentControl();
        control.tag = tag;
        control.title = "Tiltak";
      }),
    )(other, random);
  },
  "undone far away": atOnce(({ standin }, random) => {
    for (let steps = 1 + random.below(3); steps > 0; steps--) standin.undo();
  }),
  redone: atOnce(({ standin }) => standin.redo()),
  "replaced with tracking, and accepted": async (office, random) => {
    const { Word, standin } = office;
    const track = (mode: "TrackAll" | "Off"): Promise<void> =>
      Word.run(async (context) => {
        context.document.changeTrackingMode = mode;
        await context.sync();
      });
    await track("TrackAll");
    await withParagraph((paragraph) => void paragraph.insertText("Vedtatt ordlyd.", "Replace"), true)(office, random);
    await withParagraph((paragraph) => void paragraph.insertText(" Tilføyd.", "End"))(office, random);
    await track("Off");
    acceptAll(standin.document);
  },
  "left with tracked changes": async (office, random) => {
    const { Word } = office;
    const track = (mode: "TrackAll" | "Off"): Promise<void> =>
      Word.run(async (context) => {
        context.document.changeTrackingMode = mode;
        await context.sync();
      });
    await track("TrackAll");
    await withParagraph((paragraph) => void paragraph.insertText("Foreslått ordlyd.", "Replace"), true)(office, random);
    await track("Off");
  },
  "a row more": withTable((table) => void table.addRows("End", 1, [["Nytt tiltak", "Noen"]])),
  "a row less": withTable((table) => table.deleteRows(1, 1)),
  "a column more": withTable((table) => table.addColumns("End", 1)),
  "a cell written": withTable((table, random) => {
    table.getCell(0, random.below(2)).value = "Omskrevet";
  }),
  "a table more": withParagraph(
    (paragraph) =>
      void paragraph.insertTable(2, 2, "After", [
        ["Tiltak", "Ansvar"],
        ["Ny buss", "Teknisk"],
      ]),
    true,
  ),
  "a table deleted": withTable((table) => table.delete()),
  "a tag taken away": withControl((control) => control.delete(true)),
  "a tag deleted with what it holds": withControl((control) => control.delete(false)),
  "a tag renamed": withControl((control, random) => {
    control.tag = newTag(random, "strategy");
  }),
  "a tag moved": ({ Word }, random) =>
    Word.run(async (context) => {
      const { contentControls, paragraphs } = context.document.body;
      contentControls.load("tag,title");
      paragraphs.load("tableNestingLevel");
      await context.sync();
      if (contentControls.items.length === 0) return;
      const control = random.pick(contentControls.items);
      const paragraph = random.pick(paragraphs.items);
      const { tag, title } = control;
      control.delete(true);
      const there = paragraph.insertContentControl();
      there.tag = tag;
      there.title = title;
      await context.sync();
    }),
  "a passage cut and pasted elsewhere": atOnce(({ standin }, random) => {
    const texts = standin.document.paragraphs();
    const from = random.pick(texts);
    standin.document.journal.step("move", () => {
      const block = blockOf(from);
      const to = blockOf(random.pick(texts));
      if (block === null || to === null || block === to || to.parent === null) return;
      standin.document.journal.move(block, to.parent, to.parent.indexOf(to));
    });
  }),
  "a tag copied with its words": atOnce(({ standin }, random) => {
    const texts = standin.document.paragraphs();
    const block = blockOf(random.pick(texts));
    const to = blockOf(random.pick(texts));
    if (block === null || to?.parent === undefined || to.parent === null) return;
    const { parent } = to;
    const copy = block.clone();
    // Word gives the copy of a control an id of its own.
    for (const properties of copy.descendants("w:sdtPr"))
      properties.first("w:id")?.set("w:val", String(2_000_000 + random.below(1_000_000)));
    standin.document.journal.step("copy", () => {
      standin.document.journal.insert(parent, parent.indexOf(to), copy);
    });
  }),
  "a tag within a tag": withControl((control, random) => {
    const within = control.paragraphs.getFirst().insertContentControl();
    within.tag = newTag(random, "goal");
  }),
  "a tag around several": ({ Word }, random) =>
    Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("tableNestingLevel");
      await context.sync();
      const at = random.below(Math.max(1, paragraphs.items.length - 3));
      const [first, last] = [paragraphs.items[at], paragraphs.items[at + 2]];
      if (first === undefined || last === undefined) return;
      const around = first.getRange("Whole").expandTo(last.getRange("Whole")).insertContentControl();
      around.tag = newTag(random, "focusArea");
      await context.sync();
    }),
  "an item made a paragraph": withParagraph((paragraph) => paragraph.detachFromList()),
  "a list begun": withParagraph((paragraph) => void paragraph.startNewList(), true),
  emptied: withParagraph((paragraph) => paragraph.clear()),
  "split in two": withParagraph((paragraph) => {
    paragraph.insertText("Første del", "Replace");
    paragraph.insertParagraph("Andre del", "After");
  }, true),
};

/** Does one by its name; where Word refuses what a person tries, they leave it. */
export function doUnseen(name: string, office: OfficeInJsdom, random: SeededRandom): Promise<void> {
  const edit = unseenEdits[name];
  if (edit === undefined) throw new Error(`no edit is called «${name}»`);
  return orLeave(edit)(office, random);
}

/** The block of the body that a paragraph is, or stands in. */
function blockOf(paragraph: XmlElement): XmlElement | null {
  let block: XmlElement | null = paragraph;
  while (block !== null && block.parent?.name !== "w:body") block = block.parent;
  return block;
}

import { pixel, setUp, texts, type Press } from "./samplePress.ts";

/** Of controls, paragraphs, lists, ranges, tables and pictures. */
export const formattingPresses: readonly Press[] = [
  {
    sample: "10-content-controls/insert-and-change-content-controls",
    press: "setup",
    run: async (context) => {
      await setUp(context);
      return texts(context);
    },
    gives: ["Første avsnitt om planen", "Siste avsnitt om planen"],
  },
  {
    sample: "10-content-controls/insert-and-change-content-controls",
    press: "insert",
    run: async (context) => {
      await setUp(context);
      const { paragraphs } = context.document.body;
      paragraphs.load("$none");
      await context.sync();
      paragraphs.items.forEach((paragraph, at) => {
        paragraph.insertContentControl().tag = at % 2 === 0 ? "even" : "odd";
      });
      await context.sync();
      return paragraphs.items.length;
    },
    gives: 2,
  },
  {
    sample: "10-content-controls/insert-and-change-content-controls",
    press: "modify",
    run: async (context) => {
      const { contentControls } = context.document;
      const [even, odd] = [contentControls.getByTag("even"), contentControls.getByTag("odd")];
      even.load("length");
      odd.load("length");
      await context.sync();
      for (const control of even.items) {
        control.set({ color: "red", title: "Partall", appearance: "Tags" });
        control.insertParagraph("Lagt til", "End");
      }
      for (const control of odd.items) control.insertHtml("Også <b>lagt til</b>", "End");
      await context.sync();
      return [even.items.length, odd.items.length, ...(await texts(context))];
    },
    gives: [1, 1, "Første avsnitt om planen", "Lagt til", "Siste avsnitt om planen", "Også lagt til"],
  },
  {
    sample: "25-paragraph/insert-line-and-page-breaks",
    press: "line",
    run: async (context) => {
      await setUp(context);
      context.document.body.paragraphs.getFirst().insertBreak("Line", "After");
      await context.sync();
      return (await texts(context))[0];
    },
    gives: "Første avsnitt om planen\v",
  },
  {
    sample: "25-paragraph/insert-line-and-page-breaks",
    press: "page",
    run: async (context) => {
      context.document.body.paragraphs.getFirst().insertBreak("Page", "After");
      await context.sync();
      return (await texts(context)).length;
    },
    gives: 2,
  },
  {
    sample: "35-ranges/compare-location",
    press: "compare",
    run: async (context) => {
      await setUp(context);
      const { paragraphs } = context.document.body;
      paragraphs.load("items");
      await context.sync();
      const [first, second] = paragraphs.items;
      if (first === undefined || second === undefined) return null;
      const told = first.getRange().compareLocationWith(second.getRange());
      await context.sync();
      return told.value;
    },
    gives: "AdjacentBefore",
  },
  {
    sample: "35-ranges/compare-location",
    press: "compare to selection",
    run: async (context) => {
      context.document.body.paragraphs.getFirst().getRange("Start").select();
      const told = context.document.body.paragraphs
        .getLast()
        .getRange()
        .compareLocationWith(context.document.getSelection());
      await context.sync();
      return told.value;
    },
    gives: "After",
  },
  {
    sample: "35-ranges/split-words-of-first-paragraph",
    press: "highlight",
    run: async (context) => {
      await setUp(context);
      const words = context.document.body.paragraphs.getFirst().split([" "], true, true);
      words.load("text");
      await context.sync();
      for (const word of words.items) {
        word.font.highlightColor = "#FFFF00";
        await context.sync();
        word.font.highlightColor = "#FFFFFF";
      }
      await context.sync();
      return words.items.map(({ text }) => text);
    },
    gives: ["Første", "avsnitt", "om", "planen"],
  },
  {
    sample: "20-lists/organize-list",
    press: "insert list",
    run: async (context) => {
      await setUp(context);
      const { paragraphs } = context.document.body;
      paragraphs.load("$none");
      await context.sync();
      const list = paragraphs.items[0]?.startNewList();
      list?.load("$none");
      await context.sync();
      list?.insertParagraph("Først i listen", "Start");
      const last = list?.insertParagraph("Sist i listen", "End");
      list?.setLevelNumbering(0, "Arabic");
      list?.setLevelBullet(4, "Arrow");
      if (last !== undefined) last.listItem.level = 4;
      list?.load("levelTypes");
      await context.sync();
      return [list?.levelTypes[0], list?.levelTypes[4], ...(await texts(context))];
    },
    gives: [
      "Number",
      "Bullet",
      "Først i listen",
      "Første avsnitt om planen",
      "Sist i listen",
      "Siste avsnitt om planen",
    ],
  },
  {
    sample: "20-lists/organize-list",
    press: "get list properties",
    run: async (context) => {
      const { lists } = context.document.body;
      lists.load("items");
      await context.sync();
      const list = lists.getFirst();
      list.load("levelTypes,levelExistences");
      await context.sync();
      return [lists.items.length, list.levelExistences.slice(0, 5)];
    },
    gives: [1, [true, false, false, false, true]],
  },
  {
    sample: "20-lists/insert-list",
    press: "insert list",
    run: async (context) => {
      await setUp(context);
      const list = context.document.body.paragraphs.getLast().startNewList();
      list.load("$none");
      await context.sync();
      list.insertParagraph("I listen", "Start");
      list.insertParagraph("Etter listen", "After");
      await context.sync();
      const { paragraphs } = context.document.body;
      paragraphs.load("text,isListItem");
      await context.sync();
      return paragraphs.items.map(({ text, isListItem }) => [text, isListItem]);
    },
    gives: [
      ["Første avsnitt om planen", false],
      ["I listen", true],
      ["Siste avsnitt om planen", true],
      ["Etter listen", false],
    ],
  },
  {
    sample: "25-paragraph/insert-in-different-locations",
    press: "before, start, end, after, replace",
    run: async (context) => {
      await setUp(context);
      const { paragraphs } = context.document.body;
      paragraphs.getFirst().insertParagraph("Før", "Before").font.highlightColor = "yellow";
      const second = paragraphs.getFirst().getNext();
      second.insertText("Start: ", "Start").font.color = "white";
      second.insertText(" Slutt", "End").font.highlightColor = "green";
      second.insertParagraph("Etter", "After").font.highlightColor = "red";
      paragraphs.getLast().insertText("Byttet ut", "Replace").font.highlightColor = "black";
      await context.sync();
      return texts(context);
    },
    gives: ["Før", "Start: Første avsnitt om planen Slutt", "Etter", "Byttet ut"],
  },
  {
    sample: "25-paragraph/get-word-count",
    press: "count",
    run: async (context) => {
      await setUp(context);
      const hits = ["avsnitt", "planen", "om"].map((word) =>
        context.document.body.search(word, { matchCase: true, matchWholeWord: true }),
      );
      for (const hit of hits) hit.load("text");
      await context.sync();
      return hits.map(({ items }) => items.length);
    },
    gives: [2, 2, 2],
  },
  {
    sample: "25-paragraph/paragraph-properties",
    press: "indent, spacing, space after, lines after and before, align",
    run: async (context) => {
      await setUp(context);
      const first = context.document.body.paragraphs.getFirst();
      const last = context.document.body.paragraphs.getLast();
      first.leftIndent = 75;
      first.lineSpacing = 20;
      first.spaceAfter = 20;
      first.lineUnitAfter = 1;
      first.lineUnitBefore = 1;
      last.alignment = "Centered";
      await context.sync();
      first.load("leftIndent,lineSpacing,spaceAfter,lineUnitAfter,lineUnitBefore");
      last.load("alignment");
      await context.sync();
      const { leftIndent, lineSpacing, spaceAfter, lineUnitAfter, lineUnitBefore } = first;
      return [leftIndent, lineSpacing, spaceAfter, lineUnitAfter, lineUnitBefore, last.alignment];
    },
    gives: [75, 20, 20, 1, 1, "Centered"],
  },
  {
    sample: "50-common-patterns/multiple-property-set",
    press: "set, copy",
    run: async (context) => {
      await setUp(context);
      const first = context.document.body.paragraphs.getFirst();
      first.set({ leftIndent: 30, font: { bold: true, color: "red" } });
      await context.sync();
      const second = first.getNext();
      first.load("text, font/color, font/bold, leftIndent");
      await context.sync();
      second.set(first);
      await context.sync();
      second.load("leftIndent,font/bold,font/color");
      await context.sync();
      return [second.leftIndent, second.font.bold, second.font.color];
    },
    gives: [30, true, "#FF0000"],
  },
  {
    sample: "40-tables/manage-formatting",
    press: "setup",
    run: async (context) => {
      const table = context.document.body.insertTable(2, 3, "Start", [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ]);
      table.styleBuiltIn = "GridTable5Dark_Accent2";
      table.styleFirstColumn = false;
      await context.sync();
      return null;
    },
    refused: "Table.styleBuiltIn",
  },
  {
    sample: "40-tables/manage-formatting",
    press: "alignment, border and cell padding of table, row and cell",
    run: async (context) => {
      const table = context.document.body.insertTable(1, 2, "Start", [["a", "b"]]);
      await context.sync();
      const row = table.rows.getFirst();
      const cell = table.getCell(0, 0);
      const border = table.getBorder("Top");
      border.load(["type", "color", "width"]);
      row.getBorder("Bottom").load(["type"]);
      cell.getBorder("Left").load(["type"]);
      for (const part of [table, row, cell]) part.load(["horizontalAlignment", "verticalAlignment"]);
      table.load("alignment");
      const paddings = [table.getCellPadding("Right"), row.getCellPadding("Bottom"), cell.getCellPadding("Left")];
      await context.sync();
      return [table.alignment, row.horizontalAlignment, cell.verticalAlignment, ...paddings.map(({ value }) => value)];
    },
    gives: ["Left", "Left", "Top", 5.4, 0, 5.4],
  },
  {
    sample: "15-images/insert-and-get-pictures",
    press: "insert",
    run: async (context) => {
      await setUp(context);
      context.document.body.paragraphs
        .getLast()
        .insertParagraph("", "After")
        .insertInlinePictureFromBase64(pixel, "End");
      await context.sync();
      const picture = context.document.body.inlinePictures.getFirst();
      const base64 = picture.getBase64ImageSrc();
      await context.sync();
      return base64.value;
    },
    gives: pixel,
  },
  {
    sample: "15-images/insert-and-get-pictures",
    press: "get",
    run: async (context) => {
      context.document.body.inlinePictures.getFirst().load("width, height, imageFormat");
      await context.sync();
      return null;
    },
    refused: "InlinePicture.imageFormat",
  },
];

import { flatDocument } from "./flatDocument.ts";
import { bold, control, heading, link, paragraph } from "../../../src/docx/build/build.ts";
import { readFlatPackage } from "../../../src/docx/flatOpc.ts";
import { parseXml } from "../../../src/docx/xml/parseXml.ts";
import { openInWord, refusalOf } from "../openInWord.ts";

const three = [paragraph("Første avsnitt"), paragraph("Andre ", bold("avsnitt")), paragraph("Tredje avsnitt")];

/** Words of the document that flat OPC holds, paragraph by paragraph. */
function wordsIn(ooxml: string): readonly string[] {
  const opened = readFlatPackage(ooxml);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const main = opened.value.text(opened.value.main);
  const tree = main.ok ? parseXml(main.value) : main;
  if (!tree.ok) throw new Error(tree.refusal.code);
  return [...tree.value.root.descendants("w:p")].map((each) => each.text);
}

describe("ranges", () => {
  test("of the selection say what is selected, in one paragraph and over several", async () => {
    const { Word, standin } = await openInWord(three);
    const text = () =>
      Word.run(async (context) => {
        const selection = context.document.getSelection();
        selection.load("text,isEmpty");
        await context.sync();
        return [selection.text, selection.isEmpty];
      });
    standin.select("Andre avsnitt", "avsnitt");
    expect(await text()).toEqual(["avsnitt", false]);
    standin.selectParagraphs("Første avsnitt", "Andre avsnitt");
    expect(await text()).toEqual(["Første avsnitt\nAndre avsnitt", false]);
    standin.setCursor("Tredje avsnitt", 2);
    expect(await text()).toEqual(["", true]);
  });

  test("grow to hold another, and shrink to what two share", async () => {
    const { Word } = await openInWord(three);
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      const [first, last] = [paragraphs.getFirst(), paragraphs.getLast()];
      const both = first.getRange("Content").expandTo(last.getRange("Content"));
      const shared = both.intersectWith(last.getRange("Content"));
      const nothing = first.getRange("Content").intersectWithOrNullObject(last.getRange("Content"));
      both.load("text");
      shared.load("text");
      nothing.load("text");
      await context.sync();
      expect(both.text).toBe("Første avsnitt\nAndre avsnitt\nTredje avsnitt");
      expect(shared.text).toBe("Tredje avsnitt");
      expect(nothing.isNullObject).toBe(true);
    });
  });

  test.each([
    ["Første avsnitt", "Tredje avsnitt", "Before"],
    ["Tredje avsnitt", "Første avsnitt", "After"],
    ["Andre avsnitt", "Andre avsnitt", "Equal"],
  ])("«%s» stands to «%s» as %s", async (one, other, relation) => {
    const { Word } = await openInWord(three);
    const answer = await Word.run(async (context) => {
      const find = (text: string) => context.document.body.search(text).getFirst();
      const answer = find(one).compareLocationWith(find(other));
      await context.sync();
      return answer.value;
    });
    expect(answer).toBe(relation);
  });

  test("hold on to their text when text is put before it", async () => {
    const { Word } = await openInWord([paragraph("en to tre")]);
    const text = await Word.run(async (context) => {
      const found = context.document.body.search("to").getFirst();
      found.load("text");
      await context.sync();
      context.document.body.paragraphs.getFirst().insertText("null ", "Start");
      found.load("text");
      await context.sync();
      return found.text;
    });
    expect(text).toBe("to");
  });

  test("are found by search, with case and whole words where asked", async () => {
    const { Word } = await openInWord([paragraph("Mål og mål, målet og delmål")]);
    const counts = await Word.run(async (context) => {
      const { body } = context.document;
      const all = body.search("mål");
      const cased = body.search("mål", { matchCase: true });
      const whole = body.search("mål", { matchWholeWord: true });
      for (const each of [all, cased, whole]) each.load("items");
      await context.sync();
      return [all.items.length, cased.items.length, whole.items.length];
    });
    expect(counts).toEqual([4, 3, 2]);
  });

  test("are deleted across paragraphs so that what is left is one", async () => {
    const { Word, standin } = await openInWord(three);
    const [from, , to] = standin.document.paragraphs();
    if (!from || !to) throw new Error("three paragraphs were expected");
    standin.document.select({ paragraph: from, offset: 7 }, { paragraph: to, offset: 7 });
    await Word.run(async (context) => {
      context.document.getSelection().delete();
      await context.sync();
    });
    expect(standin.document.paragraphs().map((each) => each.text)).toEqual(["Første avsnitt"]);
  });

  test("know the address of a link", async () => {
    const { Word } = await openInWord([paragraph("Se ", link("https://fjordvik.example/", "planen"))]);
    const address = await Word.run(async (context) => {
      const found = context.document.body.search("planen").getFirst();
      found.load("hyperlink");
      await context.sync();
      return found.hyperlink;
    });
    expect(address).toBe("https://fjordvik.example/");
  });

  test("put several paragraphs in where the text has line ends", async () => {
    const { Word, standin } = await openInWord([paragraph("Slutt")]);
    await Word.run(async (context) => {
      context.document.body.getRange("Start").insertText("En\nTo\n", "Start");
      await context.sync();
    });
    expect(standin.document.paragraphs().map((each) => each.text)).toEqual(["En", "To", "Slutt"]);
  });

  test("give flat OPC of just themselves, with the content control that holds them", async () => {
    const { Word } = await openInWord([
      paragraph("Før"),
      control("pt1:goal:a", "Mål", heading(1, "Mål")),
      paragraph("Etter"),
    ]);
    const [body, one] = await Word.run(async (context) => {
      const whole = context.document.body.getOoxml();
      const just = context.document.contentControls.getFirst().paragraphs.getFirst().getOoxml();
      await context.sync();
      return [whole.value, just.value];
    });
    expect(wordsIn(body ?? "")).toEqual(["Før", "Mål", "Etter"]);
    expect(wordsIn(one ?? "")).toEqual(["Mål"]);
    expect(one).toContain('w:tag w:val="pt1:goal:a"');
    expect(one).toContain("/word/styles.xml");
  });

  test("take in OOXML that needs no parts of its own, and refuse by name what does", async () => {
    const { Word, standin } = await openInWord(three);
    await Word.run(async (context) => {
      const last = context.document.body.paragraphs.getLast().getOoxml();
      await context.sync();
      context.document.body.paragraphs
        .getFirst()
        .insertParagraph("", "After")
        .getRange()
        .insertOoxml(last.value, "Replace");
      await context.sync();
    });
    expect(standin.document.paragraphs().map((each) => each.text)).toEqual([
      "Første avsnitt",
      "Tredje avsnitt",
      "Andre avsnitt",
      "Tredje avsnitt",
    ]);
    const linked = Word.run(async (context) => {
      context.document.body.insertOoxml(flatDocument('<w:p><w:hyperlink r:id="rId9"/></w:p>'), "End");
      await context.sync();
    });
    expect(await refusalOf(linked)).toEqual({ code: "ApiNotFound", at: "Body.insertOoxml" });
  });

  test("tell the form of their letters, and take a new one", async () => {
    const { Word } = await openInWord(three);
    await Word.run(async (context) => {
      const { body } = context.document;
      const [fat, thin, mixed] = [
        body.search("avsnitt").getFirst(),
        body.paragraphs.getFirst(),
        body.paragraphs.getFirst().getNext(),
      ];
      thin.font.load("bold");
      mixed.font.load("bold");
      await context.sync();
      expect([thin.font.bold, mixed.font.bold]).toEqual([false, null]);
      fat.font.bold = true;
      fat.font.load("bold");
      thin.font.load("bold");
      await context.sync();
      expect([fat.font.bold, thin.font.bold]).toEqual([true, null]);
    });
  });
});

import { heading, paragraph, title } from "../../../src/docx/build/build.ts";
import { openInWord } from "../../word/openInWord.ts";
import { away, closePanes, readOf, startedPane, until } from "../paneInWord.ts";

afterEach(closePanes);

describe("a Word that tells of changed paragraphs", () => {
  test("what a co-author writes far from the cursor is told at once as changed since, and found without the pane being looked at", async () => {
    const office = await openInWord(
      [title("Temaplan for klima"), heading(1, "Mål"), paragraph("Fjordvik er klimanøytral"), paragraph("Til slutt.")],
      { profile: "web", newerClient: true },
    );
    office.standin.setCursor("Til slutt.");
    const pane = await startedPane(away);
    const beside = await office.beside();
    await beside.Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText(" og energi", "End");
      await context.sync();
    });
    await until(pane, () => readOf(pane).changedSince);
    await until(pane, () => {
      const { changedSince, plan } = readOf(pane);
      return !changedSince && JSON.stringify(plan.document.blocks).includes("Temaplan for klima og energi");
    });
  });
});

import { constants, Script } from "node:vm";
import { paragraph } from "../../../src/docx/build/build.ts";
import { deskWords } from "../../../src/standin/desk/deskWords.ts";
import { MarginView } from "../../../src/standin/desk/marginView.ts";
import { openInWord } from "../openInWord.ts";

/** jsdom by Node's own loader: jest's cannot load the ES modules it is built on. */
const ownLoader = { importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
const { JSDOM } = await (new Script('import("jsdom")', ownLoader).runInThisContext() as Promise<
  typeof import("jsdom")
>);
const { window } = new JSDOM("<!doctype html><main></main>");

beforeAll(() => {
  Reflect.set(globalThis, "document", window.document);
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, "document");
  window.close();
});

test("headers and footers are drawn anew when they are written, and when that is undone", async () => {
  const { Word, standin } = await openInWord([paragraph("Brødtekst")], { profile: "web" });
  const view = new MarginView(standin.document, deskWords("nb"));
  standin.document.journal.onChange((changed) => view.update(changed));
  const seen = () => [view.top, view.bottom].map(({ hidden, textContent }) => [hidden, textContent]);
  expect(seen()).toEqual([
    [true, ""],
    [true, ""],
  ]);
  await Word.run(async (context) => {
    const section = context.document.sections.getFirst();
    section.getHeader("Primary").insertParagraph("Fjordvik kommune", "End");
    section.getFooter("Primary").insertParagraph("Side", "End");
    await context.sync();
  });
  expect(seen()).toEqual([
    [false, "Fjordvik kommune"],
    [false, "Side"],
  ]);
  standin.undo();
  expect(seen()[1]).toEqual([true, ""]);
});

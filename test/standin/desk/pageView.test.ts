import { constants, Script } from "node:vm";
import { control, paragraph } from "../../../src/docx/build/build.ts";
import { deskWords } from "../../../src/standin/desk/deskWords.ts";
import { PageView } from "../../../src/standin/desk/pageView.ts";
import { openInWord } from "../openInWord.ts";

/** jsdom by Node's own loader: jest's cannot load the ES modules it is built on. */
const ownLoader = { importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
const { JSDOM } = await (new Script('import("jsdom")', ownLoader).runInThisContext() as Promise<
  typeof import("jsdom")
>);

const { window } = new JSDOM("<!doctype html><main></main>");
const names = ["document", "Node", "HTMLElement", "Range"] as const;

beforeAll(() => {
  for (const name of names) Reflect.set(globalThis, name, window[name]);
});

afterAll(() => {
  for (const name of names) Reflect.deleteProperty(globalThis, name);
  window.close();
});

describe("the page on the desk", () => {
  test("shows the new words where a tagged passage gets others, as when it is updated from its origin", async () => {
    const { Word, standin } = await openInWord([control("a", "Mål", paragraph("Gamle ord")), paragraph("Slutt")], {
      profile: "web",
    });
    const paper = window.document.createElement("div");
    const view = new PageView(standin.document, paper, deskWords("nb"));
    view.draw();
    standin.document.journal.onChange((changed) => view.update(changed));
    await Word.run(async (context) => {
      context.document.contentControls.getFirst().insertText("Nye ord", "Replace");
      await context.sync();
    });
    expect([...paper.querySelectorAll("p")].map(({ textContent }) => textContent)).toEqual(["Nye ord", "Slutt"]);
    standin.undo();
    expect([...paper.querySelectorAll("p")].map(({ textContent }) => textContent)).toEqual(["Gamle ord", "Slutt"]);
  });

  test("marks what is written and deleted while changes are tracked, and draws it anew after each", async () => {
    const { Word, standin } = await openInWord([paragraph("Fjordvik er grønn"), paragraph("Slutt")], {
      profile: "windows",
    });
    const paper = window.document.createElement("div");
    const view = new PageView(standin.document, paper, deskWords("nb"));
    view.draw();
    standin.document.journal.onChange((changed) => view.update(changed));
    const seen = (): readonly string[] =>
      [...paper.querySelectorAll("ins, del")].map(({ tagName, textContent }) => `${tagName} ${textContent}`);
    await Word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      const first = context.document.body.paragraphs.getFirst();
      first.insertText(" i dag", "End");
      await context.sync();
    });
    expect(seen()).toEqual(["INS  i dag"]);
    await Word.run(async (context) => {
      context.document.body.search("grønn").getFirst().delete();
      await context.sync();
    });
    expect(seen()).toEqual(["DEL grønn", "INS  i dag"]);
    standin.undo();
    expect(seen()).toEqual(["INS  i dag"]);
  });
});

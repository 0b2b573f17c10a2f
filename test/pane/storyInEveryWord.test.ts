import { heading, list, paragraph, title } from "../../src/docx/build/build.ts";
import { picture } from "../../src/docx/build/buildPicture.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import type { Finding } from "../../src/plan/finding.ts";
import { realProfiles, type ProfileName } from "../../src/standin/ways/profiles.ts";
import { readFile } from "../../src/word/readFile.ts";
import type { Pane } from "../../src/pane/core/createPane.ts";
import { openInWord, valueOf } from "../word/openInWord.ts";
import { answering, closePanes, readOf, register, startedPane } from "./paneInWord.ts";

afterEach(closePanes);

const goal = "Fjordvik har fossilfri transport i 2030";
const strategy = "Vi velger utslippsfrie kjøretøy i alle innkjøp";
const map = picture({ bytes: new Uint8Array([1, 2, 3]), name: "kart.png", width: 40, height: 20 });
const document: readonly Piece[] = [
  title("Temaplan for klima"),
  heading(1, "Mål"),
  heading(2, goal),
  list("bullet", strategy),
  heading(1, "Kunnskap"),
  heading(3, "Utslippene i dag"),
  paragraph(map),
  paragraph("Til slutt."),
];

function findingOf(pane: Pane, rule: string): Finding {
  const found = readOf(pane).findings.find((finding) => finding.rule === rule);
  if (!found) throw new Error(`nothing is found by ${rule}`);
  return found;
}

/** What the pane's last notice refuses; null where it refuses nothing. */
function refused(pane: Pane): unknown {
  const { notice } = pane.store.get();
  return notice?.type === "done" ? null : notice;
}

describe("from opening to the file that is published", () => {
  const words: readonly (readonly [ProfileName, boolean])[] = [
    ...realProfiles.map((each) => [each, false] as const),
    ["web", true],
    ["windows", true],
  ];
  test.each(words)("works in the profile %s (with the client of WordApi 1.6: %s)", async (profile, newerClient) => {
    const { standin } = await openInWord(document, { profile, newerClient });
    const pane = await startedPane(answering);
    await pane.commands.signIn();
    const [, klima] = register.plans;
    const [fetched] = register.elements;
    if (!klima || !fetched) throw new Error("the register is too small");

    expect(await pane.commands.tie(klima)).toBe(true);
    standin.setCursor(goal);
    await pane.commands.tagHere("goal");
    standin.setCursor(strategy);
    await pane.commands.tagHere("strategy");
    const tagged = readOf(pane).plan.elements.find(({ title }) => title === goal);
    if (!tagged) throw new Error("the goal is not tagged");
    await pane.commands.addSdg(tagged.id, "11.3");
    standin.setCursor("Til slutt.");
    await pane.commands.fetch(fetched);
    const levels = (): number => readOf(pane).findings.filter(({ rule }) => rule === "heading-levels").length;
    const before = levels();
    await pane.commands.fix(findingOf(pane, "heading-levels"));
    expect(levels()).toBe(before - 1);
    expect(await pane.commands.writeAltText(findingOf(pane, "picture-has-alt"), "Kart over utslippene")).toBe(true);
    expect(refused(pane)).toBe(null);

    const file = readDocx(valueOf(await readFile(() => undefined)));
    if (!file.ok) throw new Error("the file cannot be read");
    expect(buildPlan(file.value.document, null).elements).toMatchObject([
      { kind: "goal", title: goal, sdgs: ["11.3"] },
      { kind: "strategy", title: strategy },
      { kind: "goal", title: fetched.title, origin: { plan: fetched.plan, element: fetched.id } },
    ]);
  });
});

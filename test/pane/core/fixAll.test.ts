import { bold, control, heading, paragraph } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { emptyDetails } from "../../../src/plan/emptyDetails.ts";
import { changePlanRecord } from "../../../src/word/changePlanRecord.ts";
import { knownNow, openInWord, planNow } from "../../word/openInWord.ts";
import { away, closePanes, readOf, startedPane } from "../paneInWord.ts";

afterEach(closePanes);

const text = paragraph("Her står det som avsnittet handler om, og det er nok til at det er tekst.");
const tagged = (kind: string, id: string, words: string): Piece => control(`pt1:${kind}:${id}`, "", paragraph(words));
const typed = (...items: readonly string[]): readonly Piece[] => items.map((item) => paragraph(item));
const bare = table({}, ["Tiltak", "År"], ["Bygge gangvei", "2027"], ["Rive skolen", "2028"]);

/** Two of each that a press mends. */
const families: readonly (readonly [rule: string, pieces: readonly Piece[]])[] = [
  [
    "heading-levels",
    [heading(1, "Mål"), heading(3, "For dypt"), text, heading(1, "Tiltak"), heading(4, "Dypere"), text],
  ],
  ["real-headings", [heading(1, "Mål"), paragraph(bold("Framdrift")), text, paragraph(bold("Ansvar")), text]],
  ["real-lists", [...typed("- bygge", "- rive"), text, ...typed("1. måle", "2. melde")]],
  ["table-has-header", [bare, text, bare]],
  ["goal-is-a-state", [tagged("goal", "aaaaaaaaaa", "Bygge skole"), tagged("goal", "bbbbbbbbbb", "Utvikle sentrum")]],
  [
    "strategy-is-a-direction",
    [tagged("measure", "aaaaaaaaaa", "Innbyggerne er trygge"), tagged("strategy", "bbbbbbbbbb", "Alle barn er trygge")],
  ],
  ["sdg-link-exists", [tagged("goal", "aaaaaaaaaa", "Alle bor trygt"), tagged("goal", "bbbbbbbbbb", "Alle bor godt")]],
  ["tag-is-unique", ["En", "To", "Tre"].map((words) => tagged("goal", "aaaaaaaaaa", `${words} bor trygt`))],
  ["tag-is-known", [tagged("wish", "aaaaaaaaaa", "Alle bor trygt"), tagged("hope", "bbbbbbbbbb", "Alle bor godt")]],
];

test.each(families)("all findings of %s are mended by one press, and read back", async (rule, pieces) => {
  await openInWord(pieces);
  await changePlanRecord(await knownNow(), (record) => ({
    ...record,
    details:
      rule === "sdg-link-exists"
        ? ["aaaaaaaaaa", "bbbbbbbbbb"].map((id) => ({ ...emptyDetails(id), sdgs: ["18"] }))
        : [],
  }));
  const pane = await startedPane(away);
  const found = () => readOf(pane).findings.filter((one) => one.rule === rule && one.fix !== null);
  const words = (await planNow()).document.controls.map((one) => one.text);
  expect(found().length).toBe(2);
  await pane.commands.fixAll(found());
  expect(pane.store.get().notice).toMatchObject({ type: "done", what: { did: "fixedAll", count: 2, of: 2 } });
  expect(found()).toEqual([]);
  expect(pane.store.get().accepting).toBeNull();
  // What Word has is what the pane says it has, and no tagged word is lost.
  const now = await planNow();
  expect(readOf(pane).plan.elements).toEqual(now.elements);
  if (rule !== "tag-is-known") expect(now.document.controls.map((one) => one.text)).toEqual(words);
});

import { readFileSync } from "node:fs";
import { control, heading, paragraph, rawXml } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { readDocx } from "../../../src/document/readDocx.ts";
import { readPlan } from "../../../src/pane/core/paneCore.ts";
import type { Pane } from "../../../src/pane/core/createPane.ts";
import { buildPlan } from "../../../src/plan/buildPlan.ts";
import { mishapNames, mishaps, type MishapName } from "../../../src/standin/ways/mishaps.ts";
import { paragraphText } from "../../../src/standin/paper/paragraphPieces.ts";
import { realProfiles, type RealProfile } from "../../../src/standin/ways/profiles.ts";
import type { OfficeInJsdom } from "../../standin/officeInJsdom.ts";
import { usualTimeouts } from "../../../src/word/wordCalls.ts";
import { openInWord, valueOf } from "../../word/openInWord.ts";
import { away, closePanes, memory, startedPane } from "../paneInWord.ts";

afterEach(closePanes);

const document: readonly Piece[] = [
  heading(1, "Mål"),
  paragraph("Fjordvik er klimanøytral"),
  heading(3, "For dypt"),
  table({}, ["Tiltak", "Ansvar"], ["Varmepumper", "Teknisk"], ["Solceller", "Eiendom"]),
  control(
    "pt1:focusArea:zzzzzzzzzz",
    "Satsingsområde",
    paragraph("Klima"),
    control("pt1:goal:yyyyyyyyyy", "Mål", paragraph("Utslippene er halvert")),
  ),
  paragraph("Til slutt."),
];

/** What came of one step: what the pane said, as a word. */
function said(pane: Pane): string {
  const { notice, reading } = pane.store.get();
  if (reading.status !== "read") return reading.status;
  return notice === null ? "silent" : notice.type === "done" ? "done" : notice.refusal.code;
}

/** The plan as it is in the file, whatever the pane believes. */
function inFile({ standin }: OfficeInJsdom) {
  return buildPlan(valueOf(readDocx(standin.save())).document, null);
}

/** The main story in one Word, and what the pane said of each step. Whatever it says is done is held against the file. */
async function story(profile: RealProfile, on: readonly MishapName[]): Promise<readonly string[]> {
  const office = await openInWord(document, { profile });
  const unanswered: readonly MishapName[] = on.filter(
    (one) => one === "answerNeverComes" || one === "answerAfterThirtySeconds",
  );
  for (const mishap of on) if (!unanswered.includes(mishap)) office.standin.setMishap(mishap, true);
  office.standin.setCursor("Fjordvik er klimanøytral");
  const pane = await startedPane(away, memory(), { slow: 40, giveUp: usualTimeouts.giveUp });
  const told = [readPlan(pane.store.get())?.plan.document.partial === true ? "in part" : said(pane)];
  for (const mishap of unanswered) office.standin.setMishap(mishap, true);

  // Where no answer comes, the planner goes on without it each time the pane offers that.
  const goOn = pane.store.subscribe(() => {
    if (unanswered.length > 0 && pane.store.get().slow) pane.commands.goOn();
  });
  await pane.commands.tagHere("goal");
  goOn();
  told.push(said(pane));
  const tagged = () => inFile(office).elements.find(({ title }) => title === "Fjordvik er klimanøytral");
  if (said(pane) === "done") expect(tagged()).toMatchObject({ kind: "goal" });
  for (const mishap of unanswered) office.standin.setMishap(mishap, false);

  const id = tagged()?.id ?? "yyyyyyyyyy";
  await pane.commands.addSdg(id, "13");
  told.push(said(pane));
  if (said(pane) === "done") expect(inFile(office).record.details).toMatchObject([{ id, sdgs: ["13"] }]);

  const tooDeep = readPlan(pane.store.get())?.findings.find(({ fix }) => fix?.type === "setHeadingLevel");
  if (tooDeep) await pane.commands.fix(tooDeep);
  told.push(tooDeep ? said(pane) : "no finding");
  const level = () => inFile(office).document.blocks.find((block) => block.type === "heading" && block.at === 2);
  if (tooDeep && said(pane) === "done") expect(level()).toMatchObject({ level: 2 });

  const noHeader = readPlan(pane.store.get())?.findings.find(({ fix }) => fix?.type === "markHeaderRow");
  if (noHeader) await pane.commands.fix(noHeader);
  told.push(noHeader ? said(pane) : "no finding");
  const headers = () =>
    inFile(office).document.blocks.flatMap((block) => (block.type === "table" ? [block.headerRows] : []));
  if (noHeader && said(pane) === "done") expect(headers()).toEqual([1]);

  await pane.commands.untag("yyyyyyyyyy");
  told.push(said(pane));
  if (said(pane) === "done") expect(inFile(office).elements.map((one) => one.id)).not.toContain("yyyyyyyyyy");

  await pane.commands.checkAgain();
  told.push(said(pane));
  const shown = readPlan(pane.store.get())?.plan.elements.map((one) => [one.id, one.kind, one.title]);
  if (shown) expect(shown).toEqual(inFile(office).elements.map((one) => [one.id, one.kind, one.title]));
  return told;
}

/** What goes wrong with the document; signing in is tried in test/pane/signIn. */
const withDocument = mishapNames.filter((name) => !("inPane" in mishaps[name]));

const ways: readonly (readonly [RealProfile, readonly MishapName[]])[] = [
  ...realProfiles.map((profile) => [profile, []] as const),
  ...withDocument.map((mishap) => [mishaps[mishap].hosts.includes("web") ? "web" : "windows", [mishap]] as const),
  ["web", ["getOoxmlRefused", "getFileRefused"]],
];

const rows = readFileSync(new URL("../../../src/word/in-every-word.md", import.meta.url), "utf8");

test.each(ways)(
  "the main story in %s with %j: nothing is said to be done that is not in the file",
  async (profile, on) => {
    const row = `| ${[profile, ...on].join(", ")} | ${(await story(profile, on)).join(" | ")} |`;
    expect(rows.replace(/ {2,}/g, " ")).toContain(row);
  },
);

test.each([
  ["shown", []],
  ["not shown", ["deletedWordsHidden"]],
] as const)(
  "a paragraph with deleted words is tagged where they are %s, and checked without trouble",
  async (_how, on) => {
    const deleted =
      '<w:p><w:r><w:t xml:space="preserve">Fjordvik er </w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText xml:space="preserve">ikke </w:delText></w:r></w:del><w:r><w:t>grønn</w:t></w:r></w:p>';
    const office = await openInWord([heading(1, "Mål"), rawXml(deleted), paragraph("Slutt.")], {
      profile: "windows",
      mishaps: on,
    });
    const [, second] = office.standin.document.paragraphs();
    office.standin.setCursor(second ? paragraphText(second) : "");
    const pane = await startedPane(away);
    await pane.commands.tagHere("goal");
    expect(said(pane)).toBe("done");
    await pane.commands.checkAgain();
    expect(readPlan(pane.store.get())?.plan.elements.map(({ title }) => title)).toEqual(
      inFile(office).elements.map(({ title }) => title),
    );
    expect(inFile(office).elements).toMatchObject([{ kind: "goal", title: "Fjordvik er grønn" }]);
  },
);

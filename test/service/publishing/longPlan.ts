import { taggedDocument } from "../../../src/demo/taggedDocument.ts";
import { bookmark, footnote, heading, linkTo, paragraph } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import type { SeededPlan } from "../../../src/service/start/seed.ts";
import type { Decision } from "../../../src/plan/publication.ts";
import { hearing, smallPlans } from "../smallPlan.ts";

const adopted: Decision = {
  kind: "adopted",
  date: "2026-11-24",
  hearingDeadline: null,
  adoptedOn: "2026-11-20",
  decisionNumber: "45/26",
};
const goal = "Alle barn lærer å svømme";

const sentence =
  "Kommunen skal legge til rette for at alle barn lærer å svømme, uansett hvor i kommunen de bor og hva foreldrene tjener. ";

/** A temaplan too long for one page: words before the first chapter, a goal and a strategy in the third, notes, and links from chapter to chapter. */
export function longPlan(chapters = 9, plan = "svomming"): Uint8Array {
  return taggedDocument(
    { plan, baseVersion: 0, language: "nb", kind: "temaplan" },
    "nb",
    { language: "nb-NO", numberedHeadings: true },
    (tagging) => [
      paragraph(bookmark("_Ref1", "Planen ble til i samarbeid med svømmeklubben.")),
      heading(1, "Innledning"),
      paragraph(
        "Bakgrunnen",
        footnote("Barneloven."),
        " står i ",
        linkTo("_Ref1", "forordet"),
        ", og tallene i ",
        linkTo("_Ref2", "tabellen"),
        ".",
      ),
      ...filling(1),
      heading(1, "Ansvar"),
      table({ headerRows: 1 }, ["Hvem", "Hva"], [{ blocks: [paragraph(bookmark("_Ref2", "Skolene"))] }, "Opplæring"]),
      heading(2, "Samarbeid"),
      heading(3, "Klubbene"),
      heading(4, "Avtaler"),
      paragraph("Avtalene fornyes hvert år", footnote("Vedtatt i 2025."), "."),
      ...filling(2),
      heading(1, "Mål og strategier"),
      tagging("goal", "svommemaal", { sdgs: ["3"] }, heading(2, goal)),
      paragraph("Før de fyller elleve år kan alle barn svømme to hundre meter."),
      tagging("strategy", "svommestra", {}, paragraph("Vi gir svømmeopplæring i alle barnehager.")),
      ...filling(3),
      ...Array.from({ length: chapters - 3 }, (_, more) => [
        heading(1, `Bydel ${more + 1}`),
        ...filling(more + 4),
      ]).flat(),
    ],
  );
}

/** A chapter's worth of text: some thirty thousand characters. */
function filling(chapter: number): readonly Piece[] {
  return Array.from({ length: 40 }, (_, line) =>
    paragraph(sentence.repeat(6), `Avsnitt ${line + 1} i kapittel ${chapter}.`),
  );
}

/** A short temaplan that has fetched the long plan's goal. */
function following(): Uint8Array {
  const origin = { plan: "svomming", version: 1, element: "svommemaal", title: goal, text: "", ownReason: null };
  return taggedDocument(
    { plan: "fritid", baseVersion: 0, language: "nb", kind: "temaplan" },
    "nb",
    { language: "nb-NO" },
    (tagging) => [
      heading(1, "Mål og strategier"),
      tagging("goal", "fritidmaal", { sdgs: ["3"], origin }, heading(2, goal)),
      paragraph("Bassenget er åpent for alle om ettermiddagen."),
      tagging("strategy", "fritidstra", {}, paragraph("Vi holder bassenget åpent lenger.")),
    ],
  );
}

/** The register with the long plan adopted, and beside it a short one that follows up its goal. */
export function longPlans(chapters?: number): readonly SeededPlan[] {
  const [own, other] = smallPlans;
  if (own === undefined || other === undefined) throw new Error("The small register has no plans.");
  return [
    { ...own, document: { docx: () => longPlan(chapters) }, decision: adopted },
    { ...other, entry: { ...other.entry, higher: ["svomming"] }, document: { docx: following }, decision: hearing },
  ];
}

import { paragraph, tableOfContents, title } from "../docx/build/build.ts";
import { samfunnsdelGoals } from "./samfunnsdelGoals.ts";
import { samfunnsdelIntroduction } from "./samfunnsdelIntroduction.ts";
import { samfunnsdelProgramme } from "./samfunnsdelProgramme.ts";
import { samfunnsdelTogether } from "./samfunnsdelTogether.ts";
import type { Belongs } from "../plan/belongs.ts";
import { taggedDocument } from "./taggedDocument.ts";

/** Kommuneplanens samfunnsdel 2025–2037 for Fjordvik: adopted, and tagged throughout. */
export function samfunnsdel(belongs: Belongs | null = null): Uint8Array {
  return taggedDocument(
    { plan: "samfunnsdel", belongs, baseVersion: 0, language: "nb", kind: "samfunnsdel" },
    "nb",
    {
      language: "nb-NO",
      numberedHeadings: true,
      properties: { title: "Kommuneplanens samfunnsdel 2025–2037", creator: "Kari Solberg" },
      footer: [paragraph("Fjordvik kommune")],
    },
    (tagging) => [
      title("Kommuneplanens samfunnsdel 2025–2037"),
      tableOfContents(),
      ...samfunnsdelIntroduction(),
      ...samfunnsdelTogether(),
      ...samfunnsdelGoals(tagging),
      ...samfunnsdelProgramme(tagging),
    ],
  );
}

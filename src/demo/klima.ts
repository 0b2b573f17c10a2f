import { title } from "../docx/build/build.ts";
import { klimaAdaptation } from "./klimaAdaptation.ts";
import { klimaGoals } from "./klimaGoals.ts";
import { klimaIntroduction } from "./klimaIntroduction.ts";
import { klimaProgramme } from "./klimaProgramme.ts";
import { klimaSectors } from "./klimaSectors.ts";
import { taggedDocument } from "./taggedDocument.ts";

/** Temaplan for klima og energi: under work, untied, partly tagged, with the faults planners make. */
export function klima(): Uint8Array {
  return taggedDocument(
    {},
    "nb",
    {
      language: "nb-NO",
      numberedHeadings: true,
      properties: { title: "Temaplan for klima og energi", creator: "Kari Solberg" },
    },
    (tagging) => [
      title("Temaplan for klima og energi 2026–2030"),
      ...klimaIntroduction(),
      ...klimaSectors(),
      ...klimaAdaptation(),
      ...klimaGoals(tagging),
      ...klimaProgramme(tagging),
    ],
  );
}

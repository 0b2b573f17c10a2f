import type { FindingLevel } from "../plan/register.ts";
import { rules } from "../plan/rules.ts";
import { sayFinding } from "../plan/sayFinding.ts";
import type { Language } from "../words/language.ts";
import type { CheckedFile } from "./checkedFile.ts";
import { commandWords } from "./commandWords.ts";

/** Where SARIF's schema is, as logs name it: errata 01 of OASIS' standard. */
const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** What each level is called there (§ 3.27.10). */
const levelNames: Readonly<Record<FindingLevel, string>> = { error: "error", warning: "warning", advice: "note" };

/**
 * What was found in documents as a SARIF 2.1.0 log (OASIS, Static Analysis Results Interchange Format), which editors
 * and code hosts open. A Word document has no lines, so a place in it is told as a logical location: its paragraph.
 * What a reviewer has accepted is suppressed, with the reason. Documents that cannot be read are notifications.
 */
export function sarifOf(files: readonly CheckedFile[], language: Language) {
  const unread = files.filter(({ refused }) => refused !== null);
  return {
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Plantråd",
            rules: rules.map(({ name, words }) => {
              const { title, why } = words[language];
              return {
                id: name,
                shortDescription: { text: title },
                ...(typeof why === "string" ? { fullDescription: { text: why } } : {}),
              };
            }),
          },
        },
        language: language === "en" ? "en-US" : `${language}-NO`,
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map(({ name, refused }) => ({
              level: "error",
              message: { text: `${refused?.said.what ?? ""} ${refused?.said.next ?? ""}` },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(name) } } }],
              descriptor: { id: refused?.code ?? "" },
            })),
          },
        ],
        results: files.flatMap((file) => resultsOf(file, language)),
      },
    ],
  };
}

function resultsOf({ name, findings }: CheckedFile, language: Language) {
  return findings.map(({ finding, mark }) => {
    const { what, why, mend, law } = sayFinding(finding, language);
    const { where, waived } = finding;
    const at = where.type === "document" ? null : where.at;
    return {
      ruleId: finding.rule,
      ruleIndex: rules.findIndex((rule) => rule.name === finding.rule),
      level: levelNames[finding.level],
      message: { text: [what, mend, why, ...(law === null ? [] : [`${law.name}.`])].join(" ") },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: uriOf(name) } },
          ...(at === null ? {} : { logicalLocations: [{ fullyQualifiedName: commandWords[language].line(at) }] }),
        },
      ],
      partialFingerprints: { "plantraad/v1": mark },
      ...(waived === null
        ? {}
        : {
            suppressions: [
              { kind: "inSource", status: "accepted", justification: waived.reason, properties: { by: waived.by } },
            ],
          }),
    };
  });
}

/** A path as a relative address, each part percent-encoded. */
function uriOf(name: string): string {
  return name.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}

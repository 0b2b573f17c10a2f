import { parseArgs } from "node:util";
import type { PublicationKind } from "../plan/register.ts";
import { languages, type Language } from "../words/language.ts";
import { codeOf } from "./codeOf.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";

/** What is done with a document. */
export type Verb = "check" | "html" | "text" | "json" | "suggest" | "publish";

const verbs: readonly Verb[] = ["check", "html", "text", "json", "suggest", "publish"];

/** What is asked for in the terminal. */
export interface Asked {
  readonly verb: Verb | "help";
  readonly file: string;
  /** One JSON value on standard output instead of sentences. */
  readonly json: boolean;
  /** A SARIF log on standard output instead of sentences (check). */
  readonly sarif: boolean;
  /** Where a report of the check is written, a .docx or .html file (check); null for none. */
  readonly report: string | null;
  readonly language: Language | null;
  readonly register: string | null;
  /** Where the page is written, or the folder of its chapters; null for standard output. */
  readonly out: string | null;
  /** One page for each chapter, in a folder. */
  readonly chapters: boolean;
  /** Headers and footers too. */
  readonly headers: boolean;
  /** SDGs only, of every passage. */
  readonly sdgOnly: boolean;
  readonly kind: PublicationKind;
  readonly hearingDeadline: string | null;
  readonly adoptedOn: string | null;
  readonly decisionNumber: string | null;
}

/** Why the words cannot be understood; `detail.word` is the one that cannot. */
export type MisuseCode = "noVerb" | "unknownVerb" | "noFile" | "tooMany" | "unknownOption" | "badValue" | "noFolder";

const options = {
  json: { type: "boolean", default: false },
  sarif: { type: "boolean", default: false },
  report: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
  language: { type: "string" },
  register: { type: "string" },
  out: { type: "string", short: "o" },
  chapters: { type: "boolean", default: false },
  headers: { type: "boolean", default: false },
  "sdg-only": { type: "boolean", default: false },
  kind: { type: "string", default: "preview" },
  deadline: { type: "string" },
  adopted: { type: "string" },
  decision: { type: "string" },
} as const;

const publicationKinds: readonly PublicationKind[] = ["preview", "hearing", "afterHearing", "adopted", "correction"];

const date = /^\d{4}-\d\d-\d\d$/;

/** Reads the words after `plantraad`, without asking anything of the file system. */
export function readArguments(words: readonly string[]): Outcome<Asked, MisuseCode> {
  const parsed = parse(words);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [verb, file, ...more] = positionals;
  const language = languages.find((one) => one === values.language) ?? null;
  const kind = publicationKinds.find((one) => one === values.kind);
  if (values.language !== undefined && language === null)
    return refuse("badValue", { word: `--language ${values.language}` });
  if (kind === undefined) return refuse("badValue", { word: `--kind ${values.kind}` });
  if (values.report !== undefined && !/\.(docx|html)$/i.test(values.report))
    return refuse("badValue", { word: `--report ${values.report}` });
  if (values.chapters && values.out === undefined) return refuse("noFolder");
  if (values.deadline !== undefined && !date.test(values.deadline))
    return refuse("badValue", { word: `--deadline ${values.deadline}` });
  if (values.adopted !== undefined && !date.test(values.adopted))
    return refuse("badValue", { word: `--adopted ${values.adopted}` });
  const asked = {
    json: values.json,
    sarif: values.sarif,
    report: values.report ?? null,
    language,
    register: values.register ?? null,
    out: values.out ?? null,
    chapters: values.chapters,
    headers: values.headers,
    sdgOnly: values["sdg-only"],
    kind,
    hearingDeadline: values.deadline ?? null,
    adoptedOn: values.adopted ?? null,
    decisionNumber: values.decision ?? null,
  };
  if (values.help || verb === "help") return done({ ...asked, verb: "help", file: "" });
  if (verb === undefined) return refuse("noVerb");
  const known = verbs.find((each) => each === verb);
  if (known === undefined) return refuse("unknownVerb", { word: verb });
  if (file === undefined) return refuse("noFile", { word: verb });
  if (more[0] !== undefined) return refuse("tooMany", { word: more[0] });
  return done({ ...asked, verb: known, file });
}

function parse(words: readonly string[]) {
  try {
    return done(parseArgs({ args: [...words], options, allowPositionals: true, strict: true }));
  } catch (error) {
    if (codeOf(error)?.startsWith("ERR_PARSE_ARGS") !== true) throw error;
    return refuse<MisuseCode>("unknownOption", { word: /'(-[^'\s]*)/.exec(String(error))?.[1] ?? "" });
  }
}

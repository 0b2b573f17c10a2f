import { languageOf, type Language } from "../words/language.ts";

/** What the surroundings of the command say. */
export interface CommandSettings {
  /** Bearer token for publishing; null where none is given. */
  readonly token: string | null;
  /** Origin of the service ("https://planer.kommune.no"); null where none is given. */
  readonly register: string | null;
  /** Language of what is said, unless `--language` says otherwise. */
  readonly language: Language;
}

/** Reads the environment: `PLANTRAAD_TOKEN`, `PLANTRAAD_REGISTER`, and the terminal's own language. */
export function commandSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): CommandSettings {
  const locale = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  return {
    token: environment["PLANTRAAD_TOKEN"]?.trim() || null,
    register: environment["PLANTRAAD_REGISTER"]?.trim() || null,
    language: /^(C|POSIX)(\.|$)/.test(locale) ? "nb" : languageOf(locale),
  };
}

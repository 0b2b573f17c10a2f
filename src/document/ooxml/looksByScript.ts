import { lookOver, plainComplexLook, plainLook, type RunLook } from "./runLook.ts";
import type { Styles } from "./readStyles.ts";

/** Words with the look they have by the script they are written in. */
export interface ScriptWords {
  readonly text: string;
  readonly look: RunLook;
}

/** Whether words look as their run says, whatever their script. */
export function looksAsSaid(text: string, look: RunLook): boolean {
  return look.complex?.rightToLeft !== true && look.complex?.complex !== true && !eastAsianLetters.test(text);
}

/**
 * Words of a run, each stretch with its look: a run set as complex script or right to left looks as
 * its properties for complex scripts say ([MS-OI29500] 2.1.84, ECMA-376-1 § 17.3.2.30), and Chinese,
 * Japanese and Korean letters are in the run's East Asian language (§ 17.3.2.20). Languages of other
 * scripts, which Word writes as defaults in any document, say nothing of the words.
 */
export function looksByScript(
  text: string,
  look: RunLook,
  paragraphStyle: string | null,
  styles: Styles,
): readonly ScriptWords[] {
  const style = (paragraphStyle === null ? undefined : styles.style(paragraphStyle)) ?? styles.defaultParagraph;
  const below = lookOver(style?.look ?? plainLook, styles.defaults);
  const complex = look.complex ?? plainComplexLook;
  if (complex.rightToLeft === true || complex.complex === true) {
    const { bold, italic, size } = complex;
    const language = complex.language ?? below.complex?.language;
    const direction = complex.rightToLeft === true ? "rtl" : undefined;
    return [
      {
        text,
        look: {
          ...look,
          bold,
          italic,
          size,
          direction,
          language: language !== undefined && isWrittenSo(text, language) ? language : undefined,
        },
      },
    ];
  }
  const language = look.eastAsian ?? below.eastAsian;
  if (language === undefined || !isWrittenSo(text, language)) return [{ text, look }];
  const eastAsian = { ...look, language };
  return (text.match(stretches) ?? []).map((each) => ({
    text: each,
    look: eastAsianLetters.test(each) ? eastAsian : look,
  }));
}

/** Han, kana, bopomofo, hangul and the signs that go with them. */
const eastAsianLetters = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/;
const stretches =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]+|[^\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]+/g;

/** Letters of the languages that Word knows by script. */
const letters: readonly (readonly [languages: RegExp, letters: RegExp])[] = [
  [/^(he|yi)\b/, /\p{Script=Hebrew}/u],
  [/^(ar|fa|ur|ps|sd|ug|ckb|ku|prs|pa-Arab)\b/, /\p{Script=Arabic}/u],
  [/^(zh|ja|ko)\b/, eastAsianLetters],
  [/^th\b/, /\p{Script=Thai}/u],
  [/^(hi|mr|ne|sa|kok)\b/, /\p{Script=Devanagari}/u],
  [
    /^(?!.*-(Arab|Hebr)\b)[a-z]{2,3}\b/,
    /^[^\p{Script=Latin}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u,
  ],
];

/** Whether words have letters that their language is written with. */
function isWrittenSo(text: string, language: string): boolean {
  return letters.find(([languages]) => languages.test(language))?.[1].test(text) ?? false;
}

import type { SdgCode } from "../../plan/element.ts";
import type { Language } from "../../words/language.ts";
import { weighSdgs } from "./weighSdgs.ts";

/** A goal or target that a passage seems to be about, with the words of the passage that it rests on. */
export interface SdgSuggestion {
  readonly code: SdgCode;
  /** From 0.5, as likely as not, to 1; three decimals. */
  readonly score: number;
  /** As they are written in the passage, each once. */
  readonly words: readonly string[];
}

/**
 * How likely a strength makes it: fitted by logistic regression to the 333 open texts of the SDG Classification
 * Benchmark (SDGClassification/benchmark, commit d2037e083a88, MIT). `npm run bench -- sdg` fits it anew in five folds.
 */
const fitted = { start: -4.189, slope: 3.579 };
const likely = 0.5;

/**
 * The goals and targets that a passage seems to be about by its words, the likeliest goal first and each goal before
 * its targets; none where the passage says too little. Where the language is not given, it is guessed.
 */
export function suggestSdgs(text: string, language: Language | null): readonly SdgSuggestion[] {
  const suggested = weighSdgs(text, language)
    .map(({ code, strength, words }) => ({ code, score: scoreOf(strength), words }))
    .filter(({ score }) => score >= likely)
    .sort((one, other) => other.score - one.score);
  const goals = suggested.filter(({ code }) => !code.includes("."));
  return goals.flatMap((goal) => [goal, ...suggested.filter(({ code }) => code.startsWith(`${goal.code}.`))]);
}

function scoreOf(strength: number): number {
  const score = 1 / (1 + Math.exp(-(fitted.start + fitted.slope * Math.log(1 + strength))));
  return Math.round(score * 1000) / 1000;
}

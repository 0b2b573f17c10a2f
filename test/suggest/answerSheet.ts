import type { ElementDetails, ElementKind } from "../../src/plan/element.ts";

/** What is known of an element beside its kind, its words and its parent. */
export type Known = Partial<Pick<ElementDetails, "responsible" | "fromYear" | "toYear" | "status">>;

/** An element that a plan holds though nobody has tagged it. */
export interface Answer extends Known {
  readonly kind: ElementKind;
  /** The words of its paragraph. */
  readonly text: string;
  /** The words of its parent's paragraph; null for none. */
  readonly under: string | null;
}

/** An untagged plan as a municipality would write it, with the right answer beside. */
export interface WrittenPlan {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly answers: readonly Answer[];
}

/** Writes the answer down where the words are written, and gives the words back. */
export class AnswerSheet {
  readonly answers: Answer[] = [];

  #add(kind: ElementKind, text: string, under: string | null, known: Known = {}): string {
    this.answers.push({ kind, text, under, ...known });
    return text;
  }

  area = (text: string): string => this.#add("focusArea", text, null);
  goal = (text: string, under: string | null = null): string => this.#add("goal", text, under);
  strategy = (text: string, under: string | null = null): string => this.#add("strategy", text, under);
  measure = (text: string, under: string | null = null, known: Known = {}): string =>
    this.#add("measure", text, under, known);
  of = (kind: ElementKind, text: string, under: string | null = null, known: Known = {}): string =>
    this.#add(kind, text, under, known);
}

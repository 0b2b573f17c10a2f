import type { Block, List, ListItem } from "../blocks/document.ts";
import { formatNumber } from "../blocks/formatNumber.ts";

interface DraftItem {
  /** What it counts as; null for the one after the item before. */
  readonly value: number | null;
  readonly blocks: Block[];
}

const formats: Readonly<Record<string, List["format"]>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

/** A list of HTML while it is read (HTML Living Standard § 4.4.5). */
export class MarkupList {
  readonly #ordered: boolean;
  readonly #start: number | null;
  readonly #step: number;
  readonly #format: List["format"];
  readonly #items: DraftItem[] = [];

  constructor(name: string, attributes: ReadonlyMap<string, string>) {
    this.#ordered = name === "ol";
    this.#start = wholeNumber(attributes.get("start"));
    this.#step = attributes.has("reversed") ? -1 : 1;
    this.#format = this.#ordered ? (formats[attributes.get("type") ?? ""] ?? "decimal") : "bullet";
  }

  /** Begins an item; gives where its blocks go. */
  startItem(attributes: ReadonlyMap<string, string>): Block[] {
    const blocks: Block[] = [];
    this.#items.push({ value: this.#ordered ? wholeNumber(attributes.get("value")) : null, blocks });
    return blocks;
  }

  /** Where what stands between the items goes: with the item before it, or one of its own. */
  goOn(): Block[] {
    return this.#items.at(-1)?.blocks ?? this.startItem(new Map());
  }

  /** The whole list; null where it has no items. */
  finish(): List | null {
    if (this.#items.length === 0) return null;
    const start = this.#start ?? (this.#step < 0 ? this.#items.length : 1);
    let value = start - this.#step;
    const items = this.#items.map((item): ListItem => {
      value = item.value ?? value + this.#step;
      return { marker: this.#ordered ? `${formatNumber(value, this.#format)}.` : "•", blocks: item.blocks };
    });
    const first = this.#items[0]?.value ?? start;
    return { type: "list", ordered: this.#ordered, start: this.#ordered ? first : 1, format: this.#format, items };
  }
}

/** A whole number as an attribute has it; null for what is none, or is more than browsers count. */
export function wholeNumber(value: string | undefined): number | null {
  const number = /^\s*[+-]?\d{1,10}/.exec(value ?? "")?.[0];
  return number === undefined || Math.abs(Number(number)) >= 2 ** 31 ? null : Number(number);
}

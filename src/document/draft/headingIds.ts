import type { Heading } from "../blocks/document.ts";
import { inlineText } from "../blocks/eachParagraph.ts";
import type { Writable } from "../blocks/writable.ts";

/**
 * Gives every heading its address. It is the heading's words; where several have the same words it
 * is those of the headings above as well ("klima-mal", "folkehelse-mal"), so that an address stays
 * the same when chapters come and go around it. Only what is alike all the way up is numbered.
 */
export function giveHeadingIds(headings: readonly Writable<Heading>[], taken: TakenIds): void {
  const words = headings.map((heading) => addressOf(inlineText(heading.inlines)) || "avsnitt");
  const ids = new Set(words).size === words.length ? words : apart(headings, words);
  for (const [index, heading] of headings.entries()) heading.id = taken.claim(ids[index] ?? "avsnitt");
}

/** The addresses of headings of which some have the same words: those have what is above them besides, as far as that tells them apart. */
function apart(headings: readonly Heading[], words: readonly string[]): readonly string[] {
  const parents = parentsOf(headings);
  const names = new Map(headings.map((heading, index) => [heading, words[index]]));
  const ids = new Map(names);
  const above = new Map<Heading, Heading | undefined>(headings.map((heading) => [heading, parents.get(heading)]));
  // Each round takes one more heading from above; there are at most nine levels.
  for (let round = 0; round < 9; round++) {
    let changed = false;
    for (const alike of sameIds(headings, ids)) {
      for (const heading of alike) {
        const parent = above.get(heading);
        if (parent === undefined) continue;
        ids.set(heading, `${names.get(parent)}-${ids.get(heading)}`);
        above.set(heading, parents.get(parent));
        changed = true;
      }
    }
    if (!changed) break;
  }
  return headings.map((heading) => ids.get(heading) ?? "avsnitt");
}

/** Ids that are given away, and how far the numbers behind each have been tried. */
export class TakenIds {
  readonly #taken: Set<string>;
  readonly #tried = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** An id nobody has, from the one wished for; it is then taken. */
  claim(wished: string): string {
    let id = wished;
    let number = this.#tried.get(wished) ?? 1;
    while (this.#taken.has(id)) id = `${wished}-${++number}`;
    this.#tried.set(wished, number);
    this.#taken.add(id);
    return id;
  }
}

const letters: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "o",
  å: "a",
  ß: "ss",
  đ: "d",
  ŋ: "n",
  ŧ: "t",
  ð: "d",
  þ: "th",
  ł: "l",
};

/** Words as part of an address: [a-z0-9-], at most 80 characters, cut between words. */
export function addressOf(words: string): string {
  const lower = words.toLowerCase().replace(/[æøåßđŋŧðþł]/g, (letter) => letters[letter] ?? "");
  const plain = /[\u0080-\uffff]/.test(lower) ? lower.normalize("NFD").replace(/[\u0300-\u036f\u00ad]/g, "") : lower;
  const address = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  if (address.length <= 80) return address;
  return address
    .slice(0, 81)
    .replace(/-[^-]*$/, "")
    .slice(0, 80);
}

function parentsOf(headings: readonly Heading[]): ReadonlyMap<Heading, Heading> {
  const parents = new Map<Heading, Heading>();
  const open: Heading[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.level ?? -1) >= heading.level) open.pop();
    const parent = open.at(-1);
    if (parent !== undefined && parent.level > 0) parents.set(heading, parent);
    open.push(heading);
  }
  return parents;
}

function sameIds(
  headings: readonly Heading[],
  ids: ReadonlyMap<Heading, string | undefined>,
): readonly (readonly Heading[])[] {
  const groups = new Map<string, Heading[]>();
  for (const heading of headings) {
    const id = ids.get(heading) ?? "";
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [heading]);
    else group.push(heading);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

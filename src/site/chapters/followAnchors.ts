import { anchorsOf, anchorsOfNotes } from "../../document/blocks/anchorsOf.ts";
import type { Document } from "../../document/blocks/document.ts";
import { eachParagraph } from "../../document/blocks/eachParagraph.ts";
import { shortened } from "../../document/blocks/headingLine.ts";

/** A heading of a version, as what knows it again in the next. */
export interface HeadingAnchor {
  readonly id: string;
  readonly level: number;
  readonly words: string;
  /** Word's own id of its paragraph, which stays when its words change; null where the file has none. */
  readonly mark: string | null;
}

/** The addresses in a version. */
export interface VersionAnchors {
  readonly headings: readonly HeadingAnchor[];
  /** Every address there is, those of headings among them. */
  readonly ids: readonly string[];
}

/** Where addresses of earlier versions of a plan lead in a later one. */
export interface FormerAnchors {
  /** Address of a heading now, by one it had. */
  readonly moved: Readonly<Record<string, string>>;
  /** Headings that are no more, and the last version each stood in. */
  readonly gone: readonly { readonly id: string; readonly words: string; readonly version: number }[];
}

export const noFormerAnchors: FormerAnchors = { moved: {}, gone: [] };

/** The addresses in a document. */
export function anchorsIn(document: Document): VersionAnchors {
  const headings: HeadingAnchor[] = [];
  for (const { block, text } of eachParagraph(document))
    if (block.type === "heading" && block.level > 0)
      headings.push({ id: block.id, level: block.level, words: shortened(text), mark: block.mark ?? null });
  return { headings, ids: [...anchorsOf(document.blocks), ...anchorsOfNotes(document.notes)] };
}

/** More addresses that are no more than any plan has; older ones give way. */
const mostGone = 2_000;

/**
 * Where the addresses of a version, and those of the versions before it, lead in the next. An address that means another
 * heading now leads to that one. A heading is known again by Word's own id of it, else by its address, its words, or
 * its place between others where a word of it is left.
 */
export function followAnchors(
  before: { readonly version: number; readonly headings: readonly HeadingAnchor[]; readonly former: FormerAnchors },
  now: VersionAnchors,
): FormerAnchors {
  const taken = new Set(now.ids);
  const found = matchHeadings(before.headings, now.headings);
  const byId = new Map(before.headings.map((heading) => [heading.id, heading]));
  const moved: Record<string, string> = {};
  const gone = new Map(before.former.gone.filter(({ id }) => !taken.has(id)).map((each) => [each.id, each]));
  const old = [...before.headings.map(({ id }) => [id, id] as const), ...Object.entries(before.former.moved)];
  for (const [id, was] of old) {
    const heading = byId.get(was);
    if (taken.has(id) || heading === undefined) continue;
    const is = found.get(heading);
    if (is !== undefined) moved[id] = is.id;
    else gone.set(id, { id, words: heading.words, version: before.version });
  }
  return { moved, gone: [...gone.values()].slice(-mostGone) };
}

/**
 * Headings that later versions tell of as gone from a version, by the words that are read in it now: one that is no
 * heading of it any more, since the version does not show it, is told of no more.
 */
export function renamedGone(
  gone: FormerAnchors["gone"],
  before: { readonly version: number; readonly headings: readonly HeadingAnchor[] },
  now: readonly HeadingAnchor[],
): FormerAnchors["gone"] {
  const found = matchHeadings(before.headings, now);
  return gone.flatMap((each) => {
    const heading =
      each.version === before.version ? before.headings.find(({ words }) => words === each.words) : undefined;
    if (heading === undefined) return [each];
    const is = found.get(heading);
    return is === undefined ? [] : [{ ...each, words: is.words }];
  });
}

function matchHeadings(
  before: readonly HeadingAnchor[],
  now: readonly HeadingAnchor[],
): ReadonlyMap<HeadingAnchor, HeadingAnchor> {
  const found = new Map<HeadingAnchor, HeadingAnchor>();
  const used = new Set<HeadingAnchor>();
  const pair = (one: HeadingAnchor, other: HeadingAnchor) => {
    found.set(one, other);
    used.add(other);
  };
  const by = (key: (heading: HeadingAnchor) => string | null) => {
    const old = onlyOnes(
      before.filter((each) => !found.has(each)),
      key,
    );
    const fresh = onlyOnes(
      now.filter((each) => !used.has(each)),
      key,
    );
    for (const [name, one] of old) {
      const other = fresh.get(name);
      if (other !== undefined) pair(one, other);
    }
  };
  by(({ mark }) => mark);
  by(({ id }) => id);
  by(({ words }) => words.toLowerCase());
  for (const [one, other] of besideEachOther(before, now, found, used))
    if (haveWordInCommon(one, other)) pair(one, other);
  return found;
}

/** Headings by a key that only one of them has. */
function onlyOnes(
  headings: readonly HeadingAnchor[],
  key: (heading: HeadingAnchor) => string | null,
): ReadonlyMap<string, HeadingAnchor> {
  const found = new Map<string, HeadingAnchor | null>();
  for (const heading of headings) {
    const name = key(heading);
    if (name !== null) found.set(name, found.has(name) ? null : heading);
  }
  return new Map([...found].flatMap(([name, heading]) => (heading === null ? [] : [[name, heading] as const])));
}

/** Headings not known again that stand alone between the same two, at the same level. */
function besideEachOther(
  before: readonly HeadingAnchor[],
  now: readonly HeadingAnchor[],
  found: ReadonlyMap<HeadingAnchor, HeadingAnchor>,
  used: ReadonlySet<HeadingAnchor>,
): readonly (readonly [HeadingAnchor, HeadingAnchor])[] {
  const places = new Map(now.map((heading, at) => [heading, at]));
  return before.flatMap((heading, at) => {
    if (found.has(heading)) return [];
    const previous = before[at - 1];
    const next = before[at + 1];
    const after = previous === undefined ? -1 : places.get(found.get(previous) ?? heading);
    const until = next === undefined ? now.length : places.get(found.get(next) ?? heading);
    const other = after === undefined ? undefined : now[after + 1];
    return after !== undefined &&
      until === after + 2 &&
      other !== undefined &&
      !used.has(other) &&
      other.level === heading.level
      ? [[heading, other] as const]
      : [];
  });
}

function haveWordInCommon(one: HeadingAnchor, other: HeadingAnchor): boolean {
  const words = (heading: HeadingAnchor) => heading.words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const of = new Set(words(one));
  return words(other).some((word) => of.has(word));
}

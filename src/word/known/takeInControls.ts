import { done, type Outcome } from "../../words/refusal.ts";
import { runWord } from "../runWord.ts";
import type { WordRefusalCode } from "../wordRefusal.ts";
import type { KnownDocument } from "./knownDocument.ts";
import { notKnown, notListed } from "./notKnown.ts";
import { listFields, outerControls } from "./outerControls.ts";
import { placeControls, type ListedControl } from "./placeControls.ts";
import { placesOfControls } from "./placesOfControls.ts";

/**
 * Holds the known content controls against Word's list of them: those that are gone (undone, deleted) are
 * taken away, those that have come (redone, pasted, a co-author's) are placed by asking Word. `around` is the
 * inmost control around each paragraph as a look through the whole document has just seen it; by it those that
 * stand elsewhere than when they were last looked at are moved. Gives whether anything was another. Where it is not
 * certain which of several has gone, or where one stands, what is known becomes doubtful. One sync, and one more
 * where some have come.
 */
export async function takeInControls(
  known: KnownDocument,
  around: readonly (number | null)[] | null = null,
): Promise<Outcome<boolean, WordRefusalCode>> {
  const listed = await runWord(async (context) => {
    const controls = context.document.contentControls;
    controls.load(around === null ? { id: true, tag: true, title: true } : listFields);
    await context.sync();
    return done({
      all: controls.items.map(({ id, tag, title }): ListedControl => ({ id, tag, title })),
      outer: around === null ? new Map<number, number>() : outerControls(controls.items),
    });
  });
  if (!listed.ok) return listed;
  const { all, outer } = listed.value;
  const before = known.document;
  const gone = notListed(before, all);
  const come = notKnown(before, all);
  for (const { tag } of gone) {
    if (before.controls.filter((control) => control.tag === tag).length === 1) known.unwrap({ tag, nth: 0 });
    else known.doubt();
  }
  if (come.length > 0 && !known.doubtful) {
    const placed = await placeControls(known.words, come);
    if (!placed.ok) return placed;
    const { found, elsewhere } = placed.value;
    for (const { control, first, last } of found) known.wrap(first, last, control);
    if (elsewhere.length > 0) known.doubt();
  }
  const moved = around !== null && !known.doubtful && takeInMoved(known, seatsOf(all, outer, around));
  return done(gone.length + come.length > 0 || moved);
}

/** A control as the object model says it stands. */
interface Seat {
  readonly control: ListedControl;
  readonly first: number;
  readonly last: number;
  /** The tag of the control around it; null for none. */
  readonly outer: string | null;
}

function seatsOf(
  listed: readonly ListedControl[],
  outer: ReadonlyMap<number, number>,
  around: readonly (number | null)[],
): readonly Seat[] {
  const places = placesOfControls(around, outer);
  const tags = new Map(listed.map(({ id, tag }) => [id, tag]));
  return listed.flatMap((control): readonly Seat[] => {
    const place = places.get(control.id);
    const outside = outer.get(control.id);
    return place === undefined
      ? []
      : [{ control, ...place, outer: outside === undefined ? null : (tags.get(outside) ?? null) }];
  });
}

/**
 * Moves what stands elsewhere than it is known to. Only of what the two ways of telling agreed on when it was last looked
 * at: a Word that places a control otherwise than its own OOXML does is not read anew for ever. Gives whether any was moved.
 */
function takeInMoved(known: KnownDocument, seats: readonly Seat[]): boolean {
  const byTag = new Map<string, Seat[]>();
  for (const seat of seats) byTag.set(seat.control.tag, [...(byTag.get(seat.control.tag) ?? []), seat]);
  const agrees = (tag: string): boolean => spots(byTag.get(tag) ?? []) === knownSpots(known, tag);
  const moved = [...byTag.keys()].filter((tag) => known.agreed.has(tag) && !agrees(tag));
  const only = (tag: string): boolean => known.document.controls.filter((one) => one.tag === tag).length === 1;
  const single = moved.flatMap((tag) => (only(tag) ? (byTag.get(tag) ?? []) : []));
  if (single.length < moved.length) known.doubt();
  else {
    for (const { control } of single) known.unwrap({ tag: control.tag, nth: 0 });
    // The outer ones first: the inner are put within them.
    const outwards = [...single].sort((one, other) => other.last - other.first - (one.last - one.first));
    for (const { control, first, last } of outwards) known.wrap(first, last, control);
    if (!known.doubtful && !moved.every(agrees)) known.doubt();
  }
  if (!known.doubtful) known.agreed = new Set([...byTag.keys()].filter(agrees));
  return moved.length > 0;
}

function spots(seats: readonly Omit<Seat, "control">[]): string {
  return JSON.stringify(seats.map(({ first, last, outer }) => `${first} ${last} ${outer ?? ""}`).sort());
}

function knownSpots({ document: { controls } }: KnownDocument, tag: string): string {
  const own = controls.filter((control) => control.tag === tag);
  return spots(
    own.map(({ first, last, outer }) => ({
      first,
      last,
      outer: outer === null ? null : (controls[outer]?.tag ?? null),
    })),
  );
}

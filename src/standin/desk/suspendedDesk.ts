import type { Locale } from "../wire/appContext.ts";
import { place } from "../paper/place.ts";
import type { Standin } from "../standin.ts";
import type { RealProfile } from "../ways/profiles.ts";
import type { PaneLeft } from "./paneFrame.ts";

/** The document on a desk that has been taken down, for the one that takes its place in the edit loop. */
export interface SuspendedDesk {
  readonly locale: Locale;
  readonly profile: RealProfile;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly unsaved: boolean;
  readonly selection: SelectionLeft | null;
  /** How far the page was scrolled, in CSS pixels. */
  readonly scrolled: number;
  readonly pane: PaneLeft | null;
}

/** A selection in the body, by the numbers of its paragraphs, so that it can be found in the document opened again. */
interface SelectionLeft {
  readonly from: readonly [paragraph: number, offset: number];
  readonly to: readonly [paragraph: number, offset: number];
}

/** The selection as it is; null where it is not in the body. */
export function leaveSelection({ document }: Standin): SelectionLeft | null {
  const { start, end } = document.selected();
  const paragraphs = document.paragraphs();
  const from = paragraphs.indexOf(start.paragraph);
  const to = paragraphs.indexOf(end.paragraph);
  return from < 0 || to < 0 ? null : { from: [from, start.offset], to: [to, end.offset] };
}

/** Selects the same again. */
export function selectAgain(standin: Standin, { from, to }: SelectionLeft): void {
  const paragraphs = standin.document.paragraphs();
  const [first, last] = [paragraphs[from[0]], paragraphs[to[0]]];
  if (first !== undefined && last !== undefined) standin.select(place(first, from[1]), place(last, to[1]));
}

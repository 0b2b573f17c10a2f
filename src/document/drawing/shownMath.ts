import { all, child, onOff, type PartElement } from "../ooxml/partElement.ts";

/** A formula without what Word hides of it. */
export interface ShownMath {
  /** null where nothing of it is shown. */
  readonly formula: PartElement | null;
  /** How many characters are hidden. */
  readonly hidden: number;
}

/** Takes out the runs of a formula that are hidden (ECMA-376-1 § 17.3.2.41, in `w:rPr`); `byStyle`: the style around hides all that does not say otherwise. */
export function shownMath(formula: PartElement, byStyle: boolean): ShownMath {
  const hides = (run: PartElement) => onOff(child(run, "w:rPr"), "w:vanish") ?? byStyle;
  const runs = [...all(formula, "m:r")];
  const hidden = new Set(runs.filter(hides));
  if (hidden.size === 0) return { formula, hidden: 0 };
  return {
    formula: hidden.size === runs.length ? null : without(formula, hidden),
    hidden: [...hidden].reduce((sum, run) => sum + lettersOf(run), 0),
  };
}

function without(element: PartElement, taken: ReadonlySet<PartElement>): PartElement {
  return {
    ...element,
    children: element.children.filter((each) => !taken.has(each)).map((each) => without(each, taken)),
  };
}

function lettersOf(run: PartElement): number {
  return [...all(run, "m:t")].reduce((sum, { text }) => sum + text.length, 0);
}

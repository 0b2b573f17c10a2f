import { all, child, isOn, onOff, type PartElement } from "../ooxml/partElement.ts";

/** A formula without what Word hides of it. */
export interface ShownMath {
  /** null where nothing of it is shown. */
  readonly formula: PartElement | null;
  /** How many characters are hidden. */
  readonly hidden: number;
}

/**
 * Takes out the runs of a formula that are hidden (ECMA-376-1 § 17.3.2.41, in `w:rPr`); `byStyle`: the style around hides
 * all that does not say otherwise. Those of a phantom that only takes room are hidden as well, and stay in it as its
 * measure.
 */
export function shownMath(formula: PartElement, byStyle: boolean): ShownMath {
  const hides = (run: PartElement) => onOff(child(run, "w:rPr"), "w:vanish") ?? byStyle;
  const runs = [...all(formula, "m:r")];
  const hidden = new Set(runs.filter(hides));
  const unseen = new Set(hidden);
  for (const phantom of all(formula, "m:phant"))
    if (isHiddenPhantom(phantom)) for (const run of all(phantom, "m:r")) unseen.add(run);
  if (unseen.size === 0) return { formula, hidden: 0 };
  return {
    formula: unseen.size === runs.length ? null : without(formula, hidden),
    hidden: [...unseen].reduce((sum, run) => sum + lettersIn(run), 0),
  };
}

/** Whether a phantom only takes room (§ 22.1.2.96): it shows unless it says not to. */
export function isHiddenPhantom(phantom: PartElement): boolean {
  const show = child(child(phantom, "m:phantPr"), "m:show");
  return show !== undefined && show.attributes["m:val"] !== undefined && !isOn(show.attributes["m:val"]);
}

/** How many letters and signs a formula, or a part of one, has. */
export function lettersIn(element: PartElement): number {
  return [...all(element, "m:t")].reduce((sum, { text }) => sum + text.length, 0);
}

function without(element: PartElement, taken: ReadonlySet<PartElement>): PartElement {
  return {
    ...element,
    children: element.children.filter((each) => !taken.has(each)).map((each) => without(each, taken)),
  };
}

import { namespaceOf, type XmlElement } from "../../docx/xml/xmlTree.ts";

/** A node an XPath found: an element, or one of its attributes. */
export interface FoundNode {
  readonly element: XmlElement;
  readonly attribute: string | null;
}

/**
 * Elements and attributes an XPath finds. Known: "/" and "//" steps of names with or without
 * prefix, "*", "@name" last, and `[@name='value']` and `[number]` after a step. "ns0" and
 * prefixes not given are the root's namespace. Null for what is not known.
 */
export function selectNodes(
  root: XmlElement,
  xpath: string,
  prefixes: ReadonlyMap<string, string>,
): readonly FoundNode[] | null {
  const steps = [...xpath.matchAll(/(\/\/|\/|^)(@?)((?:[\w.-]+:)?(?:[\w.-]+|\*))((?:\[[^\]]*\])*)/g)];
  if (steps.length === 0 || steps.map((step) => step[0]).join("") !== xpath) return null;
  let found: readonly FoundNode[] = [];
  for (const [number, step] of steps.entries()) {
    const [, axis = "", at = "", name = "", tests = ""] = step;
    const matches = (element: XmlElement): boolean => isNamed(element, name, root, prefixes);
    if (at === "@") {
      const holders = number === 0 ? [{ element: root, attribute: null }] : found;
      found = holders
        .filter(({ element }) => element.get(name) !== undefined)
        .map(({ element }) => ({ element, attribute: name }));
      continue;
    }
    let elements: readonly XmlElement[];
    if (number === 0 && axis === "/") elements = [root];
    else if (number === 0 && axis === "//") elements = [root, ...root.descendants()];
    else {
      const parents = number === 0 ? [root] : found.map(({ element }) => element);
      elements = parents.flatMap((parent) => (axis === "//" ? [...parent.descendants()] : parent.elements));
    }
    let kept = elements.filter(matches);
    for (const [, test = ""] of tests.matchAll(/\[([^\]]*)\]/g)) {
      const next = filtered(kept, test);
      if (next === null) return null;
      kept = next;
    }
    found = kept.map((element) => ({ element, attribute: null }));
  }
  return found;
}

function filtered(elements: readonly XmlElement[], test: string): XmlElement[] | null {
  if (/^\d+$/.test(test)) return elements.slice(Number(test) - 1, Number(test));
  const equals = /^@([\w.:-]+)\s*=\s*(?:'([^']*)'|"([^"]*)")$/.exec(test);
  if (equals === null) return null;
  return elements.filter((element) => element.get(equals[1] ?? "") === (equals[2] ?? equals[3]));
}

function isNamed(element: XmlElement, name: string, root: XmlElement, prefixes: ReadonlyMap<string, string>): boolean {
  const colon = name.indexOf(":");
  const local = name.slice(colon + 1);
  if (local !== "*" && local !== element.local) return false;
  if (colon < 0) return local === "*" || namespaceOf(element) === "";
  const namespace = prefixes.get(name.slice(0, colon)) ?? namespaceOf(root);
  return namespaceOf(element) === namespace;
}

import type { Package } from "./openPackage.ts";
import { parseXml } from "./xml/parseXml.ts";
import { namespaceOf, type XmlElement } from "./xml/xmlTree.ts";

/** Stores every document has: its core and its extended properties ([MS-OE376] § 2.1.1176). */
const builtIn: Readonly<Record<string, string>> = {
  "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}": "core-properties",
  "{6668398D-A668-4E3E-A5EB-62B293D839F1}": "extended-properties",
};

/** Where a content control has its words from (ECMA-376-1 § 17.5.2.6). */
export interface DataBinding {
  /** "" where it names no store: then each custom XML part is asked in turn. */
  readonly store: string;
  readonly path: string;
  /** Declarations as they stand in XML: `xmlns:ns0='urn:sak'`. */
  readonly prefixes: string;
}

/** The XML of a package that content controls are bound to, each part read when first asked for. */
export class DataStores {
  readonly #pkg: Package;
  readonly #roots = new Map<string, XmlElement | null>();
  #stores: ReadonlyMap<string, string> | null = null;

  constructor(pkg: Package) {
    this.#pkg = pkg;
  }

  /** The text that a binding leads to; null where it leads nowhere, or by a path of a make we do not follow. */
  textAt({ store, path, prefixes }: DataBinding): string | null {
    const steps = stepsOf(path, namespacesIn(prefixes));
    if (steps === null) return null;
    this.#stores ??= storesOf(this.#pkg);
    const named = this.#stores.get(store.toUpperCase());
    const parts = named !== undefined ? [named] : store === "" ? [...new Set(this.#stores.values())] : [];
    for (const part of parts) {
      const root = this.#root(part);
      const found = root === null ? null : textBelow(root, steps);
      if (found !== null) return found;
    }
    return null;
  }

  #root(part: string): XmlElement | null {
    const known = this.#roots.get(part);
    if (known !== undefined) return known;
    const text = this.#pkg.text(part);
    const tree = text.ok ? parseXml(text.value, part) : text;
    const root = tree.ok ? tree.value.root : null;
    this.#roots.set(part, root);
    return root;
  }
}

/** Parts by the id of the store they are, in capitals. */
function storesOf(pkg: Package): ReadonlyMap<string, string> {
  const stores = new Map<string, string>();
  const own = pkg.relationships("");
  for (const [id, type] of Object.entries(builtIn))
    for (const relation of own.ok ? own.value.values() : [])
      if (relation.type === type && !relation.outside && pkg.has(relation.target)) stores.set(id, relation.target);
  const related = pkg.relationships(pkg.main);
  for (const relation of related.ok ? related.value.values() : []) {
    if (relation.type !== "customXml" || relation.outside) continue;
    const below = pkg.relationships(relation.target);
    const properties = below.ok ? [...below.value.values()].find(({ type }) => type === "customXmlProps") : undefined;
    const text = properties === undefined ? null : pkg.text(properties.target);
    const tree = text?.ok === true ? parseXml(text.value, properties?.target ?? "") : null;
    const item = tree?.ok === true ? attribute(tree.value.root, "itemID") : undefined;
    stores.set(item?.toUpperCase() ?? relation.target, relation.target);
  }
  return stores;
}

function attribute(element: XmlElement, local: string): string | undefined {
  for (const [name, value] of element.attributes) if (name.slice(name.indexOf(":") + 1) === local) return value;
  return undefined;
}

function namespacesIn(prefixes: string): ReadonlyMap<string, string> {
  return new Map(
    [...prefixes.matchAll(/xmlns:([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, prefix = "", double, single]) => [prefix, double ?? single ?? ""] as const,
    ),
  );
}

/** A step down: to the nth element of a name, to an attribute, or to the text. */
interface Step {
  readonly kind: "element" | "attribute";
  /** null: of any. */
  readonly namespace: string | null;
  readonly local: string;
  readonly nth: number;
}

const step = /\/(@)?(?:([\w.-]+):)?([\w.-]+|\*(?:\[local-name\(\)\s*=\s*['"]([^'"]+)['"]\])?)(?:\[(\d{1,6})\])?/y;

/** The steps of a path such as Word writes ("/ns0:sak[1]/ns0:nr[1]", "/a/@b"); null for any other XPath. */
function stepsOf(path: string, namespaces: ReadonlyMap<string, string>): readonly Step[] | null {
  const steps: Step[] = [];
  const whole = path.trim().replace(/\/text\(\)(\[1\])?$/, "");
  step.lastIndex = 0;
  while (step.lastIndex < whole.length) {
    const from = step.lastIndex;
    const [found, at, prefix, name = "", local, nth = "1"] = step.exec(whole) ?? [];
    if (found === undefined) return null;
    const namespace = prefix === undefined ? (name.startsWith("*") ? null : "") : (namespaces.get(prefix) ?? undefined);
    if (namespace === undefined || step.lastIndex <= from) return null;
    steps.push({ kind: at === undefined ? "element" : "attribute", namespace, local: local ?? name, nth: Number(nth) });
  }
  return steps.length === 0 ? null : steps;
}

function textBelow(root: XmlElement, [first, ...steps]: readonly Step[]): string | null {
  if (first === undefined || first.kind !== "element" || first.nth !== 1 || !isStep(root, first)) return null;
  let here = root;
  for (const each of steps) {
    if (each.kind === "attribute") return attribute(here, each.local) ?? null;
    const next = here.elements.filter((element) => isStep(element, each))[each.nth - 1];
    if (next === undefined) return null;
    here = next;
  }
  return here.text;
}

function isStep(element: XmlElement, { namespace, local }: Step): boolean {
  return (local === "*" || element.local === local) && (namespace === null || namespaceOf(element) === namespace);
}

import type { Package } from "../docx/openPackage.ts";
import type { Relationship } from "../docx/relationships.ts";
import { parseXml, type XmlTree } from "../docx/xml/parseXml.ts";
import { writeXml, writeXmlNode } from "../docx/xml/writeXml.ts";
import type { XmlElement } from "../docx/xml/xmlTree.ts";
import { done } from "../words/refusal.ts";

/** A package some of whose parts have been changed since: what is known of the open document's. */
export class OoxmlParts {
  readonly #original: Package;
  readonly #trees = new Map<string, XmlTree>();
  readonly #changed = new Set<string>();
  readonly #relations: Map<string, Relationship>;

  constructor(original: Package) {
    this.#original = original;
    const related = original.relationships(original.main);
    this.#relations = new Map(related.ok ? related.value : []);
  }

  /** The package with all that was changed. */
  get package(): Package {
    const original = this.#original;
    return {
      ...original,
      text: (part) => {
        const tree = this.#changed.has(part) ? this.#trees.get(part) : undefined;
        return tree === undefined ? original.text(part) : done(writeXml(tree));
      },
      relationships: (part) => (part === original.main ? done(this.#relations) : original.relationships(part)),
    };
  }

  get main(): string {
    return this.#original.main;
  }

  /** Root of a part's tree; null where the part is not there, or is no XML. */
  root(part: string): XmlElement | null {
    const known = this.#trees.get(part);
    if (known !== undefined) return known.root;
    const text = this.#original.text(part);
    const tree = text.ok ? parseXml(text.value, part) : text;
    if (!tree.ok) return null;
    this.#trees.set(part, tree.value);
    return tree.value.root;
  }

  /** Says that a part's tree is another than it was. */
  touch(part: string): void {
    this.#changed.add(part);
  }

  /** Name of the part the main part relates to by a type; null for none. */
  partOf(type: string): string | null {
    return [...this.#relations.values()].find((relation) => relation.type === type)?.target ?? null;
  }

  /** A relation of the main part. */
  relation(id: string): Relationship | undefined {
    return this.#relations.get(id);
  }

  /** Id of a relation to the same as this one; one that points out of the package is made where there is none. Null where there can be none. */
  relationTo({ type, target, fragment, outside }: Relationship): string | null {
    for (const known of this.#relations.values())
      if (known.type === type && known.target === target && known.outside === outside) return known.id;
    if (!outside) return null;
    const id = `rIdKnown${this.#relations.size + 1}`;
    this.#relations.set(id, { id, type, target, fragment, outside });
    return id;
  }

  /** Whether both have the same bytes in a part. */
  hasSame(part: string, other: OoxmlParts): boolean {
    const [own, others] = [this.#original.bytes(part), other.#original.bytes(part)];
    if (!own.ok || !others.ok || own.value.length !== others.value.length) return false;
    return own.value.every((byte, index) => byte === others.value[index]);
  }

  /** What an element of a part's root with this id is, as text: a note, a numbering. "" for none. */
  entry(type: string, name: string, idName: string, id: string): string {
    const part = this.partOf(type);
    const found =
      part === null
        ? undefined
        : this.root(part)?.elements.find((each) => each.name === name && each.get(idName) === id);
    return found === undefined ? "" : writeXmlNode(found);
  }
}

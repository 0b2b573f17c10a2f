import { parseXml } from "../../docx/xml/parseXml.ts";
import { writeXmlNode } from "../../docx/xml/writeXml.ts";
import { namespaceOf, XmlElement } from "../../docx/xml/xmlTree.ts";
import { fieldText } from "./fieldText.ts";
import type { Json } from "../objects/hostObject.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import type { ChosenWays } from "../ways/chosenWays.ts";
import { selectNodes, type FoundNode } from "./selectNodes.ts";

/** An answer of the custom XML calls, or the number with which they refuse. */
export type PartAnswer =
  | { readonly ok: true; readonly answer: { readonly [key: string]: Json } }
  | { readonly ok: false; readonly code: number };

const codes = { badXml: 6000, noPart: 6001, badXPath: 6002, noNode: 6003, tooLarge: 6100 } as const;

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const propertiesRelation = "customXmlProps";
const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

interface Part {
  readonly id: string;
  readonly name: string;
  readonly root: XmlElement;
}

/** Custom XML parts of the document (ECMA-376-1 § 15.2.5, 15.2.6), by the calls of the common API. */
export class CustomXmlParts {
  readonly #document: OpenedDocument;
  readonly #ways: ChosenWays;
  readonly #nodes: FoundNode[] = [];
  /** Prefixes an add-in has given a part's namespaces, by the part's identifier. */
  readonly #prefixes = new Map<string, Map<string, string>>();

  constructor(document: OpenedDocument, ways: ChosenWays) {
    this.#document = document;
    this.#ways = ways;
  }

  call(id: number, fields: Readonly<Record<string, unknown>>): PartAnswer {
    const asked = fieldText(fields, "id");
    switch (id) {
      case 128:
        return this.#add(fieldText(fields, "xml"));
      case 129: {
        const part = this.#part(asked);
        if (part === null) return refused(this.#has(asked) ? codes.badXml : codes.noPart);
        return given({ DataPartProperties: properties(part) });
      }
      case 130: {
        const namespace = fieldText(fields, "namespace");
        return given({
          DataPartList: this.#parts()
            .filter((part) => namespaceOf(part.root) === namespace)
            .map(properties),
        });
      }
      case 131: {
        const part = this.#part(asked);
        return part === null ? refused(codes.noPart) : given({ Data: writeXmlNode(part.root) });
      }
      case 132:
        return this.#nodesOf(this.#part(asked), fieldText(fields, "xpath"));
      case 133:
        return this.#delete(asked);
      case 139: {
        const prefixes = this.#prefixesOf(asked);
        prefixes.set(fieldText(fields, "prefix"), fieldText(fields, "namespace"));
        return given({});
      }
      case 140:
      case 141:
        return this.#lookUp(asked, id === 141 ? fieldText(fields, "namespace") : null, fieldText(fields, "prefix"));
      default:
        return this.#onNode(id, fields);
    }
  }

  /** The parts an add-in is shown. */
  #parts(): readonly Part[] {
    const limit = this.#ways.largestCustomXml;
    if (limit === Number.POSITIVE_INFINITY) return this.#allParts();
    return this.#allParts().filter((part) => writeXmlNode(part.root).length <= limit);
  }

  #has(id: string): boolean {
    return this.#allParts().some((part) => part.id.toLowerCase() === id.toLowerCase());
  }

  #allParts(): readonly Part[] {
    const document = this.#document;
    return document.relations(document.main).flatMap((relation) => {
      if (relation.type !== "customXml" || relation.outside) return [];
      const root = document.partRoot(relation.target);
      if (root === null) return [];
      const about = document.related(propertiesRelation, relation.target);
      const item = about === null ? null : document.partRoot(about);
      return [{ id: item?.get("ds:itemID") ?? relation.target, name: relation.target, root }];
    });
  }

  #part(id: string): Part | null {
    return this.#parts().find((part) => part.id.toLowerCase() === id.toLowerCase()) ?? null;
  }

  #add(xml: string): PartAnswer {
    if (xml.length > this.#ways.largestCustomXml) return refused(codes.tooLarge);
    const tree = parseXml(xml);
    if (!tree.ok) return refused(codes.badXml);
    const document = this.#document;
    const names = new Set(document.partNames);
    let number = 1;
    while (names.has(`customXml/item${number}.xml`) || names.has(`customXml/itemProps${number}.xml`)) number++;
    const name = `customXml/item${number}.xml`;
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const { root } = tree.value;
    document.addPart(name, root, "", document.main, "customXml");
    const schema = new XmlElement("ds:schemaRef", [["ds:uri", namespaceOf(root)]]);
    const about = new XmlElement(
      "ds:datastoreItem",
      [
        ["ds:itemID", id],
        ["xmlns:ds", dataStore],
      ],
      [new XmlElement("ds:schemaRefs", [], [schema])],
    );
    document.addPart(`customXml/itemProps${number}.xml`, about, propertiesType, name, propertiesRelation);
    return given({ DataPartProperties: { id, DataPartBuiltIn: false } });
  }

  #delete(id: string): PartAnswer {
    const part = this.#part(id);
    if (part === null) return refused(codes.noPart);
    const about = this.#document.related(propertiesRelation, part.name);
    if (about !== null) this.#document.removePart(about, part.name);
    this.#document.removePart(part.name, this.#document.main);
    return given({});
  }

  #nodesOf(part: Part | null, xpath: string): PartAnswer {
    if (part === null) return refused(codes.noPart);
    const found = selectNodes(part.root, xpath, this.#prefixesOf(part.id));
    if (found === null) return refused(codes.badXPath);
    return given({ DataNodeList: found.map((node) => this.#describe(node)) });
  }

  #describe(node: FoundNode): Json {
    const handle = this.#nodes.push(node) - 1;
    const { element } = node;
    const name = node.attribute ?? element.name;
    return {
      DataNodeHandle: handle,
      DataNodeBaseName: name.slice(name.indexOf(":") + 1),
      DataNodeNamespaceUri: node.attribute === null ? namespaceOf(element) : "",
      DataNodeType: node.attribute === null ? "element" : "attribute",
    };
  }

  #onNode(id: number, fields: Readonly<Record<string, unknown>>): PartAnswer {
    const node = this.#nodes[Number(fields["DataNodeHandle"] ?? -1)];
    if (node === undefined || !this.#document.has(node.element)) return refused(codes.noNode);
    const { journal } = this.#document;
    const value = () => (node.attribute === null ? node.element.text : (node.element.get(node.attribute) ?? ""));
    const put = (text: string): PartAnswer => {
      if (node.attribute === null) journal.setText(node.element, text);
      else journal.setAttribute(node.element, node.attribute, text);
      return given({});
    };
    switch (id) {
      case 136: {
        const found = selectNodes(node.element, fieldText(fields, "xpath"), new Map());
        return found === null
          ? refused(codes.badXPath)
          : given({ DataNodeList: found.map((each) => this.#describe(each)) });
      }
      case 134:
      case 142:
        return given({ Data: value() });
      case 135:
        return given({ Data: node.attribute === null ? writeXmlNode(node.element) : value() });
      case 137:
        return put(fieldText(fields, "Data"));
      case 138:
        return this.#setXml(node, fieldText(fields, "xml"));
      default:
        return refused(codes.noNode);
    }
  }

  #setXml(node: FoundNode, xml: string): PartAnswer {
    const tree = parseXml(xml);
    const { parent } = node.element;
    if (!tree.ok || node.attribute !== null) return refused(codes.badXml);
    const { journal } = this.#document;
    if (parent !== null) {
      const at = parent.indexOf(node.element);
      journal.remove(node.element);
      journal.insert(parent, at, tree.value.root);
      return given({});
    }
    // The root element stays and takes over what the new one holds.
    for (const name of [...node.element.attributes.keys()]) journal.setAttribute(node.element, name, null);
    for (const [name, value] of tree.value.root.attributes) journal.setAttribute(node.element, name, value);
    for (const child of [...node.element.children]) journal.remove(child);
    for (const child of [...tree.value.root.children]) {
      child.remove();
      journal.append(node.element, child);
    }
    return given({});
  }

  #prefixesOf(id: string): Map<string, string> {
    const known = this.#prefixes.get(id) ?? new Map<string, string>();
    this.#prefixes.set(id, known);
    return known;
  }

  #lookUp(id: string, namespace: string | null, prefix: string): PartAnswer {
    const prefixes = this.#prefixesOf(id);
    const found = namespace === null ? prefixes.get(prefix) : [...prefixes].find(([, uri]) => uri === namespace)?.[0];
    return found === undefined ? refused(codes.noNode) : given({ Data: found });
  }
}

function properties(part: Part): Json {
  return { id: part.id, DataPartBuiltIn: false };
}

function given(answer: { readonly [key: string]: Json }): PartAnswer {
  return { ok: true, answer };
}

function refused(code: number): PartAnswer {
  return { ok: false, code };
}

import type { DocxRefusalCode } from "../../docx/docxRefusal.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { readXmlEvents, type TagAttributes, type Attributes, type XmlListener } from "./xmlEvents.ts";

/** An element of a small part (styles, numbering, a chart, a formula), by canonical names. */
export interface PartElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly PartElement[];
  /** Its own character data, that of its children left out. */
  readonly text: string;
}

/** Reads a small part whole. */
export function readPartElement(xml: string, part: string): Outcome<PartElement, DocxRefusalCode> {
  const reader = new PartElementReader();
  const read = readXmlEvents(xml, part, reader);
  if (!read.ok) return read;
  return reader.root === null ? refuse("xmlBroken", { part, why: "no element" }) : done(reader.root);
}

/** First child with a name. */
export function child(element: PartElement | undefined, name: string): PartElement | undefined {
  if (element === undefined) return undefined;
  for (const each of element.children) if (each.name === name) return each;
  return undefined;
}

/** First element by a path of names below one. */
export function below(element: PartElement | undefined, ...path: readonly string[]): PartElement | undefined {
  return path.reduce(child, element);
}

/** Every element with a name below one, in document order. */
export function* all(element: PartElement, name: string): Generator<PartElement> {
  for (const each of element.children) {
    if (each.name === name) yield each;
    yield* all(each, name);
  }
}

/** `w:val` of a child; undefined where there is no such child. */
export function valueOf(element: PartElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["w:val"];
}

/** An on/off property (ECMA-376-1 § 17.17.4): undefined where it is not there. */
export function onOff(element: PartElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found === undefined ? undefined : isOn(found.attributes["w:val"]);
}

/** Whether an on/off value means on; one left out does. */
export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off" && value !== "none";
}

interface Writable extends PartElement {
  children: PartElement[];
  text: string;
}

/** The children of elements that have none, as most. */
const none: PartElement[] = [];

/** Grows a `PartElement` from events; for a part, or for a stretch of one. */
export class PartElementReader implements XmlListener {
  root: PartElement | null = null;
  readonly #open: Writable[] = [];

  /** Another element begins, whatever came of the one before. */
  protected start(): void {
    this.root = null;
    this.#open.length = 0;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length;
  }

  open(name: string, attributes: TagAttributes): void {
    const element: Writable = { name, attributes: attributes.all(), children: none, text: "" };
    const outer = this.#open.at(-1);
    if (outer === undefined) this.root ??= element;
    else if (outer.children === none) outer.children = [element];
    else outer.children.push(element);
    this.#open.push(element);
  }

  close(): void {
    this.#open.pop();
  }

  text(text: string): void {
    const outer = this.#open.at(-1);
    if (outer !== undefined) outer.text += text;
  }
}

/** A node of a part's XML, which may be changed. */
export type XmlNode = XmlElement | XmlText | XmlOther;

/** Where a node stood in the text it was read from. */
interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Character data. A change of `value` is seen by the elements around it. */
export class XmlText {
  readonly type = "text";
  parent: XmlElement | null = null;
  #value: string;
  span: Span | null;

  constructor(value: string, span: Span | null = null) {
    this.#value = value;
    this.span = span;
  }

  get value(): string {
    return this.#value;
  }

  set value(value: string) {
    if (value === this.#value) return;
    this.#value = value;
    this.span = null;
    this.parent?.touch();
  }

  remove(): void {
    this.parent?.removeChild(this);
  }
}

/** A comment or processing instruction: kept as it was written. */
export class XmlOther {
  readonly type = "other";
  parent: XmlElement | null = null;
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  remove(): void {
    this.parent?.removeChild(this);
  }
}

/** An element. Change it only by its methods: they are what marks it, and all around it, as changed. */
export class XmlElement {
  readonly type = "element";
  /** As written, with prefix: "w:p". */
  readonly name: string;
  parent: XmlElement | null = null;
  readonly #attributes: Map<string, string>;
  readonly #children: XmlNode[] = [];
  /** The whole element as read; null once anything in it has changed. */
  span: Span | null = null;
  /** Its start tag as read; null once an attribute has changed. */
  startSpan: Span | null = null;

  constructor(name: string, attributes: Iterable<readonly [string, string]> = [], children: readonly XmlNode[] = []) {
    this.name = name;
    this.#attributes = new Map(attributes);
    for (const child of children) this.append(child);
  }

  /** Attributes as written (prefix included), in source order. */
  get attributes(): ReadonlyMap<string, string> {
    return this.#attributes;
  }

  get children(): readonly XmlNode[] {
    return this.#children;
  }

  get elements(): readonly XmlElement[] {
    return this.#children.filter((child) => child.type === "element");
  }

  get prefix(): string {
    const colon = this.name.indexOf(":");
    return colon < 0 ? "" : this.name.slice(0, colon);
  }

  get local(): string {
    return this.name.slice(this.name.indexOf(":") + 1);
  }

  /** All character data in it, in order. */
  get text(): string {
    return this.#children
      .map((child) => (child.type === "text" ? child.value : child.type === "element" ? child.text : ""))
      .join("");
  }

  /** Value of the attribute written so, or undefined. */
  get(name: string): string | undefined {
    return this.#attributes.get(name);
  }

  /** First child element with this name as written. */
  first(name: string): XmlElement | undefined {
    return this.#children.find((child): child is XmlElement => child.type === "element" && child.name === name);
  }

  /** Child elements with this name as written. */
  all(name: string): readonly XmlElement[] {
    return this.elements.filter((child) => child.name === name);
  }

  /** Elements below it in document order, those with this name where one is given. */
  *descendants(name?: string): Generator<XmlElement> {
    for (const child of this.#children) {
      if (child.type !== "element") continue;
      if (name === undefined || child.name === name) yield child;
      yield* child.descendants(name);
    }
  }

  set(name: string, value: string): void {
    if (this.#attributes.get(name) === value) return;
    this.#attributes.set(name, value);
    this.startSpan = null;
    this.touch();
  }

  unset(name: string): void {
    if (!this.#attributes.delete(name)) return;
    this.startSpan = null;
    this.touch();
  }

  append(child: XmlNode): void {
    this.insert(this.#children.length, child);
  }

  /** Puts a node among the children; one that stands somewhere already is moved. `at` counts after the move. */
  insert(at: number, child: XmlNode): void {
    child.parent?.removeChild(child);
    this.#children.splice(at, 0, child);
    child.parent = this;
    this.touch();
  }

  insertBefore(child: XmlNode, reference: XmlNode | null): void {
    if (child === reference) return;
    child.parent?.removeChild(child);
    this.insert(reference === null ? this.#children.length : this.indexOf(reference), child);
  }

  insertAfter(child: XmlNode, reference: XmlNode): void {
    if (child === reference) return;
    child.parent?.removeChild(child);
    this.insert(this.indexOf(reference) + 1, child);
  }

  removeChild(child: XmlNode): void {
    this.#children.splice(this.indexOf(child), 1);
    child.parent = null;
    this.touch();
  }

  /** Takes all children out at once, and gives them in order. */
  takeChildren(): readonly XmlNode[] {
    const taken = this.#children.splice(0);
    for (const child of taken) child.parent = null;
    if (taken.length > 0) this.touch();
    return taken;
  }

  /** Takes the element out of its tree. */
  remove(): void {
    this.parent?.removeChild(this);
  }

  /** Puts other nodes in its place. */
  replaceWith(...nodes: readonly XmlNode[]): void {
    const parent = this.parent;
    if (parent === null) throw new Error(`<${this.name}> stands in no tree`);
    for (const node of nodes) parent.insertBefore(node, this);
    this.remove();
  }

  /** A copy that stands in no tree; untouched parts of it are still written as they were. */
  clone(): XmlElement {
    const copy = new XmlElement(this.name, this.#attributes);
    for (const child of this.#children) copy.append(cloneNode(child));
    copy.span = this.span;
    copy.startSpan = this.startSpan;
    return copy;
  }

  /** Throws where `child` is no child: a broken promise of the caller. */
  indexOf(child: XmlNode): number {
    const at = this.#children.indexOf(child);
    if (at < 0) throw new Error(`not a child of <${this.name}>`);
    return at;
  }

  /** Marks it and all around it as changed. */
  touch(): void {
    if (this.span === null) return;
    this.span = null;
    this.parent?.touch();
  }

  /** Takes over what was read, without marking anything as changed. For the parser. */
  adopt(child: XmlNode): void {
    this.#children.push(child);
    child.parent = this;
  }
}

/** The namespace a prefix ("" for none) has at an element; "" where it has none. */
export function namespaceOf(element: XmlElement, prefix: string = element.prefix): string {
  if (prefix === "xml") return "http://www.w3.org/XML/1998/namespace";
  const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const found = at.get(declaration);
    if (found !== undefined) return found;
  }
  return "";
}

function cloneNode(node: XmlNode): XmlNode {
  if (node.type === "element") return node.clone();
  return node.type === "text" ? new XmlText(node.value, node.span) : new XmlOther(node.source);
}

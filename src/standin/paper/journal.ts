import { XmlText, type XmlElement, type XmlNode } from "../../docx/xml/xmlTree.ts";

/** A change that can be made and taken back. */
export interface Change {
  readonly redo: () => void;
  readonly undo: () => void;
  /** The element whose content or attributes changed. */
  readonly at: XmlElement;
  /** The element that was put in or taken out, where it was one. */
  readonly moved?: XmlElement;
}

interface Step {
  readonly name: string;
  readonly changes: Change[];
  /** Puts back where the selection was before the step, and after it. */
  readonly before: () => void;
  after: () => void;
}

/**
 * The one way the stand-in changes a document's XML. Every change is kept with its inverse, so
 * that a step (one batch of the add-in's, or one go at typing) can be undone and redone with
 * every node keeping its identity.
 */
export class Journal {
  /** Grows with every change, undo and redo: what was worked out from the tree holds while it stands. */
  version = 0;
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];
  #open: Step | null = null;
  #apart = false;
  /** Whether the step that is open is not to be kept. */
  #forgets = false;
  readonly #listeners = new Set<(changed: ReadonlySet<XmlElement>) => void>();
  readonly #mark: () => () => void;

  /** `mark` notes where the selection is, and gives what puts it back there. */
  constructor(mark: () => () => void) {
    this.#mark = mark;
  }

  /** Calls back too after every step, undo and redo that changed something, with the elements changed. */
  onChange(listener: (changed: ReadonlySet<XmlElement>) => void): void {
    this.#listeners.add(listener);
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /**
   * Does `work` as one step. A step named as the one before it is joined to it where `joins` is
   * true (letters typed one after another). Steps within steps belong to the outermost.
   */
  step<T>(name: string, work: () => T, joins = false): T {
    if (this.#open !== null) return work();
    const step: Step = { name, changes: [], before: this.#mark(), after: () => {} };
    this.#open = step;
    try {
      return work();
    } finally {
      this.#open = null;
      step.after = this.#mark();
      this.#close(step, joins);
    }
  }

  /** Does `work` as a step nobody undoes: what an add-in keeps in the file besides the text. */
  apart<T>(work: () => T): T {
    this.#apart = true;
    try {
      return this.step("apart", work);
    } finally {
      this.#apart = false;
    }
  }

  /** Takes back the last step; gives the elements it touched, those put back or in first. */
  undo(): readonly XmlElement[] {
    const step = this.#done.pop();
    if (step === undefined) return [];
    for (const change of step.changes.toReversed()) change.undo();
    step.before();
    this.#undone.push(step);
    this.#notify(step.changes);
    return touchedBy(step);
  }

  /** Does again the last step taken back; gives the elements it touched, those put back or in first. */
  redo(): readonly XmlElement[] {
    const step = this.#undone.pop();
    if (step === undefined) return [];
    for (const change of step.changes) change.redo();
    step.after();
    this.#done.push(step);
    this.#notify(step.changes);
    return touchedBy(step);
  }

  /** Lets go of all that could be undone or done again, what is under way with it. */
  forget(): void {
    this.#done.length = 0;
    this.#undone.length = 0;
    this.#forgets = this.#open !== null;
  }

  /** Puts a node that stands in no tree among an element's children. */
  insert(parent: XmlElement, at: number, child: XmlNode): void {
    this.make({ at: parent, ...moved(child), redo: () => parent.insert(at, child), undo: () => child.remove() });
  }

  append(parent: XmlElement, child: XmlNode): void {
    this.insert(parent, parent.children.length, child);
  }

  remove(child: XmlNode): void {
    const parent = child.parent;
    if (parent === null) return;
    const at = parent.indexOf(child);
    this.make({ at: parent, ...moved(child), redo: () => child.remove(), undo: () => parent.insert(at, child) });
  }

  /** Takes a node out of where it stands and puts it elsewhere. */
  move(child: XmlNode, parent: XmlElement, at: number): void {
    this.remove(child);
    this.insert(parent, at, child);
  }

  /** Sets an attribute; null takes it away. */
  setAttribute(element: XmlElement, name: string, value: string | null): void {
    const before = element.get(name) ?? null;
    if (before === value) return;
    const put = (to: string | null) => (to === null ? element.unset(name) : element.set(name, to));
    this.make({ at: element, redo: () => put(value), undo: () => put(before) });
  }

  /** Makes an element's content this text and nothing else. */
  setText(element: XmlElement, value: string): void {
    const only = element.children.length === 1 ? element.children[0] : undefined;
    if (only?.type === "text") {
      const before = only.value;
      if (before === value) return;
      this.make({ at: element, redo: () => void (only.value = value), undo: () => void (only.value = before) });
      return;
    }
    for (const child of [...element.children]) this.remove(child);
    this.append(element, new XmlText(value));
  }

  /** Makes a change of another kind, such as a part added to the package. */
  make(change: Change): void {
    if (this.#open === null) throw new Error("a change outside a step");
    change.redo();
    this.version++;
    this.#open.changes.push(change);
  }

  #close(step: Step, joins: boolean): void {
    const forgets = this.#forgets;
    this.#forgets = false;
    if (step.changes.length === 0) return;
    if (!this.#apart && !forgets) {
      const last = this.#done.at(-1);
      if (joins && last !== undefined && last.name === step.name) {
        last.changes.push(...step.changes);
        last.after = step.after;
      } else this.#done.push(step);
      this.#undone.length = 0;
    }
    this.#notify(step.changes);
  }

  #notify(changes: readonly Change[]): void {
    this.version++;
    const changed = new Set(changes.map((change) => change.at));
    for (const listener of this.#listeners) listener(changed);
  }
}

function moved(node: XmlNode): Pick<Change, "moved"> {
  return node.type === "element" ? { moved: node } : {};
}

function touchedBy({ changes }: Step): readonly XmlElement[] {
  return [...changes.flatMap((change) => change.moved ?? []), ...changes.map(({ at }) => at)];
}

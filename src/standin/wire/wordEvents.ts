import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { Json } from "../objects/hostObject.ts";
import { controlProperty } from "../paper/contentControls.ts";
import { localId } from "../paper/localIds.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { closest, contains, findBelow } from "../paper/wordTree.ts";
import { eventNumbers, type WordEventName } from "./eventNumbers.ts";
import type { References } from "./references.ts";

/** An event as the pane gets it: of which object, and what is told of it. */
type Deliver = (event: Json) => void;

/** Category of a message that is an event of the object model. */
const eventCategory = 65536;

/** What there was when the pane was last told of something. */
interface Known {
  readonly paragraphs: ReadonlySet<XmlElement>;
  readonly controls: ReadonlySet<XmlElement>;
}

/**
 * Events of the object model (WordApi 1.5 and 1.6): paragraphs and content controls that are added, changed and deleted,
 * by whoever has the document open. What one turn changes is told in one event of each kind, after the turn's own answer.
 */
export class WordEvents {
  readonly #document: OpenedDocument;
  readonly #references: References;
  readonly #deliver: Deliver;
  /** Of which objects, by the names Office.js holds them by, the pane has asked to be told what. */
  readonly #asked = new Map<WordEventName, Set<string>>();
  readonly #touched = { Local: new Set<XmlElement>(), Remote: new Set<XmlElement>() };
  #known: Known = { paragraphs: new Set(), controls: new Set() };
  #within: ReadonlySet<XmlElement> = new Set();
  #waiting = false;

  constructor(document: OpenedDocument, references: References, deliver: Deliver) {
    this.#document = document;
    this.#references = references;
    this.#deliver = deliver;
  }

  /** The pane asks to be told of an event of the object it holds by this name. */
  register(event: WordEventName, object: string): void {
    if (this.#asked.size === 0) this.#known = this.#now();
    const objects = this.#asked.get(event) ?? new Set();
    this.#asked.set(event, objects.add(object));
  }

  unregister(event: WordEventName, object: string): void {
    this.#asked.get(event)?.delete(object);
    if (this.#asked.get(event)?.size === 0) this.#asked.delete(event);
  }

  /** Something changed in these elements, by this author (local) or by another. */
  changed(elements: Iterable<XmlElement>, source: "Local" | "Remote"): void {
    if (this.#asked.size === 0) return;
    for (const element of elements) this.#touched[source].add(element);
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => this.#tell());
  }

  /** The selection has moved into and out of content controls. */
  selected(paragraph: XmlElement): void {
    if (this.#asked.size === 0) return;
    const within = new Set(controlsRound(paragraph));
    for (const control of within) if (!this.#within.has(control)) this.#tellControl("ContentControlEntered", control);
    for (const control of this.#within) if (!within.has(control)) this.#tellControl("ContentControlExited", control);
    for (const control of within) this.#tellControl("ContentControlSelectionChanged", control);
    this.#within = within;
  }

  #tell(): void {
    this.#waiting = false;
    const before = this.#known;
    this.#known = this.#now();
    for (const source of ["Local", "Remote"] as const) {
      const touched = [...this.#touched[source]];
      this.#touched[source].clear();
      if (touched.length > 0) this.#tellOf(touched, source, before);
    }
  }

  #tellOf(touched: readonly XmlElement[], source: "Local" | "Remote", before: Known): void {
    const now = this.#known;
    const added = [...now.paragraphs].filter((each) => !before.paragraphs.has(each));
    const deleted = [...before.paragraphs].filter((each) => !now.paragraphs.has(each));
    const changed = new Set(touched.flatMap((element) => closest(element, "w:p") ?? []));
    this.#tellParagraphs("ParagraphAdded", added, source);
    const kept = [...changed].filter((each) => now.paragraphs.has(each) && before.paragraphs.has(each));
    this.#tellParagraphs("ParagraphChanged", kept, source);
    this.#tellParagraphs("ParagraphDeleted", deleted, source);
    const controls = [...now.controls].filter((each) => !before.controls.has(each));
    if (controls.length > 0)
      this.#send("ContentControlAdded", "document", {
        eventType: "ContentControlAdded",
        ids: controls.map(idOf),
        source,
      });
    for (const control of before.controls) {
      if (!now.controls.has(control)) this.#tellControl("ContentControlDeleted", control, source);
      else if (touched.some((element) => element !== control && contains(control, element)))
        this.#tellControl("ContentControlDataChanged", control, source);
    }
  }

  #tellParagraphs(event: WordEventName, paragraphs: readonly XmlElement[], source: string): void {
    if (paragraphs.length > 0)
      this.#send(event, "document", { type: event, uniqueLocalIds: paragraphs.map(localId), source });
  }

  #tellControl(event: WordEventName, control: XmlElement, source = "Local"): void {
    const object = this.#references.nameOf({ class: "ContentControl", node: control });
    this.#send(event, object, { eventType: event, ids: [idOf(control)], source });
  }

  #send(event: WordEventName, object: string, message: Json): void {
    if (this.#asked.get(event)?.has(object) !== true) return;
    this.#deliver({ ArrayData: [[eventCategory, eventNumbers[event], object, JSON.stringify(message), 0, false]] });
  }

  #now(): Known {
    return {
      paragraphs: new Set(this.#document.paragraphs()),
      controls: new Set(findBelow(this.#document.body, "w:sdt")),
    };
  }
}

function idOf(control: XmlElement): number {
  return Number(controlProperty(control, "w:id")?.get("w:val") ?? 0);
}

function controlsRound(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (let at = closest(element, "w:sdt"); at !== null; at = closest(at, "w:sdt")) found.push(at);
  return found;
}

import type { Note } from "./document.ts";
import { StoryReader } from "./storyReader.ts";
import type { Reading, ReferredNote } from "./reading.ts";
import { readXmlEvents, type Attributes, type XmlListener } from "./xmlEvents.ts";

/** Reads the notes the body refers to, in the order it does so (ECMA-376-1 §§ 17.11.10, 17.11.2). One that is not there is told. */
export function readNotes(reading: Reading, partOf: (relation: string) => string | undefined): readonly Note[] {
  const notes = (["footnote", "endnote"] as const).flatMap((kind) => readKind(reading, kind, partOf(`${kind}s`)));
  const byId = new Map(notes.map((note) => [note.id, note]));
  return reading.notes.flatMap(({ id }) => {
    const note = byId.get(id);
    if (note === undefined) reading.say("missingPart", null, id);
    return note === undefined ? [] : [note];
  });
}

function readKind(reading: Reading, kind: Note["kind"], part: string | undefined): readonly Note[] {
  const wanted = new Map(reading.notes.filter((note) => note.kind === kind).map((note) => [note.source, note]));
  if (wanted.size === 0 || part === undefined) return [];
  const text = reading.pkg.text(part);
  if (!text.ok) return [];
  const reader = new NotesReader(reading, part, wanted);
  reading.enter(reader);
  const read = readXmlEvents(text.value, part, reading);
  reading.leaveTo(reader);
  return read.ok ? reader.notes : [];
}

/** Hears a notes part, and gives each note that is wanted to a reader of its own. */
class NotesReader implements XmlListener {
  readonly notes: Note[] = [];
  readonly #reading: Reading;
  readonly #part: string;
  readonly #wanted: ReadonlyMap<string, ReferredNote>;
  #note: ReferredNote | null = null;
  #story: StoryReader | null = null;

  constructor(reading: Reading, part: string, wanted: ReadonlyMap<string, ReferredNote>) {
    this.#reading = reading;
    this.#part = part;
    this.#wanted = wanted;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#story !== null) return this.#story.open(name, attributes);
    if (name !== "w:footnote" && name !== "w:endnote") return;
    this.#note = this.#wanted.get(attributes["w:id"] ?? "") ?? null;
    if (this.#note !== null) this.#story = new StoryReader(this.#reading, this.#part, "note", -1);
  }

  close(name: string): void {
    if (name !== "w:footnote" && name !== "w:endnote") return this.#story?.close(name);
    if (this.#note !== null && this.#story !== null) this.notes.push({ id: this.#note.id, kind: this.#note.kind, blocks: this.#story.finish() });
    this.#note = null;
    this.#story = null;
  }

  text(text: string): void {
    this.#story?.text(text);
  }
}

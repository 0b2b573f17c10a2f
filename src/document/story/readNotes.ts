import type { Note } from "../blocks/document.ts";
import { all, type PartElement } from "../ooxml/partElement.ts";
import { StoryReader } from "./storyReader.ts";
import type { StoryContext } from "./storyContext.ts";
import type { ReferredNote } from "../ooxml/source.ts";
import { StoryDraft } from "../draft/storyDraft.ts";
import type { TagAttributes, XmlListener } from "../ooxml/xmlEvents.ts";

/**
 * Reads the notes the text of a package refers to, in the order it does so (ECMA-376-1 §§ 17.11.10, 17.11.2), and after
 * them those that only other notes refer to. One that is not there is reported, and so are those that nothing refers to.
 */
export function readNotes(context: StoryContext): readonly Note[] {
  const parts = (["footnote", "endnote"] as const).map((kind) =>
    readKind(context, kind, context.sources.current.partOf(`${kind}s`)),
  );
  const read = new Map(parts.flatMap((part) => part?.notes ?? []).map((note) => [note.id, note]));
  const notes: Note[] = [];
  // The notes referred to grow while they are gone through: what a note refers to comes after it.
  for (const referred of context.sources.current.notes) {
    const note = read.get(referred.id) ?? parts.find((part) => part?.kind === referred.kind)?.readKept(referred);
    if (note === undefined) context.messages.report("missingPart", null, referred.id);
    else notes.push(note);
  }
  const unused = parts.reduce((sum, part) => sum + (part?.unused ?? 0), 0);
  if (unused > 0) context.messages.report("unusedNotes", null, String(unused));
  return notes;
}

function readKind(context: StoryContext, kind: Note["kind"], part: string | undefined): NotesReader | null {
  if (part === undefined) return null;
  const reader = new NotesReader(context, kind, part);
  return context.events.read(context.sources.current.pkg, part, reader).ok ? reader : null;
}

/** Reads a notes part, and gives each note that is referred to a reader of its own. The others are kept, for a note may refer to them. */
class NotesReader implements XmlListener {
  readonly kind: Note["kind"];
  readonly notes: Note[] = [];
  readonly #context: StoryContext;
  readonly #part: string;
  readonly #kept = new Map<string, PartElement>();
  #note: ReferredNote | null = null;
  #story: StoryReader | null = null;

  constructor(context: StoryContext, kind: Note["kind"], part: string) {
    this.#context = context;
    this.kind = kind;
    this.#part = part;
  }

  open(name: string, attributes: TagAttributes): void {
    if (this.#story !== null) return this.#story.open(name, attributes);
    if (name !== `w:${this.kind}`) return;
    const source = attributes.get("w:id") ?? "";
    this.#note = this.#context.sources.current.referred(this.kind, source) ?? null;
    if (this.#note !== null) this.#story = this.#newStory();
    // The lines between text and notes are kept as notes of their own types (§ 17.18.33).
    else if ((attributes.get("w:type") ?? "normal") === "normal")
      this.#context.events.collect(name, attributes, (element) => this.#kept.set(source, element));
  }

  close(name: string): void {
    if (name !== `w:${this.kind}`) return this.#story?.close(name);
    if (this.#note !== null && this.#story !== null)
      this.notes.push({ id: this.#note.id, kind: this.kind, blocks: this.#story.finish() });
    this.#note = null;
    this.#story = null;
  }

  text(text: string): void {
    this.#story?.text(text);
  }

  /** A note that nobody had referred to when the part was read; undefined where the part has none such. */
  readKept({ source, id }: ReferredNote): Note | undefined {
    const element = this.#kept.get(source);
    if (element === undefined) return undefined;
    this.#kept.delete(source);
    const story = this.#newStory();
    this.#context.events.replay(element, story);
    return { id, kind: this.kind, blocks: story.finish() };
  }

  /** How many notes with words nothing has referred to; Word shows none of them. */
  get unused(): number {
    return [...this.#kept.values()].filter((note) => [...all(note, "w:t")].some(({ text }) => text.trim() !== ""))
      .length;
  }

  #newStory(): StoryReader {
    return new StoryReader(this.#context, this.#part, new StoryDraft(this.#context, "note", -1));
  }
}

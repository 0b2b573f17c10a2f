import type { Control } from "../../document/blocks/document.ts";
import type { KnownStory } from "../../known/knownStory.ts";
import { OoxmlStory } from "../../known/ooxmlStory.ts";
import { writePlanPart } from "../../plan/planPart.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { joinPlanParts } from "../joinPlanParts.ts";
import { planParts, type PlanPart } from "../planParts.ts";
import { readFile } from "../readFile.ts";
import { refusedReading } from "../refusedReading.ts";
import { runWord } from "../runWord.ts";
import type { WordRefusalCode } from "../wordRefusal.ts";
import { KnownDocument } from "./knownDocument.ts";
import { notKnown } from "./notKnown.ts";
import { placeControls, type ListedControl } from "./placeControls.ts";
import { readLooks } from "./readLooks.ts";

type Read<T> = Outcome<T, WordRefusalCode>;

/** How far a reading has come: of how many bytes, or paragraphs. */
export interface ReadingProgress {
  readonly unit: "bytes" | "paragraphs";
  readonly done: number;
  /** 0 where nobody knows how many there are. */
  readonly total: number;
}

/** How the whole document is read. */
export interface Reading {
  /** Read as a whole also where it is large; else a file above `mostUnasked` that Word gives no OOXML of is known in part. */
  readonly evenLarge: boolean;
  readonly onProgress: (progress: ReadingProgress) => void;
  readonly signal?: AbortSignal;
}

/** Bytes of a file that are read without being asked for: the words of any plan, and not its pictures. */
const mostUnasked = 4 * 1024 * 1024;

const asWhole: Reading = { evenLarge: true, onProgress: () => undefined };

/**
 * Reads the whole open document, by the first way that Word goes along with: its body as OOXML with a
 * list of its content controls, in one sync; its file in slices; its paragraphs by the object model
 * alone, and then the document says that it is known in part. The plan record comes through the common
 * API; one that cannot be read stays in the document as it is. Refuses only what none of the ways gives, and
 * `cancelled` where that is asked for: what comes later is then dropped.
 */
export async function readKnown(how: Reading = asWhole): Promise<Read<KnownDocument>> {
  const { signal } = how;
  // Asked for at the same time: whoever opens a plan waits for one answer fewer.
  const partsComing = planParts(signal);
  const body = await readBody(signal);
  if (!body.ok && (body.refusal.code === "busy" || body.refusal.code === "cancelled")) return body;
  const file = body.ok ? body : await readWhole(how);
  if (!file.ok && file.refusal.code === "cancelled") return file;
  const isLarge = !file.ok && !how.evenLarge && file.refusal.code === "tooLarge";
  const read = file.ok ? file : await byLooks(how);
  if (!read.ok) return body.ok || read.refusal.code === "cancelled" ? read : body;
  const { story, listed } = read.value;
  const parts = await partsComing;
  if (!parts.ok) return parts;
  const elsewhere = await controlsElsewhere(story, listed);
  return elsewhere.ok ? done(new KnownDocument(story, elsewhere.value, planXml(parts.value), isLarge)) : elsewhere;
}

interface ReadStory {
  readonly story: KnownStory;
  /** Content controls as Word lists them; null where it was not asked. */
  readonly listed: readonly ListedControl[] | null;
}

async function readBody(signal: AbortSignal | undefined): Promise<Read<ReadStory>> {
  const body = await runWord(async (context) => {
    const asked = { ooxml: context.document.body.getOoxml(), controls: context.document.contentControls };
    asked.controls.load({ id: true, tag: true, title: true });
    await context.sync();
    return done({
      ooxml: asked.ooxml.value,
      listed: asked.controls.items.map(({ id, tag, title }) => ({ id, tag, title })),
    });
  }, signal);
  if (!body.ok) return refusedReading(body);
  const story = OoxmlStory.fromFlatOpc(body.value.ooxml);
  return story.ok
    ? done({ story: story.value, listed: body.value.listed })
    : refuse("unreadable", { code: story.refusal.code });
}

async function readWhole({ evenLarge, onProgress, signal }: Reading): Promise<Read<ReadStory>> {
  const progress = (got: number, total: number): void => onProgress({ unit: "bytes", done: got, total });
  const bytes = await readFile(progress, signal, evenLarge ? undefined : mostUnasked);
  if (!bytes.ok) return bytes;
  const story = OoxmlStory.fromDocx(bytes.value);
  return story.ok ? done({ story: story.value, listed: null }) : refuse("unreadable", { code: story.refusal.code });
}

async function byLooks({ onProgress, signal }: Reading): Promise<Read<ReadStory>> {
  const story = await readLooks((got) => onProgress({ unit: "paragraphs", done: got, total: 0 }), signal);
  return story.ok ? done({ story: story.value, listed: null }) : story;
}

/** The document's plan record as one part; where it cannot be read, as it is, for `buildPlan` to say so. */
function planXml(parts: readonly PlanPart[]): readonly string[] {
  const joined = joinPlanParts(parts);
  if (parts.length === 0) return [];
  return joined.ok ? [writePlanPart(joined.value)] : parts.map((part) => part.xml);
}

/** Controls Word lists and the story lacks are placed by asking Word; gives those that stand outside the body. */
async function controlsElsewhere(
  story: KnownStory,
  listed: readonly ListedControl[] | null,
): Promise<Read<readonly Control[]>> {
  const lacking = listed === null ? [] : notKnown(story.document, listed);
  if (lacking.length === 0) return done([]);
  const placed = await placeControls(story.words, lacking);
  if (!placed.ok) return placed;
  const { found, elsewhere } = placed.value;
  return done([
    ...elsewhere,
    ...found.flatMap(({ control, first, last }): readonly Control[] =>
      story.wrap(first, last, control)
        ? []
        : [{ ...control, level: "block", story: "body", first: 0, last: -1, outer: null, text: "" }],
    ),
  ]);
}

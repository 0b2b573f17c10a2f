import { docxFromFlatOpc } from "../known/docxFromFlatOpc.ts";
import type { Document } from "../document/blocks/document.ts";
import { OoxmlStory } from "../known/ooxmlStory.ts";
import { buildPlan } from "../plan/buildPlan.ts";
import { writePlanPart } from "../plan/planPart.ts";
import { planNamespace } from "../plan/tag.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { notKnown } from "./known/notKnown.ts";
import { readFile } from "./readFile.ts";
import { runWord } from "./runWord.ts";
import { sameWords } from "./sameWords.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

type Bytes = Outcome<Uint8Array, WordRefusalCode>;

/**
 * The open document as the bytes of a .docx, by the first way Word goes along with: its file in slices;
 * its body as OOXML with the plan record put in, only where that holds every content control Word lists.
 * Refuses `fileByHand` where neither gives it: then the saved file can be chosen (`checkedAgainstOpen`); `cancelled` at
 * once where `signal` says so, whatever Word is at.
 */
export async function readForPublishing(
  known: KnownDocument,
  onProgress: (got: number, total: number) => void,
  signal: AbortSignal,
): Promise<Bytes> {
  const file = await readFile(onProgress, signal);
  if (file.ok || file.refusal.code === "cancelled") return file;
  const ooxml = await readOoxml(known, signal);
  if (ooxml.ok || signal.aborted) return signal.aborted ? refuse("cancelled") : ooxml;
  return refuse("fileByHand", file.refusal.detail);
}

async function readOoxml(known: KnownDocument, signal: AbortSignal): Promise<Bytes> {
  const body = await runWord(async (context) => {
    const asked = { ooxml: context.document.body.getOoxml(), controls: context.document.contentControls };
    asked.controls.load({ id: true, tag: true, title: true });
    await context.sync();
    return done({
      xml: asked.ooxml.value,
      listed: asked.controls.items.map(({ id, tag, title }) => ({ id, tag, title })),
    });
  }, signal);
  if (!body.ok) return body;
  const story = OoxmlStory.fromFlatOpc(body.value.xml);
  if (!story.ok || notKnown(story.value.document, body.value.listed).length > 0) return refuse("fileByHand");
  const record = known.document.customXml.find(({ namespace }) => namespace === planNamespace)?.xml ?? null;
  const docx = docxFromFlatOpc(body.value.xml, record);
  return docx.ok ? docx : refuse("fileByHand");
}

/**
 * Whether a file chosen by hand is the open document: the same words in each paragraph, the same content
 * controls and the same plan record. Refuses `otherFile` where it is not, as when it was not saved first.
 */
export function checkedAgainstOpen(known: KnownDocument, bytes: Uint8Array): Bytes {
  const opened = OoxmlStory.fromDocx(bytes);
  if (!opened.ok) return refuse("otherFile", { code: opened.refusal.code });
  const { document, words } = opened.value;
  const same =
    words.length === known.words.length &&
    words.every((text, at) => sameWords(text, known.words[at] ?? "")) &&
    tagsOf(document) === tagsOf(known.document) &&
    recordOf(document) === recordOf(known.document);
  return same ? done(bytes) : refuse("otherFile");
}

function tagsOf({ controls }: Document): string {
  return controls
    .map(({ tag }) => tag)
    .toSorted()
    .join("\n");
}

function recordOf(document: Document): string {
  return writePlanPart(buildPlan(document, null).record);
}

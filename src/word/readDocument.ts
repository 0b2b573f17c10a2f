import type { Control, CustomXml, Document } from "../document/blocks/document.ts";
import { readDocx, readFlatOpc } from "../document/readDocx.ts";
import { writePlanPart } from "../plan/planPart.ts";
import { planNamespace } from "../plan/tag.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { joinPlanParts } from "./joinPlanParts.ts";
import { planParts, type PlanPart } from "./planParts.ts";
import { readFile } from "./readFile.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

type Read = Outcome<Document, WordRefusalCode>;

/**
 * Reads the whole open document: its body as OOXML and its content controls in one sync, and the
 * plan record through the common API. Where the body is too large for Word to hand over in one
 * piece, the file's bytes are read instead. What cannot be read is refused, never left out; a plan
 * record that cannot be read stays in the document as it is.
 */
export async function readDocument(): Promise<Read> {
  const body = await runWord(async (context) => {
    const asked = { ooxml: context.document.body.getOoxml(), controls: context.document.contentControls };
    asked.controls.load({ id: true, tag: true, title: true });
    await context.sync();
    return done({
      ooxml: asked.ooxml.value,
      controls: asked.controls.items.map(({ id, tag, title }) => ({ id, tag, title })),
    });
  });
  if (!body.ok) return body.refusal.code === "tooLarge" ? readFromFile() : body;

  const read = readFlatOpc(body.value.ooxml);
  if (!read.ok) return refuse("unreadable", { code: read.refusal.code });
  const parts = await planParts();
  if (!parts.ok) return parts;
  const { document } = read.value;
  const others = document.customXml.filter((part) => part.namespace !== planNamespace);
  return done({
    ...document,
    customXml: [...others, ...planXml(parts.value)],
    controls: [...document.controls, ...controlsElsewhere(document, body.value.controls)],
  });
}

/** The document's plan record as one part; where it cannot be read, as it is, for `buildPlan` to say so. */
function planXml(parts: readonly PlanPart[]): readonly CustomXml[] {
  const joined = joinPlanParts(parts);
  const xml = joined.ok ? [writePlanPart(joined.value)] : parts.map((part) => part.xml);
  return parts.length === 0 ? [] : xml.map((text) => ({ namespace: planNamespace, xml: text }));
}

async function readFromFile(): Promise<Read> {
  const bytes = await readFile(() => undefined);
  if (!bytes.ok) return bytes;
  const read = readDocx(bytes.value);
  return read.ok ? done(read.value.document) : refuse("unreadable", { code: read.refusal.code });
}

/**
 * Controls Word knows of and the body's OOXML does not hold: those of headers and footers, which
 * `getOoxml` may leave out. Told apart by tag and count, since Word on the web gives other ids in
 * OOXML than in its object model.
 */
function controlsElsewhere(
  document: Document,
  inWord: readonly { readonly id: number; readonly tag: string; readonly title: string }[],
): readonly Control[] {
  const left = new Map<string, number>();
  for (const control of document.controls) left.set(control.tag, (left.get(control.tag) ?? 0) + 1);
  return inWord.flatMap(({ id, tag, title }): Control[] => {
    const count = left.get(tag) ?? 0;
    left.set(tag, count - 1);
    return count > 0
      ? []
      : [{ id, tag, title, level: "block", story: "header", first: -1, last: -1, outer: null, text: "" }];
  });
}

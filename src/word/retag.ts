import type { Language } from "../words/language.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { elementSpot } from "./controlSpot.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { removeTag } from "./removeTag.ts";
import { tagPassages, type PassageToTag } from "./tagPassages.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/**
 * Takes tags away and puts others around the same paragraphs: one in place of two, or two in place of one. The text is
 * not touched. Each is read back as in `removeTag` and `tagPassages`; where Word does not put the new ones, the old
 * are put back, and it refuses `cannotWrap`.
 */
export async function retag(
  known: KnownDocument,
  old: readonly PassageToTag[],
  asked: readonly PassageToTag[],
  language: Language,
): Promise<Outcome<void, WordRefusalCode>> {
  const gone: PassageToTag[] = [];
  for (const passage of old) {
    const removed = await removeTag(known, elementSpot(passage.kind, passage.id));
    if (!removed.ok) {
      await tagPassages(known, gone, language);
      return removed;
    }
    gone.push(passage);
  }
  const tagged = await tagPassages(known, asked, language);
  if (tagged.ok && tagged.value.length === asked.length) return done(undefined);
  for (const { kind, id } of tagged.ok ? tagged.value : []) await removeTag(known, elementSpot(kind, id));
  await tagPassages(known, gone, language);
  known.doubt();
  return tagged.ok ? refuse("cannotWrap") : tagged;
}

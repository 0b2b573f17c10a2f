import type { ElementKind } from "../element.ts";
import { newestElements } from "../newestElements.ts";
import type { RuleContext } from "../ruleContext.ts";
import { collapseSpaces } from "../readLines.ts";
import { readTag } from "../tag.ts";
import { byReason } from "./byReason.ts";
import type { Found, Rule } from "./rule.ts";

/**
 * No element has lost its tag.
 * Bad: text pasted in Word on the web, where the tag stays behind, so that the goal is there as
 * words and no longer as a goal.
 * Good: the tag put back; or, of a goal that the plan has given up, the words gone too.
 * Why: an element that disappears between two versions breaks what is fetched from it.
 * An element whose words are gone too may have been taken out on purpose: that is a warning at most.
 */
export const tagNotLost: Rule = {
  name: "tag-not-lost",
  group: "tags",
  levels: "error",
  *find(context): Iterable<Found> {
    const there = new Set(context.plan.document.controls.map(({ tag }) => idOf(tag)));
    const lost = rememberedOf(context).filter(({ id }) => !there.has(id));
    if (lost.length === 0) return;
    const places = new Map(context.lines.all.map(({ text, at }) => [text.toLowerCase(), at]));
    for (const { id, kind, title } of lost) {
      const at = places.get(collapseSpaces(title).toLowerCase());
      yield at === undefined
        ? { where: { type: "document" }, detail: { reason: "gone", id, kind, title }, atMost: "warning" }
        : { where: { type: "paragraph", at }, detail: { reason: "untagged", id, kind, title } };
    }
  },
  law: null,
  words: {
    nb: {
      title: "Elementer som har mistet merket",
      what: byReason({
        untagged: ({ thing }) => `${thing} har mistet merket sitt.`,
        gone: ({ thing }) => `${thing} står i planregisteret, men ikke lenger i dokumentet.`,
      }),
      why: "Andre planer kan bygge på det, og lenker til det på nettsiden fører ikke lenger fram i den nye versjonen.",
      mend: byReason({
        untagged: "Gå til teksten og merk den på nytt.",
        gone: "Er det tatt ut med vilje, kan funnet godtas med en begrunnelse. Ellers henter du teksten fra en tidligere versjon.",
      }),
    },
    nn: {
      title: "Element som har mista merket",
      what: byReason({
        untagged: ({ thing }) => `${thing} har mista merket sitt.`,
        gone: ({ thing }) => `${thing} står i planregisteret, men ikkje lenger i dokumentet.`,
      }),
      why: "Andre planar kan byggje på det, og lenkjer til det på nettsida fører ikkje lenger fram i den nye versjonen.",
      mend: byReason({
        untagged: "Gå til teksten og merk han på nytt.",
        gone: "Er det teke ut med vilje, kan funnet godtakast med ei grunngiving. Elles hentar du teksten frå ein tidlegare versjon.",
      }),
    },
    en: {
      title: "Elements that have lost their tag",
      what: byReason({
        untagged: ({ thing }) => `${thing} has lost its tag.`,
        gone: ({ thing }) => `${thing} is in the register, but no longer in the document.`,
      }),
      why: "Other plans may build on it, and links to it on the web lead nowhere in the new version.",
      mend: byReason({
        untagged: "Go to the text and tag it again.",
        gone: "If it was taken out on purpose, accept the finding with a reason. Otherwise take the text back from an earlier version.",
      }),
    },
  },
};

function idOf(tag: string): string | null {
  const read = readTag(tag);
  return read.type === "element" ? read.id : null;
}

/** What the register has of this plan's newest version. */
function rememberedOf({
  plan,
  register,
}: RuleContext): readonly { readonly id: string; readonly kind: ElementKind; readonly title: string }[] {
  return plan.registered === null || register === null ? [] : newestElements(register, plan.registered.id);
}

import { byReason } from "./byReason.ts";
import type { Found, Rule } from "./rule.ts";

/**
 * The document and the register agree on what kind of plan it is.
 * Bad: the document says temaplan, the register kommunedelplan; or the document says nothing.
 * Good: both say the same.
 * Why: the kind decides which rules hold, and which law the plan is made under.
 * Fix: the document takes the register's kind. Documents not tied are left to plan-is-registered.
 */
export const planKindAgrees: Rule = {
  name: "plan-kind-agrees",
  group: "identity",
  levels: "error",
  *find({ plan }): Iterable<Found> {
    const { record, registered } = plan;
    if (record.plan === null || (record.kind !== null && (registered === null || registered.kind === record.kind)))
      return;
    yield {
      where: { type: "document" },
      detail: {
        reason: record.kind === null ? "none" : "differs",
        planKind: record.kind ?? "",
        registered: registered?.kind ?? "",
      },
      fix: registered === null ? null : { type: "setRecord", kind: registered.kind },
    };
  },
  law: null,
  words: {
    nb: {
      title: "Plantype som ikke stemmer",
      what: byReason({
        none: "Dokumentet sier ikke hvilken plantype det er.",
        differs: ({ planKind }) =>
          `Dokumentet sier ${planKind("planKind")}, men planregisteret sier ${planKind("registered")}.`,
      }),
      why: "Plantypen avgjør hvilke krav planen blir kontrollert mot.",
      mend: "Bruk planregisterets plantype, eller få den rettet i registeret.",
      fix: ({ planKind }) => `Sett til ${planKind("registered")}`,
    },
    nn: {
      title: "Plantype som ikkje stemmer",
      what: byReason({
        none: "Dokumentet seier ikkje kva plantype det er.",
        differs: ({ planKind }) =>
          `Dokumentet seier ${planKind("planKind")}, men planregisteret seier ${planKind("registered")}.`,
      }),
      why: "Plantypen avgjer kva krav planen blir kontrollert mot.",
      mend: "Bruk plantypen frå planregisteret, eller få han retta i registeret.",
      fix: ({ planKind }) => `Set til ${planKind("registered")}`,
    },
    en: {
      title: "Plan kind that does not agree",
      what: byReason({
        none: "The document does not say what kind of plan it is.",
        differs: ({ planKind }) =>
          `The document says ${planKind("planKind")}, but the register says ${planKind("registered")}.`,
      }),
      why: "The kind decides what the plan is checked against.",
      mend: "Use the register's kind, or have it put right in the register.",
      fix: ({ planKind }) => `Set to ${planKind("registered")}`,
    },
  },
};

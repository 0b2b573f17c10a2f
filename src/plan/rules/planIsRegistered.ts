import { belongsElsewhere } from "../belonging.ts";
import { byReason } from "./byReason.ts";
import type { Rule } from "./rule.ts";

/**
 * The document is tied to a plan in the register.
 * Bad: a document that no plan in the register knows of, or whose record cannot be read.
 * Good: tied to the plan it is the text of.
 * Why: without it nobody can tell which plan is published, and versions would not follow each other.
 */
export const planIsRegistered: Rule = {
  name: "plan-is-registered",
  group: "identity",
  levels: "error",
  *find({ plan, register }) {
    const { plan: id } = plan.record;
    const found = (reason: string) =>
      ({
        where: { type: "document" },
        detail: { reason, plan: id ?? "", municipality: plan.record.belongs?.name ?? "" },
      }) as const;
    if (plan.recordRefusal !== null) yield found("unreadable");
    else if (id === null) yield found("notTied");
    else if (register !== null && plan.registered === null)
      yield found(belongsElsewhere(plan.record, register) ? "elsewhere" : "unknown");
  },
  law: null,
  words: {
    nb: {
      title: "Kobling til plan i registeret",
      what: byReason({
        notTied: "Dokumentet er ikke koblet til en plan i planregisteret.",
        unknown: ({ of }) => `Planen dokumentet er koblet til («${of("plan")}»), finnes ikke i planregisteret.`,
        elsewhere: ({ of }) => `Dokumentet hører til et annet planregister enn dette (${of("municipality")}).`,
        unreadable: "Planopplysningene i dokumentet lar seg ikke lese.",
      }),
      why: "Planregisteret må vite hvilken plan teksten hører til, så leserne får riktig plan og versjonene følger hverandre.",
      mend: byReason({
        notTied: "Åpne Plan og velg planen, eller opprett den.",
        unknown: "Åpne Plan og velg planen på nytt. Er du logget inn i riktig kommune?",
        elsewhere: "Åpne Plan og velg hva det skal brukes som her.",
        unreadable: "Hent en tidligere versjon fra versjonsloggen i Word, eller be om hjelp før noen merker videre.",
      }),
    },
    nn: {
      title: "Kopling til plan i registeret",
      what: byReason({
        notTied: "Dokumentet er ikkje kopla til ein plan i planregisteret.",
        unknown: ({ of }) => `Planen dokumentet er kopla til («${of("plan")}»), finst ikkje i planregisteret.`,
        elsewhere: ({ of }) => `Dokumentet høyrer til eit anna planregister enn dette (${of("municipality")}).`,
        unreadable: "Planopplysningane i dokumentet lèt seg ikkje lese.",
      }),
      why: "Planregisteret må vite kva plan teksten høyrer til, så lesarane får rett plan og versjonane følgjer kvarandre.",
      mend: byReason({
        notTied: "Opne Plan og vel planen, eller opprett han.",
        unknown: "Opne Plan og vel planen på nytt. Er du logga inn i rett kommune?",
        elsewhere: "Opne Plan og vel kva det skal brukast som her.",
        unreadable: "Hent ein tidlegare versjon frå versjonsloggen i Word, eller be om hjelp før nokon merker vidare.",
      }),
    },
    en: {
      title: "Tie to a plan in the register",
      what: byReason({
        notTied: "The document is not tied to a plan in the register.",
        unknown: ({ of }) => `The plan this document is tied to (“${of("plan")}”) is not in the register.`,
        elsewhere: ({ of }) => `The document belongs to another plan register than this one (${of("municipality")}).`,
        unreadable: "The plan's details in the document cannot be read.",
      }),
      why: "The register must know which plan the text belongs to, so that readers get the right plan and versions follow each other.",
      mend: byReason({
        notTied: "Open Plan and choose the plan, or make it.",
        unknown: "Open Plan and choose the plan again. Are you signed in to the right municipality?",
        elsewhere: "Open Plan and choose what it is to be used as here.",
        unreadable:
          "Take back an earlier version from Word's version history, or ask for help before anyone tags further.",
      }),
    },
  },
};

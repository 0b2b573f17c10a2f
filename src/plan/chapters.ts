import type { Said } from "../words/language.ts";
import type { ElementKind } from "./element.ts";
import type { PlanKind, PlanKindSettings } from "./register.ts";

/** A chapter that a kind of plan is to have. */
export interface Chapter {
  readonly name: Said;
  /** Headings that name it, in bokmål, nynorsk or English. */
  readonly heading: RegExp;
  /** Kinds of element whose tags say that the chapter's matter is there under other headings. */
  readonly kinds: readonly ElementKind[];
  /** Words anywhere in the text that point to it where it is not a chapter of its own; null: none do. */
  readonly words: RegExp | null;
}

const challenges: Chapter = {
  name: { nb: "Utfordringer", nn: "Utfordringar", en: "Challenges" },
  heading: /utfordring|utviklingstrekk|status|nåsituasjon|notid|kunnskapsgrunnlag|bakgrunn|challenges|background/i,
  kinds: [],
  words: /utfordring|challenge/i,
};

const goals: Chapter = {
  name: { nb: "Mål", nn: "Mål", en: "Goals" },
  heading:
    /(?<!\p{L})((hoved|hovud|del|effekt|resultat|klima|plan)?mål(ene|a|et)?|målsetting\p{L}*|goals?|objectives?)(?!\p{L})/iu,
  kinds: ["goal"],
  words: null,
};

const strategies: Chapter = {
  name: { nb: "Strategier", nn: "Strategiar", en: "Strategies" },
  heading: /(?<!\p{L})(strategi(er|ar|en|ene|ane)?|strateg(y|ies)|veivalg|vegval)(?!\p{L})/iu,
  kinds: ["strategy"],
  words: null,
};

const actions: Chapter = {
  name: { nb: "Tiltak", nn: "Tiltak", en: "Measures" },
  heading: /tiltak|handling|measures|actions?\b/i,
  kinds: ["measure", "assignment", "investment", "climateMeasure"],
  words: null,
};

/** In the plan, or pointed to: the law asks for one, not for where it stands. */
const followUp: Chapter = {
  name: { nb: "Handlingsdel", nn: "Handlingsdel", en: "Action programme" },
  heading:
    /handlingsdel|handlingsprogram|handlingsplan|oppfølging|gjennomføring|action programme|implementation|follow-up/i,
  kinds: ["measure", "assignment", "investment", "climateMeasure"],
  words: /handlingsdel|handlingsprogram|økonomiplan|action programme/i,
};

/** A chapter that only a heading, or words in the text, can be. */
function chapter(name: Said, heading: RegExp): Chapter {
  return { name, heading, kinds: [], words: null };
}

const defaults: Readonly<Record<PlanKind, readonly Chapter[]>> = {
  // pbl § 10-1: which plans are to be made, revised or go on unchanged.
  planstrategi: [
    chapter(
      {
        nb: "Utviklingstrekk og utfordringer",
        nn: "Utviklingstrekk og utfordringar",
        en: "Development and challenges",
      },
      /utfordring|utviklingstrekk|challenges|development/i,
    ),
    chapter(
      { nb: "Planbehov", nn: "Planbehov", en: "Plans needed" },
      /planbehov|planoversikt|prioriter\p{L}* plan|planer|planar|plans/iu,
    ),
  ],
  // pbl § 4-1: purpose, process with deadlines and participants, participation.
  planprogram: [
    chapter({ nb: "Formål", nn: "Føremål", en: "Purpose" }, /formål|føremål|hensikt|bakgrunn|purpose/i),
    chapter(
      { nb: "Planprosess", nn: "Planprosess", en: "Process" },
      /planprosess|prosess|framdrift|fremdrift|process|schedule/i,
    ),
    chapter({ nb: "Medvirkning", nn: "Medverknad", en: "Participation" }, /medvirkning|medverknad|participation/i),
  ],
  // pbl § 11-2: long-term challenges, goals and strategies; § 11-1: a handlingsdel.
  samfunnsdel: [challenges, goals, strategies, followUp],
  arealdel: [],
  kommunedelplan: [goals, strategies, followUp],
  temaplan: [goals, actions],
  handlingsdel: [actions],
  okonomiplan: [],
  virksomhetsplan: [],
};

/** The chapters of a plan kind, in order: those the municipality has named, else ours. */
export function chaptersOf(kind: PlanKind, settings: PlanKindSettings | null): readonly Chapter[] {
  const named = settings?.chapters ?? [];
  return named.length === 0
    ? defaults[kind]
    : named.map((name) =>
        chapter(
          { nb: name, nn: name, en: name },
          new RegExp(`^${name.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`, "iu"),
        ),
      );
}

import { actionKinds, type ElementKind } from "../../plan/element.ts";
import { readsAsAction, readsAsState } from "../../plan/verbs.ts";

/** Words of running text about the plan itself, not of an element in it. */
const aboutThePlan =
  /^(visjonen|vår visjon|(the|our) vision|(hoved|hovud|del|sektor)?(målene|måla)|tiltakene|tiltaka|strategiene|strategiane|tabell(en)?|figur(en)?|kapit(te)?let|planen|nedenfor|her|dette (kapitlet|er)|desse|disse|the (table|plan|goals|actions|measures)|this (plan|chapter)|these)\b|\b(rulleres|blir rullert|rapporter(er|es)|prioritert rekkefølge|prioritert rekkjefølgje|vist i|se (også|kapittel|vedlegg|tabell)|jf\.)/i;

/** Openings of what describes how things are. */
const describes =
  /^(i dag|berre|bare|kun|omtrent|rundt|vi (ser|har|er|registrerer)|det (er|finnes|finst|har)|tallene|tala|undersøkelsen|andelen (er|var)|siden|i 20\d\d|halvparten|today|since|in 20\d\d|we (have|see|count))\b/i;

const saysGoal =
  /^((det|the) )?((overordna|overordnede|langsiktige|main|overall) )?((hoved|hovud)?målet|målsettingen|målsetjinga|ambisjonen|goal|aim|objective)( (for|i|of|for the) .{1,40}?)? (er|is) (at|å|that|to)\s/i;

/** Whether a sentence says outright that what it says is a goal: "Hovedmålet for perioden er å halvere utslippene". */
export function saysItIsGoal(text: string): boolean {
  return (
    saysGoal.test(text) && !/^\S+( \S+)? (for|of) (planarbeidet|arbeidet|(the|this|denne) )?plan(en)?\b/i.test(text)
  );
}

const resolves = /^(?:\S+\s+){1,5}?(skal|vil|må|shall|will|must)\s/i;

/** Whether a paragraph of running text is so long, or so much about the plan itself, that it is no element. */
export function isRunningText(text: string): boolean {
  return text.split(" ").length > 45 || aboutThePlan.test(text) || /[:?]$|^(kilder?|kjelder?|sources?):/i.test(text);
}

/** Whether a paragraph may be an element at all: neither about the plan itself nor about how things are today. */
export function mayBeOne(text: string): boolean {
  return !isRunningText(text) && !describes.test(text);
}

/** Whether a short paragraph names what is to be done without a verb ("Norskkurs på kveldstid"), under a label for actions. */
export function namesAction(kind: ElementKind, text: string): boolean {
  return actionKinds.includes(kind) && text.split(" ").length <= 14 && mayBeOne(text) && !readsAsState(text);
}

/** Whether a paragraph under an announcement of a kind reads as one of it, and not as what explains it. */
export function readsAsOne(kind: ElementKind, text: string): boolean {
  if (!mayBeOne(text)) return false;
  if (kind === "goal")
    return (
      readsAsState(text) || resolves.test(text) || /^(ingen|alle|fleire|flere|færre|no one|everyone|all)\b/i.test(text)
    );
  if (kind === "indicator") return true;
  return readsAsAction(text) || resolves.test(text);
}

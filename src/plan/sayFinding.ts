import type { Language, Said } from "../words/language.ts";
import { elementKinds } from "./element.ts";
import type { Finding, SaidFinding } from "./finding.ts";
import { sayLaw } from "./law.ts";
import { planKinds } from "./register.ts";
import type { Facts, RuleWords } from "./rules/rule.ts";
import { ruleNamed } from "./rules.ts";
import { sayDate } from "./sayDate.ts";
import { sayKind, sayPlanKind } from "./sayKind.ts";

const longest = 90;
const quotes: Said<readonly [string, string]> = { nb: ["«", "»"], nn: ["«", "»"], en: ["“", "”"] };

const newerRule: Said<Pick<SaidFinding, "title" | "what" | "why" | "mend">> = {
  nb: {
    title: "Funn fra en nyere kontroll",
    what: "Tjenesten har en kontroll som denne utgaven av Plantråd ikke kjenner, og den har funnet noe.",
    why: "Tjenesten er nyere enn det som er åpent her.",
    mend: "Lukk Plantråd og åpne det igjen, så sier det hva som er funnet.",
  },
  nn: {
    title: "Funn frå ein nyare kontroll",
    what: "Tenesta har ein kontroll som denne utgåva av Plantråd ikkje kjenner, og han har funne noko.",
    why: "Tenesta er nyare enn det som er ope her.",
    mend: "Lukk Plantråd og opne det igjen, så seier det kva som er funne.",
  },
  en: {
    title: "Findings of a newer check",
    what: "The service has a check that this edition of Plantråd does not know, and it has found something.",
    why: "The service is newer than what is open here.",
    mend: "Close Plantråd and open it again, and it says what was found.",
  },
};

/**
 * Says a finding in the reader's language: what is wrong (naming the thing), why it matters, how to
 * mend it, the paragraph of law with its address at lovdata.no, and the words of the fix button.
 * A detail that a finding kept from an older version does not have is said as "…"; a finding of a rule that
 * only a newer version has is said to be that.
 */
export function sayFinding(finding: Finding, language: Language): SaidFinding {
  const rule = ruleNamed(finding.rule);
  if (rule === undefined) return { ...newerRule[language], law: null, fix: null };
  const facts = factsOf(finding.detail, language);
  const words: RuleWords = rule.words[language];
  const say = (sentence: RuleWords["what"]): string => (typeof sentence === "string" ? sentence : sentence(facts));
  const law = typeof rule.law === "function" ? rule.law(facts) : rule.law;
  return {
    title: words.title,
    what: say(words.what),
    why: say(words.why),
    mend: say(words.mend),
    law: law === null ? null : sayLaw(law, language),
    fix: finding.fix === null || words.fix === undefined ? null : say(words.fix),
  };
}

function factsOf(detail: Finding["detail"], language: Language): Facts {
  const of = (name: string): string => {
    const value = detail[name];
    return value === undefined ? "…" : shorten(String(value));
  };
  const kind = elementKinds.find((one) => one === detail.kind);
  const [open, close] = quotes[language];
  const theThing =
    kind === undefined
      ? `${open}${of("title")}${close}`
      : `${sayKind(kind, language, "the")} ${open}${of("title")}${close}`;
  return {
    of,
    has: (name) => detail[name] !== undefined,
    count: (name) => (typeof detail[name] === "number" ? detail[name] : 0),
    date: (name) => sayDate(of(name), language),
    planKind: (name) => {
      const planKind = planKinds.find((one) => one === detail[name]);
      return planKind === undefined ? of(name) : sayPlanKind(planKind, language);
    },
    theThing,
    thing: theThing.charAt(0).toUpperCase() + theThing.slice(1),
  };
}

/** Cuts long words between two of them, where there is a space to cut at. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}

import type { Language, Said } from "../words/language.ts";
import { elementKinds } from "./element.ts";
import type { Finding, SaidFinding } from "./finding.ts";
import { sayLaw } from "./law.ts";
import { planKinds } from "./register.ts";
import type { Facts, RuleWords } from "./rules/rule.ts";
import { rules } from "./rules.ts";
import { sayDate } from "./sayDate.ts";
import { sayKind, sayPlanKind } from "./sayKind.ts";

const longest = 90;
const quotes: Said<readonly [string, string]> = { nb: ["«", "»"], nn: ["«", "»"], en: ["“", "”"] };

/**
 * Says a finding in the reader's language: what is wrong (naming the thing), why it matters, how to
 * mend it, the paragraph of law with its address at lovdata.no, and the words of the fix button.
 * A detail that a finding kept from an older version does not have is said as "…".
 */
export function sayFinding(finding: Finding, language: Language): SaidFinding {
  const rule = rules.find(({ name }) => name === finding.rule);
  if (rule === undefined) throw new Error(`No rule is called ${finding.rule}`);
  const facts = factsOf(finding.detail, language);
  const words: RuleWords = rule.words[language];
  const say = (sentence: RuleWords["what"]): string => (typeof sentence === "string" ? sentence : sentence(facts));
  const law = typeof rule.law === "function" ? rule.law(facts) : rule.law;
  return {
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

import type { Language, Said } from "../words/language.ts";
import type { RuleGroup } from "./rules/rule.ts";

const names: Said<Readonly<Record<RuleGroup, string>>> = {
  nb: {
    identity: "Planen",
    structure: "Struktur",
    redThread: "Den røde tråden",
    tags: "Merker",
    universalDesign: "Universell utforming",
    publishing: "Publisering",
  },
  nn: {
    identity: "Planen",
    structure: "Struktur",
    redThread: "Den raude tråden",
    tags: "Merke",
    universalDesign: "Universell utforming",
    publishing: "Publisering",
  },
  en: {
    identity: "The plan",
    structure: "Structure",
    redThread: "The red thread",
    tags: "Tags",
    universalDesign: "Universal design",
    publishing: "Publishing",
  },
};

/** What a group of rules is called. */
export function sayRuleGroup(group: RuleGroup, language: Language): string {
  return names[language][group];
}

import type { Language } from "../../words/language.ts";
import { daysBetween } from "../view/daysBetween.ts";
import { stateWords } from "./state.ts";

/** How long there is to a deadline: "12 dager igjen", "siste dag i dag", "fristen er ute". */
export function sayDaysLeft(deadline: string, today: string, language: Language): string {
  const days = daysBetween(today, deadline);
  return days < 0 ? stateWords[language].hearingOver : stateWords[language].daysLeft(days);
}

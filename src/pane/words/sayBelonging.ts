import type { Belonging } from "../../plan/belonging.ts";
import { sayOrganisationNumber } from "../../plan/organisationNumber.ts";
import type { Register } from "../../plan/register.ts";
import type { Language } from "../../words/language.ts";
import type { ReadPlan } from "../core/paneState.ts";
import { belongingWords, type Whose } from "./belonging.ts";

/** How a document stands to the register, as a sentence. */
export function sayBelonging(
  stands: Exclude<Belonging, "here" | "untied">,
  { plan }: ReadPlan,
  register: Register,
  language: Language,
): string {
  const words = belongingWords[language];
  const { belongs } = plan.record;
  const named = (name: string, number: string | null | undefined): string =>
    number == null ? name : words.organisation(name, sayOrganisationNumber(number));
  const whose: Whose = {
    owner: belongs === null ? "" : named(belongs.name, belongs.organisation),
    here: register.municipality.name,
    title: plan.registered?.title ?? plan.record.plan ?? "",
  };
  return words.stands[stands](whose);
}

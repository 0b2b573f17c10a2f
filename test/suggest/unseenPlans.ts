import type { WrittenPlan } from "./answerSheet.ts";
import { barnehageplanFraVestlandet } from "./unseenPlans/barnehageplanFraVestlandet.ts";
import { biodiversityActionPlan } from "./unseenPlans/biodiversityActionPlan.ts";
import { byplanMedDelstrategier } from "./unseenPlans/byplanMedDelstrategier.ts";
import { digitaliseringMedMatrise } from "./unseenPlans/digitaliseringMedMatrise.ts";
import { kompetanseplanMedTabellPerMaal } from "./unseenPlans/kompetanseplanMedTabellPerMaal.ts";
import { levekaarsplanILoependeTekst } from "./unseenPlans/levekaarsplanILoependeTekst.ts";

/**
 * Plans that were written, with their answers, after the engine had been made on the other 24, and kept unopened until
 * they were measured.
 */
export const unseenPlans: readonly WrittenPlan[] = [
  barnehageplanFraVestlandet(),
  biodiversityActionPlan(),
  byplanMedDelstrategier(),
  digitaliseringMedMatrise(),
  kompetanseplanMedTabellPerMaal(),
  levekaarsplanILoependeTekst(),
];

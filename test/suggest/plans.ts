import type { WrittenPlan } from "./answerSheet.ts";
import { councilPlanWithObjectives } from "./plans/councilPlanWithObjectives.ts";
import { folkehelseplanMedRammer } from "./plans/folkehelseplanMedRammer.ts";
import { helseplanMedBokstaver } from "./plans/helseplanMedBokstaver.ts";
import { klimabudsjettMedSektorer } from "./plans/klimabudsjettMedSektorer.ts";
import { ruspolitiskPlanILoependeTekst } from "./plans/ruspolitiskPlanILoependeTekst.ts";
import { sektorplanMedKolonnemaal } from "./plans/sektorplanMedKolonnemaal.ts";
import { climatePlanInEnglish } from "./plans/climatePlanInEnglish.ts";
import { handlingsprogramITabeller } from "./plans/handlingsprogramITabeller.ts";
import { maalmatrise } from "./plans/maalmatrise.ts";
import { malMedStiler } from "./plans/malMedStiler.ts";
import { samfunnsdelMedSatsinger } from "./plans/samfunnsdelMedSatsinger.ts";
import { temaplanPaaNynorsk } from "./plans/temaplanPaaNynorsk.ts";

/** Plans that the engine was made on. */
export const plans: readonly WrittenPlan[] = [
  climatePlanInEnglish(),
  handlingsprogramITabeller(),
  maalmatrise(),
  malMedStiler(),
  samfunnsdelMedSatsinger(),
  temaplanPaaNynorsk(),
  councilPlanWithObjectives(),
  folkehelseplanMedRammer(),
  helseplanMedBokstaver(),
  klimabudsjettMedSektorer(),
  ruspolitiskPlanILoependeTekst(),
  sektorplanMedKolonnemaal(),
];

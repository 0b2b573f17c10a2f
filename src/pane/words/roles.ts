import type { Me } from "../../api/contract.ts";
import type { Said } from "../../words/language.ts";

/** Words of what one may do here, and what waits for one. */
export interface RolesWords {
  readonly heading: string;
  readonly inMunicipality: (roles: string) => string;
  readonly inPlan: (title: string, roles: string) => string;
  readonly inThisPlan: (roles: string) => string;
  /** Who has no role in anything; `who` is empty where nobody is known by name. */
  readonly noRole: (who: string) => string;
  readonly waiting: string;
  readonly nothingWaits: string;
  readonly waits: Readonly<Record<Me["waiting"][number]["what"], (title: string, since: string) => string>>;
  /** What a reviewer, a reader and one without a role in the plan can do in place of publishing it. */
  readonly insteadOfPublishing: Readonly<Record<"reviewer" | "reader" | "nobody", string>>;
  /** Whom to ask for the role; `who` is empty where nobody is known by name. */
  readonly askFor: (who: string) => string;
  /** For an administrator, who gives roles. */
  readonly giveYourself: string;
  readonly toCheck: string;
}

export const rolesWords: Said<RolesWords> = {
  nb: {
    heading: "Dine roller",
    inMunicipality: (roles) => `I kommunen: ${roles}`,
    inPlan: (title, roles) => `${title}: ${roles}`,
    inThisPlan: (roles) => `I denne planen: ${roles}`,
    noRole: (who) =>
      who === ""
        ? "Du er logget inn, men har ingen rolle i Plantråd ennå. Be dem som har ansvar for Plantråd i kommunen om en."
        : `Du er logget inn, men har ingen rolle i Plantråd ennå. Be ${who} om en.`,
    waiting: "Venter på deg",
    nothingWaits: "Ingenting venter på deg nå.",
    waits: {
      review: (title, since) => `${title} venter på kontroll, siden ${since}.`,
      notYet: (title, since) => `${title} er kontrollert ${since} og ikke klar ennå. Se hva som må rettes.`,
      ready: (title, since) => `${title} er kontrollert ${since} og klar til å publiseres.`,
      hearingOver: (title, since) => `Høringen av ${title} var ute ${since}. Planen kan vedtas, eller høres på nytt.`,
    },
    insteadOfPublishing: {
      reviewer: "Som kontrollør kan du lese den nyeste forhåndsvisningen, og si om planen er klar under Kontroll.",
      reader: "Som leser kan du lese den nyeste forhåndsvisningen av planen.",
      nobody: "Du kan lese det som er publisert av planen, og kontrollere dokumentet.",
    },
    askFor: (who) =>
      who === ""
        ? "Skal du publisere, så be dem som har ansvar for Plantråd i kommunen om en rolle i planen."
        : `Skal du publisere, så be ${who} om en rolle i planen.`,
    giveYourself:
      "Du er administrator, og kan gi deg selv en rolle i planen under «Folk og roller» i administrasjonen.",
    toCheck: "Gå til Kontroll",
  },
  nn: {
    heading: "Rollene dine",
    inMunicipality: (roles) => `I kommunen: ${roles}`,
    inPlan: (title, roles) => `${title}: ${roles}`,
    inThisPlan: (roles) => `I denne planen: ${roles}`,
    noRole: (who) =>
      who === ""
        ? "Du er logga inn, men har inga rolle i Plantråd enno. Be dei som har ansvar for Plantråd i kommunen om ei."
        : `Du er logga inn, men har inga rolle i Plantråd enno. Be ${who} om ei.`,
    waiting: "Ventar på deg",
    nothingWaits: "Ingenting ventar på deg no.",
    waits: {
      review: (title, since) => `${title} ventar på kontroll, sidan ${since}.`,
      notYet: (title, since) => `${title} er kontrollert ${since} og ikkje klar enno. Sjå kva som må rettast.`,
      ready: (title, since) => `${title} er kontrollert ${since} og klar til å publiserast.`,
      hearingOver: (title, since) =>
        `Høyringa av ${title} var ute ${since}. Planen kan vedtakast, eller høyrast på nytt.`,
    },
    insteadOfPublishing: {
      reviewer: "Som kontrollør kan du lese den nyaste førehandsvisinga, og seie om planen er klar under Kontroll.",
      reader: "Som lesar kan du lese den nyaste førehandsvisinga av planen.",
      nobody: "Du kan lese det som er publisert av planen, og kontrollere dokumentet.",
    },
    askFor: (who) =>
      who === ""
        ? "Skal du publisere, så be dei som har ansvar for Plantråd i kommunen om ei rolle i planen."
        : `Skal du publisere, så be ${who} om ei rolle i planen.`,
    giveYourself:
      "Du er administrator, og kan gi deg sjølv ei rolle i planen under «Folk og roller» i administrasjonen.",
    toCheck: "Gå til Kontroll",
  },
  en: {
    heading: "Your roles",
    inMunicipality: (roles) => `In the municipality: ${roles}`,
    inPlan: (title, roles) => `${title}: ${roles}`,
    inThisPlan: (roles) => `In this plan: ${roles}`,
    noRole: (who) =>
      who === ""
        ? "You are signed in, but have no role in Plantråd yet. Ask those responsible for Plantråd in the municipality for one."
        : `You are signed in, but have no role in Plantråd yet. Ask ${who} for one.`,
    waiting: "Waiting for you",
    nothingWaits: "Nothing waits for you now.",
    waits: {
      review: (title, since) => `${title} waits for a review, since ${since}.`,
      notYet: (title, since) => `${title} was reviewed ${since} and is not ready yet. See what to mend.`,
      ready: (title, since) => `${title} was reviewed ${since} and is ready to be published.`,
      hearingOver: (title, since) =>
        `The hearing of ${title} ended ${since}. The plan can be adopted, or go on hearing again.`,
    },
    insteadOfPublishing: {
      reviewer: "As a reviewer you can read the newest preview, and say whether the plan is ready under Check.",
      reader: "As a reader you can read the newest preview of the plan.",
      nobody: "You can read what is published of the plan, and check the document.",
    },
    askFor: (who) =>
      who === ""
        ? "If you are to publish, ask those responsible for Plantråd in the municipality for a role in the plan."
        : `If you are to publish, ask ${who} for a role in the plan.`,
    giveYourself:
      "You are an administrator, and can give yourself a role in the plan under “People and roles” in the administration.",
    toCheck: "Go to Check",
  },
};

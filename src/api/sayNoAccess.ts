import { roles } from "../plan/register.ts";
import { sayRole } from "../plan/sayKind.ts";
import { anyOf } from "../words/anyOf.ts";
import type { Language, Said } from "../words/language.ts";
import type { Refusal, SaidRefusal } from "../words/refusal.ts";

type Sentences = (detail: Refusal["detail"]) => SaidRefusal;

/** Says that a role is lacking, which ones would do, and whom to ask. What is listed in the facts
 * stands a line each; `gives` is "yes" for whoever may give the role, to themselves too. */
export const sayNoAccess: Said<Sentences> = {
  nb: ({ needs, ask, gives }) => {
    const [any, who] = [sayRoles(needs, "nb"), listed(ask, "nb")];
    return any === ""
      ? {
          what: "Du har ingen rolle i Plantråd her.",
          next: "Be dem som har ansvar for Plantråd i kommunen din om å invitere deg.",
        }
      : {
          what: `Dette krever rollen ${any}, og den har du ikke.`,
          next:
            gives === "yes"
              ? who === ""
                ? "Du er administrator, og kan gi deg selv rollen under «Folk og roller» i administrasjonen."
                : `Be ${who} om å gjøre dette for deg, eller gi deg selv rollen under «Folk og roller» i administrasjonen.`
              : who === ""
                ? "Be dem som har ansvar for Plantråd i kommunen om å gi deg rollen."
                : `Be ${who} om å gi deg rollen eller gjøre dette for deg.`,
        };
  },
  nn: ({ needs, ask, gives }) => {
    const [any, who] = [sayRoles(needs, "nn"), listed(ask, "nn")];
    return any === ""
      ? {
          what: "Du har inga rolle i Plantråd her.",
          next: "Be dei som har ansvar for Plantråd i kommunen din om å invitere deg.",
        }
      : {
          what: `Dette krev rolla ${any}, og den har du ikkje.`,
          next:
            gives === "yes"
              ? who === ""
                ? "Du er administrator, og kan gi deg sjølv rolla under «Folk og roller» i administrasjonen."
                : `Be ${who} om å gjere dette for deg, eller gi deg sjølv rolla under «Folk og roller» i administrasjonen.`
              : who === ""
                ? "Be dei som har ansvar for Plantråd i kommunen om å gi deg rolla."
                : `Be ${who} om å gi deg rolla eller gjere dette for deg.`,
        };
  },
  en: ({ needs, ask, gives }) => {
    const [any, who] = [sayRoles(needs, "en"), listed(ask, "en")];
    return any === ""
      ? {
          what: "You have no role in Plantråd here.",
          next: "Ask those responsible for Plantråd in your municipality to invite you.",
        }
      : {
          what: `This takes the role of ${any}, which you do not have.`,
          next:
            gives === "yes"
              ? who === ""
                ? "You are an administrator, and can give yourself the role under “People and roles” in the administration."
                : `Ask ${who} to do this for you, or give yourself the role under “People and roles” in the administration.`
              : who === ""
                ? "Ask those responsible for Plantråd in the municipality to give you the role."
                : `Ask ${who} to give you the role or to do this for you.`,
        };
  },
};

function listed(lines: string | number | undefined, language: Language): string {
  return anyOf(linesOf(lines), language);
}

function sayRoles(lines: string | number | undefined, language: Language): string {
  const known = roles.filter((role) => linesOf(lines).includes(role));
  return anyOf(
    known.map((role) => sayRole(role, language)),
    language,
  );
}

function linesOf(lines: string | number | undefined): readonly string[] {
  return String(lines ?? "")
    .split("\n")
    .filter((line) => line !== "");
}

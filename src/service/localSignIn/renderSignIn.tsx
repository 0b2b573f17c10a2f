import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { sayRole } from "../../plan/sayKind.ts";
import type { Language, Said } from "../../words/language.ts";
import type { LocalPerson } from "./localPerson.ts";

/** Where the local provider's own pages lie, below the origin. */
export const localPrefix = "/login";

const words: Said<{ title: string; local: string; noRole: string; faultTitle: string; fault: string }> = {
  nb: {
    title: "Hvem er du i dag?",
    local: "Dette er en demonstrasjon på denne maskinen. Velg en av de oppdiktede personene; det trengs ikke passord.",
    noRole: "uten rolle",
    faultTitle: "Innloggingen stoppet",
    fault: "Lukk vinduet, og logg inn på nytt fra Plantråd i Word.",
  },
  nn: {
    title: "Kven er du i dag?",
    local: "Dette er ein demonstrasjon på denne maskina. Vel ein av dei oppdikta personane; det trengst ikkje passord.",
    noRole: "utan rolle",
    faultTitle: "Innlogginga stoppa",
    fault: "Lukk vindauget, og logg inn på nytt frå Plantråd i Word.",
  },
  en: {
    title: "Who are you today?",
    local: "This is a demonstration on this machine. Choose one of the made-up people; no password is needed.",
    noRole: "without a role",
    faultTitle: "The sign-in stopped",
    fault: "Close the window, and sign in again from Plantråd in Word.",
  },
};

/** The page where one chooses which demo person to be. */
export function renderSignIn(language: Language, interaction: string, people: readonly LocalPerson[]): string {
  const { title, local, noRole } = words[language];
  return page(
    language,
    title,
    <>
      <p className="ds-paragraph">{local}</p>
      <form method="post" action={`${localPrefix}/choose/${interaction}`}>
        <ul className="people">
          {people.map((person) => (
            <li key={person.subject}>
              <button className="ds-button" data-variant="secondary" type="submit" name="person" value={person.subject}>
                <strong>{person.name}</strong>
                <span>{`${person.roles.map((role) => sayRole(role, language)).join(", ") || noRole}, ${person.municipality.name}`}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </>,
  );
}

/** What is shown when the provider stops: the error's code for whoever must look into it. */
export function renderSignInFault(code: string): string {
  const { faultTitle, fault } = words.nb;
  return page("nb", faultTitle, <p className="ds-paragraph">{`${fault} (${code})`}</p>);
}

function page(language: Language, title: string, content: ReactElement): string {
  const html = renderToStaticMarkup(
    <html lang={language} data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Plantråd`}</title>
        <link rel="stylesheet" href="/site/theme.css" />
        <link rel="stylesheet" href="/site/components.css" />
        <link rel="stylesheet" href="/site/site.css" />
      </head>
      <body>
        <main className="sign-in">
          <h1 className="ds-heading" data-size="md">
            {title}
          </h1>
          {content}
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

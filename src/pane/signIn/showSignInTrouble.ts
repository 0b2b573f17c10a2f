import { languageOf, type Said } from "../../words/language.ts";

const sentences: Said = {
  nb: "Innloggingen stoppet. Lukk dette vinduet og prøv igjen fra Plantråd i Word.",
  nn: "Innlogginga stoppa. Lukk dette vindauget og prøv igjen frå Plantråd i Word.",
  en: "Signing in stopped. Close this window and try again from Plantråd in Word.",
};

/** Says on the sign-in page itself that it went wrong, with the error's own words to pass on. */
export function showSignInTrouble(error: unknown): void {
  const language = languageOf(navigator.language);
  const said = document.createElement("p");
  said.setAttribute("role", "alert");
  said.lang = language;
  said.textContent = sentences[language];
  const details = document.createElement("p");
  details.textContent = error instanceof Error ? error.message : String(error);
  document.body.replaceChildren(said, details);
}

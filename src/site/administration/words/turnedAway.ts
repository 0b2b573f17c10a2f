import type { Said } from "../../../words/language.ts";
import type { TurnedAwayReason } from "../administrationView.ts";

interface Words {
  readonly reasons: Readonly<
    Record<TurnedAwayReason, { readonly title: string; readonly what: string; readonly next: string }>
  >;
  readonly signIn: string;
  readonly signInBeside: string;
  readonly sendAgain: string;
  readonly administration: string;
  readonly publicPages: string;
}

/** Why someone is not let in to the administration, and what to do next. */
export const turnedAwayWords: Said<Words> = {
  nb: {
    reasons: {
      signedOut: {
        title: "Du er logget ut",
        what: "Det har gått for lang tid siden du logget inn, så det du sendte er ikke lagret.",
        next: "Logg inn i en ny fane, og send på nytt herfra. Det du skrev i skjemaet er tatt vare på; har du valgt en fil, må du velge den på nytt.",
      },
      noAccess: {
        title: "Du har ikke tilgang til denne siden",
        what: "Du er logget inn, men har ingen rolle som gir tilgang hit.",
        next: "Ingen i kommunen har en rolle som kan gi deg tilgang ennå. Spør dem som drifter tjenesten om å utnevne en administrator.",
      },
      nowhere: {
        title: "Vi vet ikke hvilken kommune du hører til",
        what: "Du er logget inn, men ingen kommune i denne tjenesten bruker organisasjonen du logget inn fra.",
        next: "Logg inn med kontoen du har i kommunen. Er det den du brukte, må de som drifter tjenesten legge kommunen inn.",
      },
      fromElsewhere: {
        title: "Skjemaet er ikke fra denne tjenesten",
        what: "Vi kunne ikke se at skjemaet ble sendt fra en av våre egne sider, så ingenting er endret.",
        next: "Åpne siden på nytt fra administrasjonen, og fyll ut skjemaet der.",
      },
      otherPerson: {
        title: "Skjemaet ble åpnet av en annen",
        what: "Siden ble åpnet før du logget inn her, så ingenting er endret ennå.",
        next: "Det som ble skrevet er tatt vare på. Send det på nytt om det er du som vil gjøre endringen.",
      },
      stopped: {
        title: "Innloggingen ble ikke fullført",
        what: "Vi fikk ikke svaret vi ventet fra innloggingen. Det skjer om den ble avbrutt, tok mer enn ti minutter, eller ble åpnet i to faner.",
        next: "Prøv å logge inn en gang til.",
      },
      notSetUp: {
        title: "Innlogging på nettsidene er ikke satt opp",
        what: "Denne tjenesten brukes bare fra panelet i Word ennå.",
        next: "De som drifter tjenesten slår innloggingen på ved å oppgi en hemmelighet fra Entra ID (PLANTRAAD_ENTRA_SECRET).",
      },
      left: {
        title: "Du er logget ut",
        what: "Du er logget ut av administrasjonen på denne maskinen.",
        next: "Panelet i Word har sin egen innlogging, som ikke er rørt.",
      },
    },
    signIn: "Logg inn",
    signInBeside: "Logg inn i en ny fane",
    sendAgain: "Send på nytt",
    administration: "Administrasjon",
    publicPages: "De åpne sidene",
  },
  nn: {
    reasons: {
      signedOut: {
        title: "Du er logga ut",
        what: "Det har gått for lang tid sidan du logga inn, så det du sende er ikkje lagra.",
        next: "Logg inn i ei ny fane, og send på nytt herifrå. Det du skreiv i skjemaet er teke vare på; har du valt ei fil, må du velje ho på nytt.",
      },
      noAccess: {
        title: "Du har ikkje tilgang til denne sida",
        what: "Du er logga inn, men har inga rolle som gir tilgang hit.",
        next: "Ingen i kommunen har ei rolle som kan gi deg tilgang enno. Spør dei som driftar tenesta om å utnemne ein administrator.",
      },
      nowhere: {
        title: "Vi veit ikkje kva kommune du høyrer til",
        what: "Du er logga inn, men ingen kommune i denne tenesta bruker organisasjonen du logga inn frå.",
        next: "Logg inn med kontoen du har i kommunen. Er det den du brukte, må dei som driftar tenesta leggje kommunen inn.",
      },
      fromElsewhere: {
        title: "Skjemaet er ikkje frå denne tenesta",
        what: "Vi kunne ikkje sjå at skjemaet vart sendt frå ei av våre eigne sider, så ingenting er endra.",
        next: "Opne sida på nytt frå administrasjonen, og fyll ut skjemaet der.",
      },
      otherPerson: {
        title: "Skjemaet vart opna av ein annan",
        what: "Sida vart opna før du logga inn her, så ingenting er endra enno.",
        next: "Det som vart skrive er teke vare på. Send det på nytt om det er du som vil gjere endringa.",
      },
      stopped: {
        title: "Innlogginga vart ikkje fullført",
        what: "Vi fekk ikkje svaret vi venta frå innlogginga. Det skjer om ho vart avbroten, tok meir enn ti minutt, eller vart opna i to faner.",
        next: "Prøv å logge inn ein gong til.",
      },
      notSetUp: {
        title: "Innlogging på nettsidene er ikkje sett opp",
        what: "Denne tenesta blir berre brukt frå panelet i Word enno.",
        next: "Dei som driftar tenesta slår innlogginga på ved å oppgi ein løyndom frå Entra ID (PLANTRAAD_ENTRA_SECRET).",
      },
      left: {
        title: "Du er logga ut",
        what: "Du er logga ut av administrasjonen på denne maskina.",
        next: "Panelet i Word har si eiga innlogging, som ikkje er rørt.",
      },
    },
    signIn: "Logg inn",
    signInBeside: "Logg inn i ei ny fane",
    sendAgain: "Send på nytt",
    administration: "Administrasjon",
    publicPages: "Dei opne sidene",
  },
  en: {
    reasons: {
      signedOut: {
        title: "You are signed out",
        what: "It has been too long since you signed in, so what you sent is not saved.",
        next: "Sign in in a new tab, and send again from here. What you wrote in the form is kept; a file must be chosen again.",
      },
      noAccess: {
        title: "You do not have access to this page",
        what: "You are signed in, but have no role that gives access here.",
        next: "Nobody in the municipality has a role that can give you access yet. Ask those who run the service to appoint an administrator.",
      },
      nowhere: {
        title: "We do not know which municipality you belong to",
        what: "You are signed in, but no municipality in this service uses the organisation you signed in from.",
        next: "Sign in with the account you have in the municipality. If that is the one you used, those who run the service must enter the municipality.",
      },
      fromElsewhere: {
        title: "The form is not from this service",
        what: "We could not see that the form was sent from one of our own pages, so nothing is changed.",
        next: "Open the page again from the administration, and fill in the form there.",
      },
      otherPerson: {
        title: "The form was opened by somebody else",
        what: "The page was opened before you signed in here, so nothing is changed yet.",
        next: "What was written is kept. Send it again if it is you who want to make the change.",
      },
      stopped: {
        title: "The sign-in did not finish",
        what: "We did not get the answer we expected from the sign-in. That happens if it was cancelled, took more than ten minutes, or was opened in two tabs.",
        next: "Try to sign in once more.",
      },
      notSetUp: {
        title: "Signing in on the web is not set up",
        what: "This service is used only from the pane in Word so far.",
        next: "Those who run the service turn it on by giving a secret from Entra ID (PLANTRAAD_ENTRA_SECRET).",
      },
      left: {
        title: "You are signed out",
        what: "You are signed out of the administration on this machine.",
        next: "The pane in Word has a sign-in of its own, which is not touched.",
      },
    },
    signIn: "Sign in",
    signInBeside: "Sign in in a new tab",
    sendAgain: "Send again",
    administration: "Administration",
    publicPages: "The public pages",
  },
};

import type { Said } from "../../words/language.ts";

/** Words of the first steps. */
export interface GuideWords {
  readonly title: string;
  readonly hide: string;
  readonly done: string;
  readonly steps: Readonly<
    Record<"signIn" | "tie" | "tag", { readonly name: string; readonly why: string; readonly button: string }>
  >;
}

export const guideWords: Said<GuideWords> = {
  nb: {
    title: "Kom i gang",
    hide: "Skjul «Kom i gang»",
    done: "Gjort:",
    steps: {
      signIn: {
        name: "Logg inn",
        why: "Da ser du kommunens planer og kan hente mål fra dem. Du kan også merke først og logge inn siden.",
        button: "Logg inn",
      },
      tie: {
        name: "Koble dokumentet til planen",
        why: "Da vet kontrollen hva planen skal inneholde, og hvor den skal publiseres.",
        button: "Finn planen …",
      },
      tag: {
        name: "Merk mål, strategier og tiltak",
        why: "Plantråd finner det som ligner, også i tabeller. Ingenting merkes før du godtar det.",
        button: "Gå gjennom dokumentet …",
      },
    },
  },
  nn: {
    title: "Kom i gang",
    hide: "Gøym «Kom i gang»",
    done: "Gjort:",
    steps: {
      signIn: {
        name: "Logg inn",
        why: "Då ser du planane til kommunen og kan hente mål frå dei. Du kan òg merke først og logge inn sidan.",
        button: "Logg inn",
      },
      tie: {
        name: "Kople dokumentet til planen",
        why: "Då veit kontrollen kva planen skal innehalde, og kvar han skal publiserast.",
        button: "Finn planen …",
      },
      tag: {
        name: "Merk mål, strategiar og tiltak",
        why: "Plantråd finn det som liknar, òg i tabellar. Ingenting blir merkt før du godtek det.",
        button: "Gå gjennom dokumentet …",
      },
    },
  },
  en: {
    title: "Get started",
    hide: "Hide “Get started”",
    done: "Done:",
    steps: {
      signIn: {
        name: "Sign in",
        why: "Then you see the municipality's plans and can fetch goals from them. You may also tag first and sign in later.",
        button: "Sign in",
      },
      tie: {
        name: "Tie the document to its plan",
        why: "Then the check knows what the plan must hold, and where it is to be published.",
        button: "Find the plan …",
      },
      tag: {
        name: "Tag goals, strategies and measures",
        why: "Plantråd finds what looks like them, in tables too. Nothing is tagged until you accept it.",
        button: "Go through the document …",
      },
    },
  },
};

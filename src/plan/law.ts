import type { Language, Said } from "../words/language.ts";

/** The laws and regulations a rule may rest on. */
type LawName = "pbl" | "koml" | "ldl" | "uuForskrift" | "popplyl" | "spraklova";

/** A paragraph of a law. */
export interface Law {
  readonly law: LawName;
  /** Number without "§": "11-14". */
  readonly paragraph: string;
}

const laws: Readonly<Record<LawName, { readonly path: string; readonly name: Said }>> = {
  pbl: {
    path: "lov/2008-06-27-71",
    name: { nb: "plan- og bygningsloven", nn: "plan- og bygningslova", en: "Planning and Building Act" },
  },
  koml: { path: "lov/2018-06-22-83", name: { nb: "kommuneloven", nn: "kommunelova", en: "Local Government Act" } },
  ldl: {
    path: "lov/2017-06-16-51",
    name: {
      nb: "likestillings- og diskrimineringsloven",
      nn: "likestillings- og diskrimineringslova",
      en: "Equality and Anti-Discrimination Act",
    },
  },
  uuForskrift: {
    path: "forskrift/2013-06-21-732",
    name: {
      nb: "forskrift om universell utforming av IKT-løsninger",
      nn: "forskrift om universell utforming av IKT-løysingar",
      en: "Regulations on universal design of ICT solutions",
    },
  },
  popplyl: {
    path: "lov/2018-06-15-38",
    name: { nb: "personopplysningsloven", nn: "personopplysningslova", en: "Personal Data Act" },
  },
  spraklova: { path: "lov/2021-05-21-42", name: { nb: "språkloven", nn: "språklova", en: "Language Act" } },
};

/** The paragraph's name in the reader's language, and its address at lovdata.no. */
export function sayLaw(
  { law, paragraph }: Law,
  language: Language,
): { readonly name: string; readonly address: string } {
  const section = language === "en" ? `section ${paragraph}` : `§ ${paragraph}`;
  return {
    name: `${laws[law].name[language]} ${section}`,
    address: `https://lovdata.no/${laws[law].path}/%C2%A7${paragraph}`,
  };
}

import type { SectionChange } from "../../plan/textChanges.ts";
import type { Said } from "../../words/language.ts";

/** Words of what has changed in the text, and of the newest version beside the open document. */
export interface ComparingWords {
  /** A section's line, by what has become of it. */
  readonly section: Readonly<Record<SectionChange["change"], (heading: string) => string>>;
  readonly beforeFirst: string;
  readonly text: (count: number) => string;
  readonly sameText: string;
  /** Before a hearing is published: that the first press compares. */
  readonly comparesFirst: string;
  readonly newest: {
    readonly heading: string;
    readonly isNewer: (version: number, base: number) => string;
    readonly open: (version: number) => string;
    readonly download: (version: number) => string;
    readonly compare: (version: number) => string;
    readonly hint: string;
    readonly elements: string;
    readonly none: string;
    /** What stands in the newest and not here, and the other way round. */
    readonly onlyThere: string;
    readonly onlyHere: string;
    readonly otherWords: string;
    readonly take: string;
    /** What it is to have it as there where it stands only here: the tag goes, the text stays. */
    readonly takeOut: string;
    readonly keep: string;
    readonly takeSection: string;
    readonly removeSection: string;
    readonly textHint: string;
    readonly leaves: string;
    /** How many differences nothing is chosen for. */
    readonly left: (count: number) => string;
    readonly named: (what: string, title: string) => string;
    readonly undoes: (version: number, elements: number, sections: number) => string;
    readonly undoesNothing: (version: number) => string;
    readonly base: (version: number) => string;
    readonly close: string;
  };
}

export const comparingWords: Said<ComparingWords> = {
  nb: {
    section: {
      new: (heading) => `Nytt avsnitt: ${heading}`,
      changed: (heading) => `Endret: ${heading}`,
      gone: (heading) => `Borte: ${heading}`,
    },
    beforeFirst: "Før første overskrift",
    text: (count) => `Tekst (${count} avsnitt)`,
    sameText: "Teksten ellers er den samme.",
    comparesFirst:
      "Det første trykket sammenligner med siste versjon og ser etter andre filer. Er det noe å se på, står det under trinn 3, og du trykker en gang til.",
    newest: {
      heading: "Den nyeste versjonen",
      isNewer: (version, base) =>
        base === 0
          ? `Registeret har versjon ${version}. Dette dokumentet sier ikke hvilken versjon det bygger på.`
          : `Registeret har versjon ${version}. Dette dokumentet bygger på versjon ${base}.`,
      open: (version) => `Åpne versjon ${version} ved siden av`,
      download: (version) => `Last ned versjon ${version}`,
      compare: (version) => `Sammenlign med versjon ${version}`,
      hint: "Ingenting i dette dokumentet endres før du velger det, og ingenting publiseres.",
      elements: "Elementer",
      none: "Elementene er de samme.",
      onlyThere: "Står bare i den nyeste",
      onlyHere: "Står bare i dette dokumentet",
      otherWords: "Har en annen ordlyd i den nyeste",
      take: "Ta inn fra den nyeste",
      takeOut: "Ta bort merket her",
      keep: "Behold det som er her",
      takeSection: "Ta inn teksten fra den nyeste",
      removeSection: "Ta bort teksten her",
      textHint: "Bare ord tas inn, ikke bilder, lenker og noter. Det gjøres om igjen med Words egen angreknapp.",
      leaves:
        "Merkede elementer velges for seg, over. Det som står i tabeller eller sammen med bilder, lenker, noter og formler, flytter du selv.",
      left: (count) =>
        count === 0
          ? "Alt er valgt."
          : count === 1
            ? "1 forskjell gjenstår å velge."
            : `${count} forskjeller gjenstår å velge.`,
      named: (what, title) => `${what}: ${title}`,
      undoes: (version, elements, sections) =>
        `Tar du versjon ${version} som grunnlag nå, blir dette borte fra planen når du publiserer: ${elements === 1 ? "1 element" : `${elements} elementer`} og ${sections} avsnitt slik de står i versjon ${version}. De er listet over.`,
      undoesNothing: (version) => `Dette dokumentet har alt som står i versjon ${version}.`,
      base: (version) => `Ta versjon ${version} som grunnlag`,
      close: "Lukk sammenligningen",
    },
  },
  nn: {
    section: {
      new: (heading) => `Nytt avsnitt: ${heading}`,
      changed: (heading) => `Endra: ${heading}`,
      gone: (heading) => `Borte: ${heading}`,
    },
    beforeFirst: "Før den første overskrifta",
    text: (count) => `Tekst (${count} avsnitt)`,
    sameText: "Teksten elles er den same.",
    comparesFirst:
      "Det første trykket samanliknar med siste versjon og ser etter andre filer. Er det noko å sjå på, står det under trinn 3, og du trykkjer ein gong til.",
    newest: {
      heading: "Den nyaste versjonen",
      isNewer: (version, base) =>
        base === 0
          ? `Registeret har versjon ${version}. Dette dokumentet seier ikkje kva versjon det byggjer på.`
          : `Registeret har versjon ${version}. Dette dokumentet byggjer på versjon ${base}.`,
      open: (version) => `Opne versjon ${version} ved sida av`,
      download: (version) => `Last ned versjon ${version}`,
      compare: (version) => `Samanlikn med versjon ${version}`,
      hint: "Ingenting i dette dokumentet blir endra før du vel det, og ingenting blir publisert.",
      elements: "Element",
      none: "Elementa er dei same.",
      onlyThere: "Står berre i den nyaste",
      onlyHere: "Står berre i dette dokumentet",
      otherWords: "Har ein annan ordlyd i den nyaste",
      take: "Ta inn frå den nyaste",
      takeOut: "Ta bort merket her",
      keep: "Behald det som er her",
      takeSection: "Ta inn teksten frå den nyaste",
      removeSection: "Ta bort teksten her",
      textHint:
        "Berre ord blir tekne inn, ikkje bilete, lenkjer og notar. Det blir gjort om att med angreknappen i Word.",
      leaves:
        "Merkte element vel du for seg, over. Det som står i tabellar eller saman med bilete, lenkjer, notar og formlar, flyttar du sjølv.",
      left: (count) =>
        count === 0
          ? "Alt er valt."
          : count === 1
            ? "1 skilnad står att å velje."
            : `${count} skilnader står att å velje.`,
      named: (what, title) => `${what}: ${title}`,
      undoes: (version, elements, sections) =>
        `Tek du versjon ${version} som grunnlag no, blir dette borte frå planen når du publiserer: ${elements} element og ${sections} avsnitt slik dei står i versjon ${version}. Dei er lista over.`,
      undoesNothing: (version) => `Dette dokumentet har alt som står i versjon ${version}.`,
      base: (version) => `Ta versjon ${version} som grunnlag`,
      close: "Lukk samanlikninga",
    },
  },
  en: {
    section: {
      new: (heading) => `New section: ${heading}`,
      changed: (heading) => `Changed: ${heading}`,
      gone: (heading) => `Gone: ${heading}`,
    },
    beforeFirst: "Before the first heading",
    text: (count) => `Text (${count === 1 ? "1 section" : `${count} sections`})`,
    sameText: "The rest of the text is the same.",
    comparesFirst:
      "The first press compares with the newest version and looks for other files. Where there is something to look at, it stands under step 3, and you press once more.",
    newest: {
      heading: "The newest version",
      isNewer: (version, base) =>
        base === 0
          ? `The register has version ${version}. This document does not say which version it builds on.`
          : `The register has version ${version}. This document builds on version ${base}.`,
      open: (version) => `Open version ${version} beside this one`,
      download: (version) => `Download version ${version}`,
      compare: (version) => `Compare with version ${version}`,
      hint: "Nothing in this document changes until you choose it, and nothing is published.",
      elements: "Elements",
      none: "The elements are the same.",
      onlyThere: "Only in the newest",
      onlyHere: "Only in this document",
      otherWords: "Worded otherwise in the newest",
      take: "Take in from the newest",
      takeOut: "Remove the tag here",
      keep: "Keep what is here",
      takeSection: "Take in the text from the newest",
      removeSection: "Remove the text here",
      textHint: "Only words are taken in, not pictures, links and notes. Word’s own undo takes it back.",
      leaves:
        "Tagged elements are chosen by themselves, above. What stands in tables, or with pictures, links, notes and formulas, you move yourself.",
      left: (count) =>
        count === 0
          ? "All is chosen."
          : count === 1
            ? "1 difference is left to choose."
            : `${count} differences are left to choose.`,
      named: (what, title) => `${what}: ${title}`,
      undoes: (version, elements, sections) =>
        `If you take version ${version} as the base now, this is gone from the plan when you publish: ${elements === 1 ? "1 element" : `${elements} elements`} and ${sections === 1 ? "1 section" : `${sections} sections`} as they stand in version ${version}. They are listed above.`,
      undoesNothing: (version) => `This document has all that version ${version} has.`,
      base: (version) => `Take version ${version} as the base`,
      close: "Close the comparison",
    },
  },
};

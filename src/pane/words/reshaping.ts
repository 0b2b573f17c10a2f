import type { Said } from "../../words/language.ts";

/** Words of where an element's text begins, ends and stands. */
export interface ReshapingWords {
  readonly title: string;
  readonly splitAt: string;
  readonly splitChoose: string;
  readonly splitDo: string;
  readonly mergeDo: (title: string) => string;
  readonly mergeHint: string;
  readonly moveTo: string;
  readonly moveChoose: string;
  readonly moveAfter: (title: string) => string;
  readonly moveUnder: (title: string) => string;
  readonly moveDo: string;
  readonly moveHint: string;
  readonly moveByHand: string;
}

export const reshapingWords: Said<ReshapingWords> = {
  nb: {
    title: "Teksten i dokumentet",
    splitAt: "Del i to: det andre begynner med",
    splitChoose: "Velg avsnitt",
    splitDo: "Del her",
    mergeDo: (title) => `Slå sammen med «${title}»`,
    mergeHint: "De to står rett etter hverandre og blir ett element, med bærekraftsmålene til begge.",
    moveTo: "Flytt teksten til",
    moveChoose: "Velg sted",
    moveAfter: (title) => `Etter «${title}»`,
    moveUnder: (title) => `Rett under overskriften «${title}»`,
    moveDo: "Flytt",
    moveHint: "Teksten får formen stedet har: i en liste blir den et punkt.",
    moveByHand:
      "Denne teksten flytter du i Word, med klipp ut og lim inn av hele avsnittet: merket følger med. Herfra flyttes bare rene avsnitt utenfor tabeller.",
  },
  nn: {
    title: "Teksten i dokumentet",
    splitAt: "Del i to: det andre byrjar med",
    splitChoose: "Vel avsnitt",
    splitDo: "Del her",
    mergeDo: (title) => `Slå saman med «${title}»`,
    mergeHint: "Dei to står rett etter kvarandre og blir eitt element, med berekraftsmåla til begge.",
    moveTo: "Flytt teksten til",
    moveChoose: "Vel stad",
    moveAfter: (title) => `Etter «${title}»`,
    moveUnder: (title) => `Rett under overskrifta «${title}»`,
    moveDo: "Flytt",
    moveHint: "Teksten får forma staden har: i ei liste blir han eit punkt.",
    moveByHand:
      "Denne teksten flyttar du i Word, med klipp ut og lim inn av heile avsnittet: merket følgjer med. Herfrå blir berre reine avsnitt utanfor tabellar flytta.",
  },
  en: {
    title: "The text in the document",
    splitAt: "Split in two: the second begins with",
    splitChoose: "Choose a paragraph",
    splitDo: "Split here",
    mergeDo: (title) => `Merge with “${title}”`,
    mergeHint: "The two stand right after one another and become one element, with the SDGs of both.",
    moveTo: "Move the text to",
    moveChoose: "Choose a place",
    moveAfter: (title) => `After “${title}”`,
    moveUnder: (title) => `Right below the heading “${title}”`,
    moveDo: "Move",
    moveHint: "The text gets the form of its place: in a list it becomes a point.",
    moveByHand:
      "Move this text in Word, by cutting and pasting the whole paragraph: the tag goes with it. Only plain paragraphs outside tables are moved from here.",
  },
};

import { everywhere, type Way } from "../way.ts";

/** Done by the paper's getOoxml for every Word. */
export const pieceCarriesStyles: Way = {
  says: "The OOXML of a piece, however small, comes with the whole styles, theme, fonts and numbering of the document, but only with the pictures the piece names.",
  sources: ["OfficeDev/office-js-docs#56", "OfficeDev/office-js#2311"],
  ...everywhere,
};

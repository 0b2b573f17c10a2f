import { everywhere, type Way } from "../way.ts";

/** Done by the object model for every Word. */
export const documentControlsAreOfAllStories: Way = {
  says: "The document’s own list of content controls (document.contentControls) holds the content controls of headers, footers, footnotes and text boxes as well as those of the body.",
  sources: [
    "Word.Document.contentControls in the reference: «This includes content controls in the body of the document, headers, footers, textboxes, etc.»",
    "OfficeDev/office-js#1902",
  ],
  ...everywhere,
};

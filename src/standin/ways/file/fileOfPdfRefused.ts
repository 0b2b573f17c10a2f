import { onTheDesktop, type CommonWay, type Way } from "../way.ts";

/** Office.js's number for an internal error. */
const refuse: CommonWay = () => ({ Version: 1, Error: 5001 });

export const fileOfPdfRefused: Way = {
  says: "The file of a document that Word has made of a PDF is refused as 5001, an internal error: on Mac when it is asked for, on Windows when its first slice is.",
  sources: ["OfficeDev/office-js#2682", "OfficeDev/office-js#6289"],
  ...onTheDesktop,
  calls: { getSliceAsync: refuse },
};

import { onTheWeb, type Way } from "../way.ts";

export const largeCustomXmlNotFound: Way = {
  says: "A custom XML part over a megabyte is not found in Word on the web, and refused as 6000, though the document has it.",
  sources: ["OfficeDev/office-js#2408"],
  ...onTheWeb,
  largestCustomXml: 1024 * 1024,
};

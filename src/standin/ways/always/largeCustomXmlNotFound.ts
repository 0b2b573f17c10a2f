import { onTheWeb, type Way } from "../way.ts";

export const largeCustomXmlNotFound: Way = {
  says: "A custom XML part over a megabyte is refused as 6100 when it is added in Word on the web, and not found where the document has one.",
  sources: ["OfficeDev/office-js#2408"],
  ...onTheWeb,
  largestCustomXml: 1024 * 1024,
};

import { everywhere, type Way } from "../way.ts";

export const customXmlReadsEmpty: Way = {
  says: "A custom XML part that was written on the web is there on the desktop, and reads as nothing.",
  sources: ["OfficeDev/office-js#1742", "OfficeDev/office-js#6216"],
  ...everywhere,
  calls: { "part.getXmlAsync": (fields, go) => ({ ...go(fields), Data: "" }) },
};

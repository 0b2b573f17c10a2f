import { onTheWeb, type Way } from "../way.ts";

export const customXmlNotWritten: Way = {
  says: "Adding and deleting a custom XML part answer as if they were done, and nothing is done.",
  sources: ["OfficeDev/office-js#5910", "OfficeDev/office-js#1742"],
  ...onTheWeb,
  calls: {
    "customXmlParts.addAsync": () => ({
      Version: 1,
      Error: 0,
      DataPartProperties: { id: `{${crypto.randomUUID().toUpperCase()}}`, DataPartBuiltIn: false },
    }),
    "part.deleteAsync": () => ({ Version: 1, Error: 0 }),
  },
};

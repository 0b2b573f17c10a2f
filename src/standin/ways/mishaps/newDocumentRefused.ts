import { HostRefusal } from "../../paper/hostRefusal.ts";
import { onTheWeb, type Way } from "../way.ts";

export const newDocumentRefused: Way = {
  says: "A document is not made from a file: createDocument is refused as NotAllowed in the browser, or does nothing where the storage is of another maker.",
  sources: ["OfficeDev/office-js#1340 (by design)", "OfficeDev/office-js#1745", "OfficeDev/office-js#5507"],
  ...onTheWeb,
  members: {
    Application: {
      CreateDocument: ({ location }) => {
        throw new HostRefusal("NotAllowed", location, "The action isn\u2019t supported by Word in a browser.");
      },
    },
  },
};

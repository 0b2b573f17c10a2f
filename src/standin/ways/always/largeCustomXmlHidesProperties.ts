import { writeXmlNode } from "../../../docx/xml/writeXml.ts";
import type { OpenedDocument } from "../../paper/openedDocument.ts";
import { HostRefusal } from "../../paper/hostRefusal.ts";
import { onTheWeb, type Way } from "../way.ts";

const most = 1024 * 1024;

function hasLargePart(document: OpenedDocument): boolean {
  return document.relations(document.main).some(({ type, outside, target }) => {
    const root = type === "customXml" && !outside ? document.partRoot(target) : null;
    return root !== null && writeXmlNode(root).length > most;
  });
}

export const largeCustomXmlHidesProperties: Way = {
  says: "Where the document has a custom XML part over a megabyte, its custom properties are refused as GeneralException in the browser.",
  sources: ["OfficeDev/office-js#6216"],
  ...onTheWeb,
  members: {
    DocumentProperties: {
      CustomProperties({ args, location, around: { document } }, go) {
        if (hasLargePart(document)) throw new HostRefusal("GeneralException", location, "Sorry, something went wrong.");
        return go(args);
      },
    },
  },
};

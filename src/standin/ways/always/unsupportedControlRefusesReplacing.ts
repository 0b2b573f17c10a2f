import { HostRefusal } from "../../paper/hostRefusal.ts";
import { findBelow } from "../../paper/wordTree.ts";
import { onTheWeb, type MemberWay, type Way } from "../way.ts";

/** What says in w:sdtPr that a control is of a kind the browser does not support. */
const unsupported = ["w:date", "w:comboBox", "w:picture", "w:docPartList", "w15:repeatingSection"];

const refuse: MemberWay = ({ args, location, around: { document } }, go) => {
  const found = findBelow(document.body, "w:sdt").some((control) =>
    unsupported.some((kind) => control.first("w:sdtPr")?.first(kind) !== undefined),
  );
  if (found && args.json(1) === "Replace")
    throw new HostRefusal("NotAllowed", location, "The action isn’t supported by Word in a browser.");
  return go(args);
};

export const unsupportedControlRefusesReplacing: Way = {
  says: "Replacing the whole body is refused as NotAllowed in the browser where it holds a control the browser does not support, such as a date picker: NotAllowed says nothing of rights.",
  sources: ["OfficeDev/office-js#6865 (open)", "OfficeDev/office-js-docs-pr pull 5877", "OfficeDev/office-js#2241"],
  ...onTheWeb,
  members: { Body: { InsertHtml: refuse, InsertFileFromBase64: refuse, InsertOoxml: refuse } },
};

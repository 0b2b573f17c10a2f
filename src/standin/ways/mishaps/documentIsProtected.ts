import { HostRefusal } from "../../paper/hostRefusal.ts";
import { everywhere, type MemberWay, type Way } from "../way.ts";

const refuse: MemberWay = ({ location }) => {
  throw new HostRefusal("AccessDenied", location, "You don't have sufficient permissions for this action.");
};

export const documentIsProtected: Way = {
  says: "Of a document that is encrypted, by a sensitivity label or with restricted rights, an add-in may read nothing: AccessDenied from the object model, and 7000 for the file.",
  sources: ["OfficeDev/office-js#2459", "OfficeDev/office-js#6743 (comments of June 2026 on documents with a label)"],
  ...everywhere,
  members: { Body: { GetOoxml: refuse, Paragraphs: refuse } },
  calls: { getFileAsync: () => ({ Version: 1, Error: 7000 }) },
};

import { everywhere, type Way } from "../way.ts";

/** Done by the paper for every Word, in a document where tracking is on. */
export const trackedWrites: Way = {
  says: "While changes are tracked, text an add-in writes is marked as inserted, and what it deletes stays in the document, marked as deleted.",
  sources: ["OfficeDev/office-js#334", "OfficeDev/office-js#1299"],
  ...everywhere,
};

import { everywhere, type Way } from "../way.ts";

/** Done by the paper for every Word, in a document where tracking is on. */
export const trackedDeletionStays: Way = {
  says: "A content control deleted while changes are tracked is still listed among the document's, with its text.",
  sources: ["OfficeDev/office-js#1299 (by design)", "OfficeDev/office-js#1524"],
  ...everywhere,
};

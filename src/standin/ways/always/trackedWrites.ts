import { everywhere, type Way } from "../way.ts";

/** Done by the paper for every Word, in a document where tracking is on. */
export const trackedWrites: Way = {
  says: "While changes are tracked, text and table rows an add-in writes are marked as inserted, what it deletes stays in the document, marked as deleted, and where it gives another form or style the former is kept beside it.",
  sources: [
    "OfficeDev/office-js#334",
    "OfficeDev/office-js#1299",
    "Word.TrackedChangeType in the reference: added, deleted, formatted",
    "ECMA-376-1 § 17.13.5 (what the marks are)",
  ],
  ...everywhere,
};

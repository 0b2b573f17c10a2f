import { everyEdition, type Way } from "../way.ts";

/** Bytes a slice may have there; elsewhere 4 MB, which Office.js itself holds. */
const most = 64 * 1024;

/** Office.js's number for an internal error. */
const internalError = 5001;

export const smallSlicesOnIPad: Way = {
  says: "On iPad a file asked for in slices of more than 64 kB is refused as 5001, an internal error.",
  sources: ["Office.Document.getFileAsync in the reference"],
  hosts: ["ipad"],
  editions: everyEdition,
  calls: {
    // The second field of the call is the size of a slice.
    getFileAsync: (fields, go) => (Number(fields["1"] ?? 0) > most ? { Version: 1, Error: internalError } : go(fields)),
  },
};

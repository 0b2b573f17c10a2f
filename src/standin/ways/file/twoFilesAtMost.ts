import { everywhere, type Way } from "../way.ts";

export const twoFilesAtMost: Way = {
  says: "While two files that getFileAsync gave are not closed, a third is refused, in the client's own table as 11000: close the one before another is asked for.",
  sources: [
    "Office.File.closeAsync in the reference: «No more than two documents are allowed to be in memory»",
    "@microsoft/office-js: ooeMemoryFileLimit, L_CloseFileBeforeRetrieve",
  ],
  ...everywhere,
  mostFiles: 2,
};

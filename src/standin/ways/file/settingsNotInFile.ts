import { onTheDesktop, type Way } from "../way.ts";

export const settingsNotInFile: Way = {
  says: "The file that getFileAsync gives on the desktop has no word/webextensions folder: what the add-in saved as settings is not in it, though it is in the file Word saves.",
  sources: ["OfficeDev/office-js#6434"],
  ...onTheDesktop,
  leavesOut: (part) => part.startsWith("word/webextensions/"),
};

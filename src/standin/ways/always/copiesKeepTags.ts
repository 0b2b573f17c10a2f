import { onTheDesktop, type Way } from "../way.ts";

export const copiesKeepTags: Way = {
  says: "Pasting a content control in Word on the desktop makes a second one with the same tag and title, and another number.",
  sources: ["OfficeDev/office-js#1926"],
  ...onTheDesktop,
  pastes: "controls",
};

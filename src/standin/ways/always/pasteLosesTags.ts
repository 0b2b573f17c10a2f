import { onTheWeb, type Way } from "../way.ts";

export const pasteLosesTags: Way = {
  says: "Pasting a content control in Word on the web pastes its text alone: the tag is lost.",
  sources: ["OfficeDev/office-js#1926"],
  ...onTheWeb,
  pastes: "text",
};

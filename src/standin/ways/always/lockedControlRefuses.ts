import { everywhere, type Way } from "../way.ts";

/** Done by the object model for every Word. */
export const lockedControlRefuses: Way = {
  says: "A content control that may not be edited refuses the add-in's writes in it as AccessDenied, a new control among them.",
  sources: ["OfficeDev/office-js#1922", "OfficeDev/office-js#2886"],
  ...everywhere,
};

import { everywhere, type Way } from "../way.ts";

const milliseconds = 30_000;

export const answerAfterThirtySeconds: Way = {
  says: "A call takes half a minute and more in long documents, and succeeds.",
  sources: ["OfficeDev/office-js#2311", "OfficeDev/office-js#3565", "OfficeDev/office-js#1761"],
  ...everywhere,
  answers: (_, send, later) => later(send, milliseconds),
};

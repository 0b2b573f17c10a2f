import { everywhere, type Way } from "../way.ts";

export const answerNeverComes: Way = {
  says: "An answer never comes: the batch may be done in the document, but sync neither returns nor fails.",
  sources: [
    "OfficeDev/office-js#702",
    "OfficeDev/office-js#719",
    "OfficeDev/office-js#4941",
    "OfficeDev/office-js#5246",
  ],
  ...everywhere,
  answers: () => undefined,
};

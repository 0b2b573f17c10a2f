import { Arguments } from "../../objects/classTable.ts";
import { everywhere, type Way } from "../way.ts";

/** Word keeps at most this many characters of a title. */
const longest = 64;

export const titleCut: Way = {
  says: "Of a content control's title Word keeps the first 64 characters, and refuses nothing.",
  sources: ["OfficeDev/office-js-docs-reference#1238"],
  ...everywhere,
  members: {
    ContentControl: {
      Title: ({ args, location }, go) => {
        const given = args.json(0);
        return go(typeof given === "string" ? new Arguments([given.slice(0, longest)], location) : args);
      },
    },
  },
};

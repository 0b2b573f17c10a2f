import { everywhere, type Way } from "../way.ts";

/** Done by the paper for every Word: a row or some of its cells cannot have a control of their own. */
export const cellsTakeTable: Way = {
  says: "A content control round several cells goes round the whole table, also round what was not selected.",
  sources: ["OfficeDev/office-js#4251 (open; seen on the web in a table of one row)"],
  ...everywhere,
};

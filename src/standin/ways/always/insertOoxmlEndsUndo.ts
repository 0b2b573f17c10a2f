import { onTheWeb, type MemberWay, type Way } from "../way.ts";

const ends: MemberWay = ({ args, around: { document } }, go) => {
  const given = go(args);
  document.journal.forget();
  return given;
};

export const insertOoxmlEndsUndo: Way = {
  says: "After OOXML has been put in by an add-in, nothing can be undone any more in the browser: neither that nor what was done before it.",
  sources: ["OfficeDev/office-js#6423 (a fix was pending, closed for want of activity 2026)"],
  ...onTheWeb,
  members: {
    Body: { InsertOoxml: ends },
    Range: { InsertOoxml: ends },
    Paragraph: { InsertOoxml: ends },
    ContentControl: { InsertOoxml: ends },
  },
};

import type { OpenedDocument } from "../../paper/openedDocument.ts";
import { paragraphsOf } from "../../paper/editSpan.ts";
import { paragraphPieces } from "../../paper/paragraphPieces.ts";
import { spanOf } from "../../objects/spanOf.ts";
import type { HostObject } from "../../objects/hostObject.ts";
import { closest } from "../../paper/wordTree.ts";
import { onTheDesktop, type MemberWay, type Way } from "../way.ts";

/** The words that are deleted, or moved away, with tracking, in the order they stand. */
function hidden(document: OpenedDocument, object: HostObject): readonly string[] {
  return paragraphsOf(document, spanOf(object)).flatMap((paragraph) =>
    paragraphPieces(paragraph)
      .filter(({ node }) => node.name === "w:delText" || closest(node, "w:moveFrom") !== null)
      .map(({ text }) => text),
  );
}

const shown: MemberWay = ({ target, args, around: { document } }, go) => {
  const given = go(args);
  if (typeof given !== "string") return given;
  let from = 0;
  let text = given;
  for (const words of hidden(document, target)) {
    const at = text.indexOf(words, from);
    if (at < 0) continue;
    text = text.slice(0, at) + text.slice(at + words.length);
    from = at;
  }
  return text;
};

export const deletedWordsHidden: Way = {
  says: "On the desktop text is what is shown: where changes stand in balloons or are not shown, it lacks the deleted words, which it holds where they are shown in the line, and always in the browser.",
  sources: ["OfficeDev/office-js#2314", "OfficeDev/office-js#5286 (open)", "OfficeDev/office-js#1267"],
  ...onTheDesktop,
  members: {
    Body: { Text: shown },
    Range: { Text: shown },
    Paragraph: { Text: shown },
    ContentControl: { Text: shown },
  },
};

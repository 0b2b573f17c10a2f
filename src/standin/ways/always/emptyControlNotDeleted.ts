import { spanOf, withoutMark } from "../../objects/spanOf.ts";
import { textOf } from "../../objects/textOf.ts";
import { HostRefusal } from "../../paper/hostRefusal.ts";
import { onTheWeb, type Way } from "../way.ts";

export const emptyControlNotDeleted: Way = {
  says: "Deleting a content control without text is refused as NotAllowed in the browser.",
  sources: ["OfficeDev/office-js#5732", "OfficeDev/office-js#3685 (clear)"],
  ...onTheWeb,
  members: {
    ContentControl: {
      Delete: ({ target, args, location, around: { document } }, go) => {
        if (textOf(document, withoutMark(spanOf(target))).trim() === "")
          throw new HostRefusal("NotAllowed", location, "The action isn’t supported by Word in a browser.");
        return go(args);
      },
    },
  },
};

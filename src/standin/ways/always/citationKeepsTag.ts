import { controlProperty } from "../../paper/contentControls.ts";
import { HostRefusal } from "../../paper/hostRefusal.ts";
import { onTheWeb, type MemberWay, type Way } from "../way.ts";

const refuse: MemberWay = ({ target, args, location }, go) => {
  const isPut = typeof args.json(0) === "string";
  if (isPut && target.class === "ContentControl" && controlProperty(target.node, "w:citation") !== undefined)
    throw new HostRefusal("NotAllowed", location, "The action isn’t supported by Word in a browser.");
  return go(args);
};

export const citationKeepsTag: Way = {
  says: "The content control of a citation takes no other tag in the browser: it is refused as NotAllowed, which says nothing of rights.",
  sources: ["OfficeDev/office-js#2241"],
  ...onTheWeb,
  members: { ContentControl: { Tag: refuse } },
};

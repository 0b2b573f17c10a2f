import { HostRefusal } from "../../paper/hostRefusal.ts";
import { everyHost, type MemberWay, type Way } from "../way.ts";

const unknown: MemberWay = ({ location }) => {
  throw new HostRefusal("ApiNotFound", location, "The API you are trying to use could not be found.");
};

export const perpetualStopsAt13: Way = {
  says: "Word 2019 and 2021 as bought for good know nothing newer than WordApi 1.3, whatever the add-in's client asks.",
  sources: ["Microsoft: Word JavaScript API requirement sets, «Office versions and requirement sets»"],
  hosts: everyHost,
  editions: ["perpetual"],
  knowsNoEvents: true,
  members: {
    Document: { ChangeTrackingMode: unknown, GetContentControls: unknown, GetParagraphByUniqueLocalId: unknown },
    Paragraph: { UniqueLocalId: unknown },
  },
};

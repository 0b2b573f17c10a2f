import { HostRefusal } from "../../paper/hostRefusal.ts";
import { everyEdition, type MemberWay, type Way } from "../way.ts";

const refuse: MemberWay = ({ around, location, args }, go) => {
  const groups = [...around.document.body.descendants("wpg:wgp")];
  if (groups.some((group) => [...group.descendants("pic:pic")].length > 0))
    throw new HostRefusal("GeneralException", location, "Sorry, something went wrong.");
  return go(args);
};

export const groupedPictureRefusesOoxml: Way = {
  says: "getOoxml of the body is refused as GeneralException on Windows where a picture is grouped with a shape.",
  sources: ["OfficeDev/office-js#998", "OfficeDev/office-js#1097"],
  hosts: ["windows"],
  editions: everyEdition,
  members: { Body: { GetOoxml: refuse } },
};

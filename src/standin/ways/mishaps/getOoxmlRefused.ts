import { HostRefusal } from "../../paper/hostRefusal.ts";
import { everywhere, type Way } from "../way.ts";

export const getOoxmlRefused: Way = {
  says: "getOoxml of the body is refused as GeneralException for some documents, each time, for reasons nobody has found.",
  sources: [
    "OfficeDev/office-js#6059 (open)",
    "OfficeDev/office-js#5394",
    "OfficeDev/office-js#6016 (hosts of other makers: the code is ooxmlIsMalformated there)",
  ],
  ...everywhere,
  members: {
    Body: {
      GetOoxml: ({ location }) => {
        throw new HostRefusal("GeneralException", location, "Sorry, something went wrong.");
      },
    },
  },
};

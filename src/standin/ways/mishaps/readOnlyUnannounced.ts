import { everywhere, type Way } from "../way.ts";

export const readOnlyUnannounced: Way = {
  says: "A document open for viewing says its mode is readWrite: only the first write that is refused tells.",
  sources: [
    "OfficeDev/office-js#3831 (open, by design)",
    "OfficeDev/office-js#6209 (open)",
    "OfficeDev/office-js#5484 (GeneralException on Windows, Mac and the web)",
  ],
  ...everywhere,
  refusesWritesSilently: true,
};

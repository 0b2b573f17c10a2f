import { onTheWeb, type Way } from "../way.ts";

/** Office.js's number for "A network problem has prevented retrieval of the file." */
const networkProblem = 11_001;

export const getFileRefused: Way = {
  says: "getFileAsync is refused as 11001 for every document of a tenant or of another maker's host, while all else works.",
  sources: ["OfficeDev/office-js#6747 (mended)", "OfficeDev/office-js#6748 (mended)", "OfficeDev/office-js#6743"],
  ...onTheWeb,
  calls: { getFileAsync: () => ({ Version: 1, Error: networkProblem }) },
};

import { onTheWeb, type Way } from "../way.ts";

export const largeRequestsRefused: Way = {
  says: "A batch of more than 5 MB is refused in the browser as RequestPayloadSizeLimitExceeded, and nothing of it is done.",
  sources: [
    "OfficeDev/office-js-docs-pr: docs/concepts/resource-limits-and-performance-optimization.md (says so of Excel on the web, whose batches go the same way)",
    "OfficeDev/office-js#4697 (a document of more than 4 MB cannot be put in)",
  ],
  ...onTheWeb,
  requestLimit: 5 * 1024 * 1024,
};

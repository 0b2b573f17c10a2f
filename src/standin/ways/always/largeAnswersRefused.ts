import { onTheWeb, type Way } from "../way.ts";

export const largeAnswersRefused: Way = {
  says: "An answer of more than 5 MB is refused in the browser as ResponsePayloadSizeLimitExceeded.",
  sources: [
    "OfficeDev/office-js-docs-pr: docs/concepts/resource-limits-and-performance-optimization.md (says so of Excel on the web, whose batches go the same way)",
    "OfficeDev/office-js#4697",
  ],
  ...onTheWeb,
  answerLimit: 5 * 1024 * 1024,
};

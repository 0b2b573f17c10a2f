/** Lets all that is under way between pane and Word come: each message takes a turn, and an answer may bring another. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

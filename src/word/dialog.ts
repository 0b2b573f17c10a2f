import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Office's own numbers: the user closed the window; the browser's zones or a pop-up blocker hindered it. */
const closedByUser = 12006;
const alreadyOpen = 12007;

/**
 * Opens a page of ours in a window beside Word and waits for the one message it sends (see
 * `messageParent`). The window is closed when the message has come. Must be called straight from a
 * press, or a browser may block it.
 */
export function askInDialog(address: string): Promise<Outcome<string, WordRefusalCode>> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 60, width: 30, promptBeforeOpen: false }, (result) => {
      if (result.status !== Office.AsyncResultStatus.Succeeded) {
        const { code, message, name } = result.error;
        return resolve(code === alreadyOpen ? refuse("busy") : refuse("dialogBlocked", { code, message, where: name }));
      }
      const dialog = result.value;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
        dialog.close();
        resolve("message" in event ? done(event.message) : refuse("dialogClosed", { code: event.error }));
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
        if (!("error" in event)) return;
        if (event.error !== closedByUser) dialog.close();
        resolve(refuse("dialogClosed", { code: event.error }));
      });
    });
  });
}

/** Sends the one message of a page opened by `askInDialog` back to the pane. */
export async function messageParent(message: string): Promise<void> {
  await Office.onReady();
  Office.context.ui.messageParent(message);
}

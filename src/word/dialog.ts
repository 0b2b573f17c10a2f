import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Office's own numbers: the user closed the window; one is open; the user would not have one; a blocker or the browser's zones hindered it. */
const closedByUser = 12006;
const alreadyOpen = 12007;
const refusedByUser = 12009;
const blocked = 12011;

/**
 * Opens a page of ours in a window beside Word and waits for the one message it sends (see
 * `messageParent`). The window is closed when the message has come. Best called straight from a press; where
 * the browser blocks the window because the press is too long ago, Office asks the user for a new one first.
 */
export async function askInDialog(address: string): Promise<Outcome<string, WordRefusalCode>> {
  const opened = await openDialog(address, false);
  const dialog = !opened.ok && opened.refusal.detail["code"] === blocked ? await openDialog(address, true) : opened;
  return dialog.ok ? messageOf(dialog.value) : dialog;
}

/** The window, open; `promptBeforeOpen`: Office asks whether it may, so that the answer is a press of its own. */
function openDialog(address: string, promptBeforeOpen: boolean): Promise<Outcome<Office.Dialog, WordRefusalCode>> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 60, width: 30, promptBeforeOpen }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) return resolve(done(result.value));
      const { code, message, name } = result.error;
      if (code === alreadyOpen) return resolve(refuse("busy"));
      resolve(refuse(code === refusedByUser ? "dialogClosed" : "dialogBlocked", { code, message, where: name }));
    });
  });
}

function messageOf(dialog: Office.Dialog): Promise<Outcome<string, WordRefusalCode>> {
  return new Promise((resolve) => {
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
}

/** Sends the one message of a page opened by `askInDialog` back to the pane. */
export async function messageParent(message: string): Promise<void> {
  await Office.onReady();
  Office.context.ui.messageParent(message);
}

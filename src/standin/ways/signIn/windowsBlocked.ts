import { onTheWeb, type Way } from "../way.ts";

export const windowsBlocked: Way = {
  says: "The browser lets the pane open no window: Office.js answers displayDialogAsync with 12011, and MSAL's popup fails.",
  sources: ["Office.js error codes of the Dialog API: 12011", "OfficeDev/office-js#4949"],
  ...onTheWeb,
  inPane(pane) {
    pane.open = () => null;
  },
};

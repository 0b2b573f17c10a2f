import { answerAfterThirtySeconds } from "./mishaps/answerAfterThirtySeconds.ts";
import { answerNeverComes } from "./mishaps/answerNeverComes.ts";
import { brokerFails } from "./signIn/brokerFails.ts";
import { brokerNeverAnswers } from "./signIn/brokerNeverAnswers.ts";
import { brokerWithoutAccount } from "./signIn/brokerWithoutAccount.ts";
import { coAuthorsSelectionRaisesEvents } from "./mishaps/coAuthorsSelectionRaisesEvents.ts";
import { controlsRenumbered } from "./mishaps/controlsRenumbered.ts";
import { customXmlNotWritten } from "./mishaps/customXmlNotWritten.ts";
import { customXmlReadsEmpty } from "./mishaps/customXmlReadsEmpty.ts";
import { deletedWordsHidden } from "./mishaps/deletedWordsHidden.ts";
import { documentIsProtected } from "./mishaps/documentIsProtected.ts";
import { fileOfPdfRefused } from "./file/fileOfPdfRefused.ts";
import { getFileRefused } from "./file/getFileRefused.ts";
import { getOoxmlRefused } from "./mishaps/getOoxmlRefused.ts";
import { newDocumentRefused } from "./mishaps/newDocumentRefused.ts";
import { readOnlyUnannounced } from "./mishaps/readOnlyUnannounced.ts";
import { selectionEventsLate } from "./mishaps/selectionEventsLate.ts";
import { selectionEventsMissing } from "./mishaps/selectionEventsMissing.ts";
import { tableControlsRefused } from "./mishaps/tableControlsRefused.ts";
import { thirdPartyCookiesOff } from "./signIn/thirdPartyCookiesOff.ts";
import { windowsBlocked } from "./signIn/windowsBlocked.ts";
import type { Way } from "./way.ts";

/** What happens to some, or at times: switched on one by one, at the desk and in tests. */
export const mishaps = {
  answerAfterThirtySeconds,
  answerNeverComes,
  brokerFails,
  brokerNeverAnswers,
  brokerWithoutAccount,
  coAuthorsSelectionRaisesEvents,
  controlsRenumbered,
  customXmlNotWritten,
  customXmlReadsEmpty,
  deletedWordsHidden,
  documentIsProtected,
  fileOfPdfRefused,
  getFileRefused,
  getOoxmlRefused,
  newDocumentRefused,
  readOnlyUnannounced,
  selectionEventsLate,
  selectionEventsMissing,
  tableControlsRefused,
  thirdPartyCookiesOff,
  windowsBlocked,
} satisfies Record<string, Way>;

export type MishapName = keyof typeof mishaps;

export const mishapNames = Object.keys(mishaps) as readonly MishapName[];

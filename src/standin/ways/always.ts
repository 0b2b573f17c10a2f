import { brokerSignsIn } from "./signIn/brokerSignsIn.ts";
import { browserSignsIn } from "./signIn/browserSignsIn.ts";
import { cellsTakeTable } from "./tables/cellsTakeTable.ts";
import { citationKeepsTag } from "./always/citationKeepsTag.ts";
import { combinedRangesAreUndone } from "./always/combinedRangesAreUndone.ts";
import { controlAtEdgeRefused } from "./always/controlAtEdgeRefused.ts";
import { copiesKeepTags } from "./always/copiesKeepTags.ts";
import { documentControlsAreOfAllStories } from "./always/documentControlsAreOfAllStories.ts";
import { emptyControlNotDeleted } from "./always/emptyControlNotDeleted.ts";
import { groupedPictureRefusesOoxml } from "./always/groupedPictureRefusesOoxml.ts";
import { headerRowIgnored } from "./tables/headerRowIgnored.ts";
import { insertOoxmlEndsUndo } from "./always/insertOoxmlEndsUndo.ts";
import { largeAnswersRefused } from "./always/largeAnswersRefused.ts";
import { largeCustomXmlHidesProperties } from "./always/largeCustomXmlHidesProperties.ts";
import { largeCustomXmlNotFound } from "./always/largeCustomXmlNotFound.ts";
import { largeRequestsRefused } from "./always/largeRequestsRefused.ts";
import { lockedControlRefuses } from "./always/lockedControlRefuses.ts";
import { nestedControlsLeftOut } from "./always/nestedControlsLeftOut.ts";
import { nestedSignInAbsent } from "./signIn/nestedSignInAbsent.ts";
import { nestedSignInOffered } from "./signIn/nestedSignInOffered.ts";
import { otherControlsLeftOut } from "./always/otherControlsLeftOut.ts";
import { partOverlapRefused } from "./always/partOverlapRefused.ts";
import { pasteLosesTags } from "./always/pasteLosesTags.ts";
import { pieceCarriesStyles } from "./always/pieceCarriesStyles.ts";
import { perpetualStopsAt13 } from "./always/perpetualStopsAt13.ts";
import { selectionIsLastRow } from "./tables/selectionIsLastRow.ts";
import { settingsNotInFile } from "./file/settingsNotInFile.ts";
import { severalRowsRefused } from "./tables/severalRowsRefused.ts";
import { smallSlicesOnIPad } from "./file/smallSlicesOnIPad.ts";
import { snapToGridRefused } from "./always/snapToGridRefused.ts";
import { titleCut } from "./always/titleCut.ts";
import { trackedDeletionStays } from "./always/trackedDeletionStays.ts";
import { trackedWrites } from "./always/trackedWrites.ts";
import { twoFilesAtMost } from "./file/twoFilesAtMost.ts";
import { unclosedFileSpoilsSlices } from "./file/unclosedFileSpoilsSlices.ts";
import { undoOfEachWrite } from "./always/undoOfEachWrite.ts";
import { unsupportedControlRefusesReplacing } from "./always/unsupportedControlRefusesReplacing.ts";
import type { Way } from "./way.ts";

/** What a Word always does where it does it at all: on in the profiles of the Words each names. */
export const always = {
  brokerSignsIn,
  browserSignsIn,
  cellsTakeTable,
  citationKeepsTag,
  combinedRangesAreUndone,
  controlAtEdgeRefused,
  copiesKeepTags,
  documentControlsAreOfAllStories,
  emptyControlNotDeleted,
  groupedPictureRefusesOoxml,
  headerRowIgnored,
  insertOoxmlEndsUndo,
  largeAnswersRefused,
  largeCustomXmlHidesProperties,
  largeCustomXmlNotFound,
  largeRequestsRefused,
  lockedControlRefuses,
  nestedControlsLeftOut,
  nestedSignInAbsent,
  nestedSignInOffered,
  otherControlsLeftOut,
  partOverlapRefused,
  pasteLosesTags,
  pieceCarriesStyles,
  perpetualStopsAt13,
  selectionIsLastRow,
  settingsNotInFile,
  severalRowsRefused,
  smallSlicesOnIPad,
  snapToGridRefused,
  titleCut,
  trackedDeletionStays,
  trackedWrites,
  twoFilesAtMost,
  unclosedFileSpoilsSlices,
  undoOfEachWrite,
  unsupportedControlRefusesReplacing,
} satisfies Record<string, Way>;

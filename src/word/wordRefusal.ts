import type { Refusal } from "../words/refusal.ts";

/** Why Word, or the document open in it, says no. */
export type WordRefusalCode =
  | "readOnly" // the document may be read, not changed
  | "moved" // the paragraph, tag, table or picture is not where it was
  | "locked" // a content control around the passage lets nothing in it be changed
  | "notInBrowser" // Word on the web does not do this to documents in the browser
  | "cannotWrap" // Word does not put a content control around just this
  | "halfTable" // the selection goes into a table, or out of one
  | "otherwise" // something else than was asked stands there afterwards
  | "changedSince" // what is to be undone has been changed by others or by hand since it was done
  | "undoInWord" // only Word's own undo reaches it
  | "stillThere" // the tag stands after it was removed, as where that is tracked as a change
  | "headerRowByHand" // Word has not marked the header row
  | "notKept" // what was written into the plan record is not there afterwards
  | "fileByHand" // Word hands over neither its file nor all of its OOXML: the saved file is to be chosen
  | "otherFile" // the file chosen by hand is not the open document
  | "noAnswer" // Word has not answered in time, and nobody waits any more
  | "outsideBody" // the selection is in a header, footer, note or text box
  | "nothingToTag" // the selection holds no words
  | "pictureNotInLine" // Word gives no way to a floating picture
  | "tooLarge" // Word will not hand over a document of this size
  | "busy" // Word is doing something else, or has lost its session
  | "notSupported" // this Word lacks what is asked for; detail: what
  | "protected" // Word gives add-ins nothing of an encrypted or rights-protected document
  | "unreadable" // what Word handed over is not a document we can read; detail: code
  | "planPartBroken" // the document's own record of the plan cannot be read
  | "planPartNewer" // the record was written by a newer Plantråd than this
  | "dialogBlocked" // the sign-in window could not open
  | "dialogClosed" // the sign-in window was closed before it was done
  | "windowBlocked" // the browser did not let a window open
  | "signInFailed" // who signs people in said no; detail: code, message
  | "cancelled" // given up at the user's wish
  | "wordFailed"; // anything else; detail: code, message, where

export type WordRefusal = Refusal<WordRefusalCode>;

import { done, type Outcome } from "../words/refusal.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** How many bytes become text at a time: an argument list has a bound. */
const piece = 32_768;

/** Opens a .docx as a new document in a window, or a tab, of its own. Refuses `notSupported` where this Word cannot. */
export function openBeside(docx: Uint8Array): Promise<Outcome<void, WordRefusalCode>> {
  let letters = "";
  for (let at = 0; at < docx.length; at += piece) letters += String.fromCharCode(...docx.subarray(at, at + piece));
  return runWord(async (context) => {
    context.application.createDocument(btoa(letters)).open();
    await context.sync();
    return done(undefined);
  });
}

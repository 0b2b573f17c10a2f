import { docx } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { officeInJsdom, type OfficeInJsdom, type OfficeOptions } from "./officeInJsdom.ts";

const open: OfficeInJsdom[] = [];

/** A document of these pieces, open in the stand-in under genuine Office.js; closed after the test. */
export async function openInWord(pieces: readonly Piece[], options: OfficeOptions = {}): Promise<OfficeInJsdom> {
  return openBytesInWord(docx({}, ...pieces), options);
}

export async function openBytesInWord(bytes: Uint8Array, options: OfficeOptions = {}): Promise<OfficeInJsdom> {
  const office = await officeInJsdom(bytes, options);
  open.push(office);
  return office;
}

afterEach(() => {
  for (const office of open.splice(0)) office.close();
});

/** What a refused batch throws: Office.js's own error, with the stand-in's code and place. */
export async function refusalOf(run: Promise<unknown>): Promise<{ readonly code: string; readonly at: string }> {
  try {
    await run;
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, at: debugInfo.errorLocation ?? "" };
  }
  throw new Error("nothing was refused");
}

/** What the pane needs to know of the Word around it. */
export interface WordSurroundings {
  /** Whether there is a Word at all: false where the page was opened in a plain browser. */
  readonly inWord: boolean;
  readonly readOnly: boolean;
  /** Language of Word's own words (BCP 47); null where Word does not say. */
  readonly language: string | null;
  /** File name without folder and ".docx"; null for a document that has not been saved. */
  readonly fileName: string | null;
}

/** Waits until Office.js has found its host, and gives what it found. */
export async function wordSurroundings(): Promise<WordSurroundings> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Word) return { inWord: false, readOnly: true, language: null, fileName: null };
  const { document, displayLanguage } = Office.context;
  return {
    inWord: true,
    readOnly: document.mode === Office.DocumentMode.ReadOnly,
    language: displayLanguage || null,
    fileName: fileNameOf(document.url),
  };
}

/** The name in an address or path: "…/Klima%20og%20energi.docx" → "Klima og energi". */
function fileNameOf(url: string | null | undefined): string | null {
  const last = (url ?? "").split(/[?#]/)[0]?.split(/[/\\]/).at(-1) ?? "";
  const name = last.replace(/\.docx?$/i, "");
  if (name === "") return null;
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name; // a file name may hold a bare "%"
    throw error;
  }
}

/** Whether Word itself can sign the user in (nested app authentication). Only after Office.js is ready. */
export function supportsNestedSignIn(): boolean {
  return Office.context.requirements.isSetSupported("NestedAppAuth", "1.1");
}

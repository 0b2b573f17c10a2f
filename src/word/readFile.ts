import { done, refuse, type Outcome } from "../words/refusal.ts";
import { callOffice } from "./callOffice.ts";
import { refusedReading } from "./refusedReading.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/**
 * Bytes a slice: small enough that progress moves, large enough that a plan is a few dozen calls. Word on iPad refuses
 * slices of more than 64 kB as an internal error (Office.Document.getFileAsync in the reference).
 */
function sliceSize(): number {
  return (Office.context.platform === Office.PlatformType.iOS ? 64 : 256) * 1024;
}

/**
 * The open document as the bytes of a .docx, as it stands now (saved or not). `onProgress` is called
 * how many bytes have come, of how many. Word keeps at most two such files open, so this one is
 * always closed again, also when a slice fails. Refuses `tooLarge` a file of more than `most` bytes, before any of it is
 * read, and `cancelled` at once where `signal` says so, whatever Word is at.
 */
export async function readFile(
  onProgress: (got: number, total: number) => void,
  signal?: AbortSignal,
  most = Number.POSITIVE_INFINITY,
): Promise<Outcome<Uint8Array, WordRefusalCode>> {
  let left = false;
  const opened = await callOffice<Office.File>(
    (answer) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: sliceSize() }, (result) => {
        if (left && result.status === Office.AsyncResultStatus.Succeeded) result.value.closeAsync(() => undefined);
        answer(result);
      }),
    signal,
  );
  if (!opened.ok) {
    left = true;
    return refusedReading(opened);
  }
  const file = opened.value;
  try {
    if (file.size > most) return refuse("tooLarge", { size: file.size });
    const bytes = new Uint8Array(file.size);
    let got = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      if (signal?.aborted) return refuse("cancelled");
      const slice = await callOffice<Office.Slice>((answer) => file.getSliceAsync(index, answer), signal);
      if (!slice.ok) return slice;
      const part = Uint8Array.from(slice.value.data as ArrayLike<number>);
      if (got + part.length > bytes.length)
        return refuse("wordFailed", { code: "slices", message: "more bytes than promised", where: "getSliceAsync" });
      bytes.set(part, got);
      got += part.length;
      onProgress(got, file.size);
    }
    if (got !== file.size)
      return refuse("wordFailed", { code: "slices", message: "fewer bytes than promised", where: "getSliceAsync" });
    return done(bytes);
  } finally {
    await callOffice((answer) => file.closeAsync(answer));
  }
}

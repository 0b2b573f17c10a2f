import type { OfficeInJsdom } from "./officeInJsdom.ts";

/** A call of the common API as a promise: its value, or the number of its refusal. */
export function asked<T>(call: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T | number> {
  return new Promise((resolve) =>
    call((result) => resolve(String(result.status) === "succeeded" ? result.value : result.error.code)),
  );
}

/** The document as the add-in gets it: its bytes, or the number with which it is refused. Leaves it open where told to. */
export async function fileOf(
  { Office }: OfficeInJsdom,
  sliceSize: number,
  leaveOpen = false,
): Promise<Uint8Array | number> {
  const file = await asked<Office.File>((callback) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback),
  );
  if (typeof file === "number") return file;
  const bytes: number[] = [];
  for (let at = 0; at < file.sliceCount; at++) {
    const slice = await asked<Office.Slice>((callback) => file.getSliceAsync(at, callback));
    if (typeof slice !== "number") bytes.push(...(slice.data as number[]));
  }
  if (!leaveOpen) await asked((callback) => file.closeAsync(callback));
  return Uint8Array.from(bytes);
}

import { make } from "./make.ts";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Gives the browser a file to download under this name. */
export function downloadFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: docxType }));
  const link = make("a", { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

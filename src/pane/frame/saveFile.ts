/** Gives the browser a .docx to save under this name. */
export function saveFile(docx: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(docx)], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * Puts text on the clipboard and gives whether it did. Word's frame may forbid the clipboard to the
 * pages in it; then the old way, by a selection, is tried.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return copyBySelection(text);
    throw error;
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const page: { execCommand(command: "copy"): boolean } = document;
  const copied = page.execCommand("copy");
  field.remove();
  return copied;
}

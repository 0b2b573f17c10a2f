/** The words with a large first letter, as at the beginning of a sentence in any of the three languages. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase("nb") + words.slice(1);
}

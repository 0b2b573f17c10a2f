const norwegian = new Set(
  `
og i det er på til som en et ei av for med at de vi å har ikke ikkje den om var fra frå seg skal kan vil blir eller men dei eg ein
eit vere være også også hvor kvar når kommunen
`
    .trim()
    .split(/\s+/),
);

const english = new Set(
  `
the and of to in is that for with as are on by this be from or which have it an was not we will has their can at these
`
    .trim()
    .split(/\s+/),
);

const enoughWords = 15;
/** In running text a third of the words are small ones; in titles and names hardly any. */
const enoughShare = 0.2;

/**
 * Whether a passage is Norwegian or English, by its small words; null where it is too short to say,
 * mixed, or neither. Bokmål and nynorsk are not told apart.
 */
export function guessLanguage(text: string): "no" | "en" | null {
  if (text.length < 2 * enoughWords - 1) return null; // letters and what parts them
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < enoughWords) return null;
  const share = (known: ReadonlySet<string>): number =>
    words.reduce((count, word) => (known.has(word) ? count + 1 : count), 0) / words.length;
  const [asNorwegian, asEnglish] = [share(norwegian), share(english)];
  if (asNorwegian > enoughShare && asNorwegian > 2 * asEnglish) return "no";
  return asEnglish > enoughShare && asEnglish > 2 * asNorwegian ? "en" : null;
}

import type { Language } from "../../words/language.ts";
import { htmlWords } from "./htmlWords.ts";

/** From how much HTML, in characters, a formula in a line may be wider than the line: some twenty-five signs. */
const wideFormula = 600;

/**
 * Puts each outermost table of a document's HTML, and each formula that stands alone or is long, in a place of its own that can be reached by
 * keyboard and scrolls sideways, so that nothing makes the page wide. A table with a
 * caption is a region of the page by that name; others are called what they are, and are no regions, which
 * must be told apart. `html` is all that the page shows of the document, and `toHtml`'s, where
 * "<table" and "<math" stand for nothing but the elements.
 */
export function scrollWide(html: string, language: Language): string {
  const words = htmlWords(language);
  let depth = 0;
  let captions = 0;
  let closing = "";
  return html.replace(
    /<math(?: ([^>]*))?>[^]*?<\/math>|(<table(?: [^>]*)?>)(<caption)?|<\/table>/g,
    (found: string, formula: string | undefined, table: string | undefined, caption: string | undefined) => {
      if (found.startsWith("<math")) {
        if (depth > 0) return found;
        const alone = formula?.includes('display="block"') === true;
        if (!alone && found.length < wideFormula) return found;
        const element = alone ? "div" : "span";
        return `<${element} class="scroll" role="group" tabindex="0" aria-label="${words.formula}">${found}</${element}>`;
      }
      if (table === undefined) {
        depth -= 1;
        return depth === 0 ? found + closing : found;
      }
      depth += 1;
      if (depth > 1) return found;
      closing = caption === undefined ? "</div>" : "</section>";
      if (caption === undefined)
        return `<div class="scroll" role="group" tabindex="0" aria-label="${words.table}">${found}`;
      captions += 1;
      const id = `p_caption${captions}`;
      return `<section class="scroll" tabindex="0" aria-labelledby="${id}">${table}${caption} id="${id}"`;
    },
  );
}

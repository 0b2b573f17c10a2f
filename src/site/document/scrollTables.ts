/**
 * Puts each outermost table of a document's HTML in a place of its own that can be reached by
 * keyboard and scrolls sideways, so that a wide table never makes the page wide. A table with a
 * caption is a region of the page by that name; others are called `name`, and are no regions, which
 * must be told apart. `html` is all that the page shows of the document, and `toHtml`'s, where
 * "<table" stands for nothing but the element.
 */
export function scrollTables(html: string, name: string): string {
  let depth = 0;
  let captions = 0;
  return html.replace(
    /(<table(?: [^>]*)?>)(<caption)?|<\/table>/g,
    (tag: string, table: string | undefined, caption: string | undefined) => {
      if (table === undefined) {
        depth -= 1;
        return depth === 0 ? `${tag}</div>` : tag;
      }
      depth += 1;
      if (depth > 1) return tag;
      if (caption === undefined)
        return `<div class="table-scroll" role="group" tabindex="0" aria-label="${name}">${tag}`;
      captions += 1;
      const id = `p_caption${captions}`;
      return `<div class="table-scroll" role="region" tabindex="0" aria-labelledby="${id}">${table}${caption} id="${id}"`;
    },
  );
}

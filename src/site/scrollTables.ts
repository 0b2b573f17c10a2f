/**
 * Puts each outermost table of a document's HTML in a region of its own that can be reached by
 * keyboard and scrolls sideways, so that a wide table never makes the page wide. `html` is `toHtml`'s,
 * where "<table" stands for nothing but the element. `label` names the nth table, from 1.
 */
export function scrollTables(html: string, label: (number: number) => string): string {
  let depth = 0;
  let number = 0;
  return html.replace(/<table[ >]|<\/table>/g, (tag) => {
    if (tag === "</table>") {
      depth -= 1;
      return depth === 0 ? `${tag}</div>` : tag;
    }
    depth += 1;
    if (depth > 1) return tag;
    number += 1;
    return `<div class="table-scroll" role="region" tabindex="0" aria-label="${label(number)}">${tag}`;
  });
}

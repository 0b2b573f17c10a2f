import type { HtmlContext } from "./htmlContext.ts";

/** Writes a number or sign that Word shows beside the words of a list item or note. */
export function writeMarker({ writer }: HtmlContext, marker: string): void {
  writer.element("span", { class: "marker" }, () => writer.text(marker));
  writer.text(" ");
}

import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** A page as the bytes' text: everything in it is escaped by React but what a component marks as trusted. */
export function renderPage(page: ReactElement): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
}

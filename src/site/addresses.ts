import type { Language } from "../words/language.ts";
import type { PageFrame } from "./view.ts";

/** The part of a page's frame that decides where its links go. */
export type LinkFrame = Pick<PageFrame, "language" | "municipality">;

/** A municipality's overview. */
export function overviewAddress(frame: LinkFrame): string {
  return inLanguage(`/${frame.municipality.id}`, frame);
}

/** A plan's newest public version; `element` an id of an element or section in it. */
export function planAddress(frame: LinkFrame, plan: string, element: string | null = null): string {
  return inLanguage(`/${frame.municipality.id}/${plan}`, frame) + hash(element);
}

/** One version of a plan, for ever. */
export function versionAddress(frame: LinkFrame, plan: string, version: number, element: string | null = null): string {
  return inLanguage(`/${frame.municipality.id}/${plan}/v/${version}`, frame) + hash(element);
}

/** The overview with one filter. */
export function filterAddress(frame: LinkFrame, filter: "type" | "tilstand", value: string): string {
  return inLanguage(`/${frame.municipality.id}?${filter}=${encodeURIComponent(value)}`, frame);
}

/** The same page with its own words in another language. */
export function addressIn(path: string, language: Language): string {
  return `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
}

/** Keeps a reader's choice of language from page to page; the municipality's own needs no choice. */
function inLanguage(path: string, { language, municipality }: LinkFrame): string {
  return language === municipality.language ? path : addressIn(path, language);
}

function hash(element: string | null): string {
  return element === null ? "" : `#${element}`;
}

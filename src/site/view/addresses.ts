import type { Municipality } from "../../plan/register.ts";
import type { Language } from "../../words/language.ts";
import type { PageFrame } from "./view.ts";

/** Where previews lie, below the origin. */
export const previewPath = "/forhandsvisning";

/** The part of a page's frame that decides where its links go. */
export type LinkFrame = Pick<PageFrame, "language" | "municipality">;

/** A municipality's overview. */
export function overviewAddress(frame: LinkFrame): string {
  return inLanguage(`/${frame.municipality.id}`, frame);
}

/** A plan's version in force, or its newest public one where none is; `element` an id of an element or section in it. */
export function planAddress(frame: LinkFrame, plan: string, element: string | null = null): string {
  return inLanguage(`/${frame.municipality.id}/${plan}`, frame) + hash(element);
}

/** One version of a plan, for ever. */
export function versionAddress(frame: LinkFrame, plan: string, version: number, element: string | null = null): string {
  return inLanguage(`/${frame.municipality.id}/${plan}/v/${version}`, frame) + hash(element);
}

/** A chapter of a version; `base` is the version's path. */
export function chapterAddress(frame: LinkFrame, base: string, chapter: string, anchor: string | null = null): string {
  return inLanguage(`${base}/kapittel/${chapter}`, frame) + hash(anchor);
}

/** The version's own page; `base` is its path. */
export function baseAddress(frame: LinkFrame, base: string, anchor: string | null = null): string {
  return inLanguage(base, frame) + hash(anchor);
}

/** All chapters of a version on one page; `base` is the version's path. */
export function wholeAddress(frame: LinkFrame, base: string): string {
  return inLanguage(`${base}/hele-planen`, frame);
}

/** The bytes of a picture in a version; `base` is the version's path. */
export function mediaAddress(base: string, part: string): string {
  return `${base}/media/${part.split("/").map(encodeURIComponent).join("/")}`;
}

/** The overview with one filter. */
export function filterAddress(frame: LinkFrame, filter: "type" | "tilstand", value: string): string {
  return inLanguage(`/${frame.municipality.id}?${filter}=${encodeURIComponent(value)}`, frame);
}

/** The style sheet of a municipality's own colour, another for each colour. */
export function colorAddress({ id, color }: Municipality): string {
  return `/${id}/farge.css?${(color ?? "").slice(1)}`;
}

/** The picture that is a municipality's mark, another for each picture. */
export function markAddress({ id, mark }: Municipality): string {
  return `/${id}/merke.png?${mark ?? ""}`;
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

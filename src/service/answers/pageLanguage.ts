import type { FastifyRequest } from "fastify";
import type { Municipality } from "../../plan/register.ts";
import type { Language } from "../../words/language.ts";
import { languageAsked } from "./problem.ts";

/** The language of a page's own words: what the reader chose, else the municipality's, else what the browser asks for. */
export function pageLanguage(request: FastifyRequest, municipality: Municipality | null): Language {
  // An address that cannot be read has a query still.
  const query = request.url.indexOf("?");
  const asked = query < 0 ? null : new URLSearchParams(request.url.slice(query + 1)).get("lang");
  if (asked === "nb" || asked === "nn" || asked === "en") return asked;
  return municipality?.language ?? languageAsked(request);
}

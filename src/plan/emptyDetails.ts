import type { ElementDetails, ElementId } from "./element.ts";

/** The details of an element of which nothing is known but its tag. */
export function emptyDetails(id: ElementId): ElementDetails {
  return {
    id,
    sdgs: [],
    origin: null,
    parent: null,
    responsible: null,
    fromYear: null,
    toYear: null,
    status: null,
    indicator: null,
    waivers: [],
    cost: null,
  };
}

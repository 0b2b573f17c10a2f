import type { Document, MessageKind } from "../document/blocks/document.ts";
import type { Stripped } from "./publication.ts";

/** What the public page leaves out of a document, counted from what the reader of it said. */
export function countStripped({ messages }: Document): Stripped {
  const of = (kind: MessageKind) => messages.filter((message) => message.kind === kind);
  const sum = (kind: MessageKind): number => of(kind).reduce((total, { detail }) => total + countIn(detail), 0);
  const hiddenDrawings = sum("hiddenDrawings");
  const pictureMetadata = sum("pictureMetadata");
  return {
    comments: sum("comments"),
    revisions: sum("revisions"),
    hiddenCharacters: sum("hiddenText"),
    ...(hiddenDrawings > 0 ? { hiddenDrawings } : {}),
    ...(pictureMetadata > 0 ? { pictureMetadata } : {}),
    properties: of("properties").length > 0,
    headersFooters: of("headersFooters").length > 0,
  };
}

/** A message that gives no number stands for one. */
function countIn(detail: string): number {
  const count = Number.parseInt(detail, 10);
  return Number.isNaN(count) ? 1 : count;
}

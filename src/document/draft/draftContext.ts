import type { Source } from "../ooxml/source.ts";
import { DocumentDraft } from "./documentDraft.ts";
import { Messages } from "./messages.ts";
import { Sources } from "./sources.ts";

/** What blocks are made with while they are read. */
export interface DraftContext {
  /** Language of text that says none itself. */
  readonly language: string | null;
  readonly sources: Sources;
  readonly document: DocumentDraft;
  readonly messages: Messages;
}

/** What the blocks of a document are made with that begins in a package of its own. */
export function draftContext(own: Source): DraftContext {
  const messages = new Messages();
  return { language: own.language, sources: new Sources(own, messages), document: new DocumentDraft(), messages };
}

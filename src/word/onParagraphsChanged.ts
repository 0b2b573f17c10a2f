import { done, refuse, type Outcome } from "../words/refusal.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/**
 * Calls `listener` each time paragraphs are added, changed or deleted, with whether a co-author did it, for as long as
 * the pane lives. Refuses with `notSupported` where Word does not tell of it (before WordApi 1.6).
 * Source: learn.microsoft.com, Word.Document.onParagraphAdded, onParagraphChanged, onParagraphDeleted.
 */
export async function onParagraphsChanged(
  listener: (byCoAuthor: boolean) => void,
): Promise<Outcome<void, WordRefusalCode>> {
  if (!Office.context.requirements.isSetSupported("WordApi", "1.6")) return refuse("notSupported");
  const listen = ({ source }: { readonly source: string }): Promise<void> => {
    listener(source === "Remote");
    return Promise.resolve();
  };
  return runWord(async (context) => {
    const { document } = context;
    document.load("saved");
    await context.sync();
    document.onParagraphAdded.add(listen);
    document.onParagraphChanged.add(listen);
    document.onParagraphDeleted.add(listen);
    // The events are those of this object, which Word is to keep when the batch is over.
    context.trackedObjects.add(document);
    await context.sync();
    return done(undefined);
  });
}

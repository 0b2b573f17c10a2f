/**
 * What the presses of Microsoft's samples for Word ask (OfficeDev/office-js-snippets, samples/word): the same calls in
 * the same order on words of our own. `refused` is the member that is refused by name, where one is.
 */
export interface Press {
  readonly sample: string;
  readonly press: string;
  readonly run: (context: Word.RequestContext, office: typeof Office) => Promise<unknown>;
  readonly gives?: unknown;
  readonly refused?: string;
}

/** What most samples begin with. */
export const setUp = async (context: Word.RequestContext): Promise<void> => {
  const { body } = context.document;
  body.clear();
  body.insertParagraph("Første avsnitt om planen", "Start");
  body.paragraphs.getLast().insertText("Siste avsnitt om planen", "Replace");
  await context.sync();
};

/** The words of the paragraphs in the body. */
export const texts = async (context: Word.RequestContext): Promise<readonly string[]> => {
  const { paragraphs } = context.document.body;
  paragraphs.load("text");
  await context.sync();
  return paragraphs.items.map(({ text }) => text);
};

/** A picture of one pixel. */
export const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** What a call of the common API gives, or throws. */
export function answerOf<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    call((result) => {
      if (result.error) reject(new Error(`${result.error.name} ${result.error.code}`));
      else resolve(result.value);
    }),
  );
}

import { settled } from "../settled.ts";
import { setUp } from "./samplePress.ts";
import type { OfficeInJsdom } from "../officeInJsdom.ts";

type Told = (event: { readonly eventType?: string; readonly type?: string }) => Promise<void>;

type Listening = OfficeExtension.EventHandlerResult<unknown>;

/** What the samples do to be told of something: listen, do it, hear of it, and listen no more. */
interface EventSample {
  readonly sample: string;
  /** Listens by the member that the sample is about, and answers with what ends it. */
  readonly listen: (told: Told, document: Word.Document, control: Word.ContentControl) => Listening;
  /** What a person does, or another press of the sample. */
  readonly act: (office: OfficeInJsdom) => Promise<void>;
  readonly tells: string;
}

const control = (context: Word.RequestContext): Word.ContentControl => context.document.contentControls.getFirst();

/** Something that the add-in itself writes. */
const writes =
  (write: (context: Word.RequestContext) => void) =>
  async ({ Word }: OfficeInJsdom): Promise<void> => {
    await Word.run(async (context) => {
      write(context);
      await context.sync();
    });
  };

const putsCursorIn =
  (...places: readonly string[]) =>
  ({ standin }: OfficeInJsdom): Promise<void> => {
    for (const place of places) standin.setCursor(place);
    return Promise.resolve();
  };

/** Of WordApi 1.5 and 1.6, which the client from npm lacks: asked by members made from the typings. */
export const eventSamples: readonly EventSample[] = [
  {
    sample: "10-content-controls/content-control-onadded-event",
    listen: (told, document) => document.onContentControlAdded.add(told),
    act: writes(({ document }) => {
      document.body.paragraphs.getLast().insertContentControl().tag = "forTesting";
    }),
    tells: "ContentControlAdded",
  },
  {
    sample: "10-content-controls/content-control-ondatachanged-event",
    listen: (told, _document, tagged) => tagged.onDataChanged.add(told),
    act: writes((context) => control(context).insertText(" mer", "End")),
    tells: "ContentControlDataChanged",
  },
  {
    sample: "10-content-controls/content-control-ondeleted-event",
    listen: (told, _document, tagged) => tagged.onDeleted.add(told),
    act: writes((context) => control(context).delete(false)),
    tells: "ContentControlDeleted",
  },
  {
    sample: "10-content-controls/content-control-onentered-event",
    listen: (told, _document, tagged) => tagged.onEntered.add(told),
    act: putsCursorIn("Siste avsnitt om planen", "Første avsnitt om planen"),
    tells: "ContentControlEntered",
  },
  {
    sample: "10-content-controls/content-control-onexited-event",
    listen: (told, _document, tagged) => tagged.onExited.add(told),
    act: putsCursorIn("Første avsnitt om planen", "Siste avsnitt om planen"),
    tells: "ContentControlExited",
  },
  {
    sample: "10-content-controls/content-control-onselectionchanged-event",
    listen: (told, _document, tagged) => tagged.onSelectionChanged.add(told),
    act: putsCursorIn("Siste avsnitt om planen", "Første avsnitt om planen"),
    tells: "ContentControlSelectionChanged",
  },
  {
    sample: "25-paragraph/onadded-event",
    listen: (told, document) => document.onParagraphAdded.add(told),
    act: writes(({ document }) => document.body.insertParagraph("Et nytt avsnitt", "End")),
    tells: "ParagraphAdded",
  },
  {
    sample: "25-paragraph/onchanged-event",
    listen: (told, document) => document.onParagraphChanged.add(told),
    act: writes(({ document }) => document.body.paragraphs.getLast().insertText(" mer", "End")),
    tells: "ParagraphChanged",
  },
  {
    sample: "25-paragraph/ondeleted-event",
    listen: (told, document) => document.onParagraphDeleted.add(told),
    act: writes(({ document }) => document.body.paragraphs.getLast().delete()),
    tells: "ParagraphDeleted",
  },
];

/** Presses a sample through: what it was told while it listened, and what after it had stopped. */
export async function pressThrough(
  office: OfficeInJsdom,
  { listen, act }: EventSample,
): Promise<{ readonly heard: readonly string[]; readonly after: readonly string[] }> {
  const { Word, standin } = office;
  const heard: string[] = [];
  await Word.run(async (context) => {
    await setUp(context);
    context.document.body.paragraphs.getFirst().insertContentControl().tag = "forTesting";
    await context.sync();
  });
  standin.setCursor("Siste avsnitt om planen");
  const listening = await Word.run(async (context) => {
    const tagged = control(context);
    context.document.load("saved");
    tagged.load("tag");
    await context.sync();
    const told: Told = (event) => {
      heard.push(event.eventType ?? event.type ?? "");
      return Promise.resolve();
    };
    const begun = listen(told, context.document, tagged);
    context.trackedObjects.add(tagged);
    context.trackedObjects.add(context.document);
    await context.sync();
    return begun;
  });
  await act(office);
  await settled();
  const told = heard.splice(0);
  listening.remove();
  await listening.context.sync();
  // What was deleted cannot be deleted again, and then there is nothing to be told of either.
  await act(office).catch(() => undefined);
  await settled();
  return { heard: told, after: heard };
}

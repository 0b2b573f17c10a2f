import type { Language } from "../../words/language.ts";
import { Executor, type Batch, type BatchAnswer } from "./executor.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import type { References } from "./references.ts";
import type { WordEvents } from "./wordEvents.ts";
import type { ChosenWays } from "../ways/chosenWays.ts";
import type { Wire } from "./wire.ts";
import { wordClasses } from "../objects/wordClasses.ts";

const pathKinds: Readonly<Record<number, string>> = { 1: "Document", 3: "", 4: "", 5: "[]", 6: "ref" };

/** Answers batches of Word's rich API on one document. The same for the pane in an iframe and under jsdom. */
export class RichApi {
  readonly #document: OpenedDocument;
  readonly #references: References;
  readonly #wire: Wire;
  readonly #language: Language;
  readonly #readOnly: boolean;
  readonly #ways: ChosenWays;

  readonly #events: WordEvents;
  readonly #openBeside: (docx: Uint8Array) => void;

  constructor(
    document: OpenedDocument,
    references: References,
    wire: Wire,
    language: Language,
    readOnly: boolean,
    ways: ChosenWays,
    events: WordEvents,
    openBeside: (docx: Uint8Array) => void,
  ) {
    this.#document = document;
    this.#references = references;
    this.#events = events;
    this.#openBeside = openBeside;
    this.#wire = wire;
    this.#language = language;
    this.#readOnly = readOnly;
    this.#ways = ways;
  }

  /** Text of a ProcessQuery in, text of its answer out. `custom` is the message's first item, which says whose batch it is. */
  processQuery(body: string, custom: string): string {
    const batch = readBatch(body);
    const housekeeping = custom === "WacPartition" || isCleanUp(batch);
    const refused = byteLength(body) > this.#ways.requestLimit;
    const done = custom === "WacPartition" ? answerNull(batch) : refused ? tooMuch : this.#run(batch, housekeeping);
    const answer = byteLength(JSON.stringify(done)) > this.#ways.answerLimit ? tooLarge : done;
    const text = JSON.stringify(answer);
    this.#wire.record({
      kind: housekeeping ? "housekeeping" : "batch",
      actions: describe(batch),
      bytesIn: byteLength(body),
      bytesOut: byteLength(text),
      refused: answer.Error?.Code ?? null,
    });
    return text;
  }

  #run(batch: Batch, housekeeping: boolean): BatchAnswer {
    const fault = housekeeping ? null : this.#wire.takeFault();
    if (fault !== null) return refusal(fault, "The desk was asked to fail this batch.");
    const around = { document: this.#document, language: this.#language, openBeside: this.#openBeside };
    const executor = new Executor(wordClasses, this.#references, around, this.#readOnly, this.#ways, this.#events);
    if (this.#ways.undoesEachWrite) return executor.run(batch);
    return this.#document.journal.step("batch", () => executor.run(batch));
  }
}

/** The answer in place of one that is over the limit: what the batch did in the document is done. */
const tooLarge = refusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");

/** The answer to a batch that is over the limit, of which nothing is done. */
const tooMuch = refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");

function refusal(code: string, message: string): BatchAnswer {
  const error = { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 };
  return { Results: [], TraceIds: [], Error: error };
}

/** The batch as Office.js wrote it: what comes here is its own JSON, trusted as such. */
function readBatch(body: string): Batch {
  return JSON.parse(body) as Batch;
}

function isCleanUp(batch: Batch): boolean {
  return (
    batch.Actions.some((action) => action.Name === "_RemoveReference") &&
    batch.Actions.every((action) => action.ActionType === 1 || action.Name.startsWith("_Remove"))
  );
}

function answerNull(batch: Batch): BatchAnswer {
  return { Results: batch.Actions.map((action) => ({ ActionId: action.Id, Value: null })), TraceIds: [] };
}

/** The actions of a batch in few words, for people who look at the wire. */
function describe(batch: Batch): readonly string[] {
  const name = (id: number): string => {
    const path = batch.ObjectPaths[String(id)];
    if (path === undefined) return "?";
    const own = `${pathKinds[path.ObjectPathType] ?? ""}${path.ObjectPathType === 3 || path.ObjectPathType === 4 ? path.Name : ""}`;
    return path.ParentObjectPathId === undefined ? own || path.Name : `${name(path.ParentObjectPathId)}.${own}`;
  };
  const said = batch.Actions.map((action) => {
    const of = name(action.ObjectPathId);
    if (action.ActionType === 2) return `load ${of}`;
    if (action.ActionType === 3) return `${of}.${action.Name}()`;
    if (action.ActionType === 4) return `${of}.${action.Name} =`;
    return of;
  });
  const counts = new Map<string, number>();
  for (const each of said) if (!each.endsWith("._KeepReference()")) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].map(([what, times]) => (times === 1 ? what : `${what} × ${times}`));
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

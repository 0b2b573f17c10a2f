import type { Json } from "../objects/hostObject.ts";
import type { ChosenWays } from "../ways/chosenWays.ts";
import type { Wire } from "./wire.ts";

/** What a conversation asks of the Word behind it. */
export interface XdmHost {
  appContext(): Json;
  processQuery(body: string, custom: string): string;
  call(id: number, fields: Readonly<Record<string, unknown>>): { readonly [key: string]: Json };
}

/** A message of the pane, as Office.js writes it. */
interface Envelope {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const kinds = { request: 0, response: 1 } as const;
const actions = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const responses = { answer: 0, event: 1 } as const;

/** Number of the call that carries a batch of the rich API. */
const richApi = 93;

/** Office.js asks for this much on a response header it never reads, but which must be there. */
const responseHeaders: readonly string[] = [];

/**
 * One side of the cross-domain conversation Office.js has with Word on the web: its requests are
 * answered, and events it registered for are delivered, always after the answer that is under way.
 */
export class XdmConversation {
  readonly #id: string;
  readonly #send: (text: string) => void;
  readonly #wire: Wire;
  readonly #ways: ChosenWays;
  readonly #host: XdmHost;
  readonly #events: Set<string>;
  #over = false;

  constructor(
    id: string,
    send: (text: string) => void,
    wire: Wire,
    ways: ChosenWays,
    events: readonly string[],
    host: XdmHost,
  ) {
    this.#id = id;
    this.#send = send;
    this.#wire = wire;
    this.#ways = ways;
    this.#events = new Set(events);
    this.#host = host;
  }

  /** What the pane has registered for. */
  get events(): readonly string[] {
    return [...this.#events];
  }

  /** Takes a message of the pane. What is no request of this conversation is left alone. */
  receive(text: unknown): void {
    const envelope = readEnvelope(text);
    if (envelope === null || envelope._messageType !== kinds.request || envelope._conversationId !== this.#id) return;
    const data = this.#answer(envelope);
    const answer = this.#envelope(envelope._actionName, envelope._correlationId, responses.answer, data);
    const send = (): void => this.#sendSoon(answer);
    if (envelope._actionName !== "executeMethod") send();
    else if (!this.#wire.dropsAnswers) this.#ways.sendAnswer(envelope._actionName, send, this.#wire.later);
  }

  /** Ends the conversation: what is still to be sent is not. */
  end(): void {
    this.#over = true;
  }

  /** Delivers an event to the pane where it has registered for it. */
  deliver(event: string, data: Json = {}): void {
    if (!this.#events.has(event.toLowerCase())) return;
    const send = (): void => this.#sendSoon(this.#envelope(event, 0, responses.event, data));
    this.#ways.sendEvent(event, send, this.#wire.later);
  }

  /** Even without latency a message comes on a later turn, as over a real wire. */
  #sendSoon(text: string): void {
    const send = (): void => {
      if (!this.#over) this.#send(text);
    };
    if (this.#wire.latency === 0) setTimeout(send, 0);
    else this.#wire.later(send, this.#wire.latency);
  }

  #answer(envelope: Envelope): Json {
    if (envelope._actionType === actions.registerEvent) {
      this.#events.add(envelope._actionName.toLowerCase());
      return { Error: 0 };
    }
    if (envelope._actionType === actions.unregisterEvent) {
      this.#events.delete(envelope._actionName.toLowerCase());
      return { Error: 0 };
    }
    switch (envelope._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.#host.appContext();
      case "executeMethod":
        return this.#execute(fieldsOf(envelope._data));
      default:
        return {};
    }
  }

  #execute(fields: Readonly<Record<string, unknown>>): Json {
    const id = Number(fieldsOf(fields["DdaMethod"])["DispatchId"]);
    if (id !== richApi) return this.#host.call(id, fields);
    const message = Array.isArray(fields["ArrayData"]) ? fields["ArrayData"] : [];
    const body = this.#host.processQuery(String(message[4] ?? ""), String(message[0] ?? ""));
    return { Version: 1, Error: 0, Data: [200, responseHeaders, body] };
  }

  #envelope(name: string, correlation: number, kind: number, data: Json): string {
    return JSON.stringify({
      _messageType: kinds.response,
      _responseType: kind,
      _errorCode: 0,
      _actionName: name,
      _conversationId: this.#id,
      _correlationId: correlation,
      _data: data,
      _serializerVersion: 1,
    });
  }
}

/** The envelope in a message's text; null for whatever else comes by postMessage. */
function readEnvelope(text: unknown): Envelope | null {
  if (typeof text !== "string" || !text.includes('"_messageType"')) return null;
  const fields = fieldsOf(JSON.parse(text));
  const { _messageType, _actionType, _actionName, _conversationId, _correlationId, _data } = fields;
  if (typeof _messageType !== "number" || typeof _actionType !== "number" || typeof _actionName !== "string")
    return null;
  if (typeof _conversationId !== "string" || typeof _correlationId !== "number") return null;
  return { _messageType, _actionType, _actionName, _conversationId, _correlationId, _data };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

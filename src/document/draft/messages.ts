import type { Message, MessageKind, ParagraphPlace } from "../blocks/document.ts";

/** What is reported of a document while it is read: what was left out, changed or not understood. */
export class Messages {
  readonly #messages: Message[] = [];
  readonly #reported = new Set<string>();
  readonly #counts = new Map<MessageKind, number>();

  /** Reports something of a place; the same of the same place once. */
  report(kind: MessageKind, at: ParagraphPlace | null, detail = ""): void {
    const key = `${kind}\n${at}\n${detail}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#messages.push({ kind, at, detail });
  }

  /** Takes back what was reported of places. */
  withdraw(kind: MessageKind, places: ReadonlySet<ParagraphPlace>): void {
    if (places.size === 0) return;
    for (const message of this.#messages.splice(0))
      if (message.kind !== kind || message.at === null || !places.has(message.at)) this.#messages.push(message);
  }

  /** Reports once an element that is not understood. */
  reportUnknown(name: string, at: ParagraphPlace | null): void {
    if (this.#reported.has(name)) return;
    this.#reported.add(name);
    this.report("unknown", at, name);
  }

  /** Counts what is reported as one message with a number. */
  count(kind: MessageKind, more = 1): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + more);
  }

  /** Every message: the counted ones first. */
  all(): readonly Message[] {
    return [
      ...[...this.#counts].map(([kind, count]) => ({ kind, at: null, detail: String(count) })),
      ...this.#messages,
    ];
  }
}

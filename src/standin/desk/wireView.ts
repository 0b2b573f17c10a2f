import type { Wire, WireEntry } from "../wire/wire.ts";
import type { DeskWords } from "./deskWords.ts";
import { make } from "./make.ts";

/** The meter at the foot, and the view it opens: what passes on the wire, and the means to disturb it. */
export class WireView {
  readonly element: HTMLElement;
  readonly #wire: Wire;
  readonly #words: DeskWords;
  readonly #number: Intl.NumberFormat;
  readonly #summary: HTMLElement;
  readonly #list: HTMLElement;

  /** `mishaps` are the switches of what can go wrong. */
  constructor(wire: Wire, words: DeskWords, locale: string, mishaps: HTMLElement) {
    this.#wire = wire;
    this.#words = words;
    // Browsers seldom know nynorsk's numbers, which are written as bokmål's.
    this.#number = new Intl.NumberFormat(locale.replace("nn", "nb"), { maximumFractionDigits: 1 });
    this.#summary = make("summary", {});
    this.#list = make("ol", { class: "entries", tabindex: "0", "aria-label": words.wire });
    const details = make(
      "details",
      { class: "wire" },
      this.#summary,
      make("div", { class: "wire-view" }, this.#knobs(), mishaps, this.#list),
    );
    this.element = make("footer", { class: "meter" }, details);
    details.addEventListener("toggle", () => this.#drawList());
    wire.onEntry(() => {
      this.#drawSummary();
      if (details.open) this.#drawList();
    });
    this.#drawSummary();
  }

  #drawSummary(): void {
    const { batches, bytesIn, bytesOut } = this.#wire.counters;
    const last = this.#wire.entries.findLast((entry) => entry.kind !== "housekeeping");
    this.#summary.textContent = this.#words.meter(
      batches,
      this.#size(bytesIn + bytesOut),
      last?.actions.at(-1) ?? this.#words.nothingYet,
    );
  }

  #drawList(): void {
    const entries = this.#wire.entries.slice(-100).toReversed();
    if (entries.length === 0) this.#list.replaceChildren(make("li", {}, this.#words.wireEmpty));
    else this.#list.replaceChildren(...entries.map((entry) => this.#row(entry)));
  }

  #row(entry: WireEntry): HTMLElement {
    const refused = entry.refused === null ? [] : [make("strong", {}, this.#words.refused(entry.refused))];
    return make(
      "li",
      { class: entry.kind },
      make("span", { class: "number" }, String(entry.number)),
      make("code", {}, entry.actions.join("  ·  ")),
      make("span", { class: "size" }, this.#words.sizes(this.#size(entry.bytesIn), this.#size(entry.bytesOut))),
      ...refused,
    );
  }

  #knobs(): HTMLElement {
    const words = this.#words;
    const latency = make("input", { type: "number", min: "0", max: "30000", step: "100", value: "0" });
    latency.addEventListener("input", () => (this.#wire.latency = Math.max(0, latency.valueAsNumber || 0)));
    const code = make(
      "select",
      {},
      ...["GeneralException", "AccessDenied", "ItemNotFound", "Timeout", "InvalidOrTimedOutSession"].map((name) =>
        make("option", {}, name),
      ),
    );
    const fail = make("button", { type: "button" }, words.failNow);
    fail.addEventListener("click", () => this.#wire.failNext(code.value));
    const drop = make("input", { type: "checkbox" });
    drop.addEventListener("change", () => (this.#wire.dropsAnswers = drop.checked));
    const reset = make("button", { type: "button" }, words.reset);
    reset.addEventListener("click", () => {
      this.#wire.resetCounters();
      this.#drawSummary();
    });
    return make(
      "div",
      { class: "knobs" },
      make("label", {}, words.latency, latency),
      make("label", {}, words.failNext, code),
      fail,
      make("label", { class: "check" }, drop, words.dropAnswers),
      reset,
    );
  }

  #size(bytes: number): string {
    if (bytes < 1_000) return `${bytes} B`;
    return bytes < 1_000_000
      ? `${this.#number.format(bytes / 1_000)} kB`
      : `${this.#number.format(bytes / 1_000_000)} MB`;
  }
}

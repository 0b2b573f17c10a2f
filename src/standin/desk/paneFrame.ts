import { hostInfo, windowName, type Locale } from "../wire/appContext.ts";
import type { XdmConversation } from "../wire/xdmConversation.ts";
import type { Standin } from "../standin.ts";
import type { PaneWindow } from "../ways/signIn/broker.ts";
import { make } from "./make.ts";

const paneAddress = "/desk/taskpane.html";

/** The view a ribbon button opens the pane at. */
export type PaneViewName = "plan" | "tag" | "check" | "publish";

/** A pane that goes on in a conversation with another stand-in, without being loaded again. */
export interface PaneLeft {
  readonly element: HTMLIFrameElement;
  readonly conversation: string;
  readonly events: readonly string[];
}

/**
 * The add-in's own page in an iframe, in conversation with a stand-in. The frame's name tells
 * Office.js whom to talk to, and must be set before the frame is put into the page. Each frame has a
 * conversation of its own, since Office.js keeps what belongs to one in the session's storage.
 */
export class PaneFrame {
  readonly element: HTMLIFrameElement;
  readonly #conversation: string;
  readonly #side: XdmConversation;
  readonly #stop: () => void;

  /** A new pane at a view (null: where it begins), or one that was left by a desk before this one. */
  constructor(standin: Standin, title: string, pane: PaneViewName | PaneLeft | null) {
    const left = typeof pane === "object" ? pane : null;
    const { origin } = window.location;
    const conversation = left?.conversation ?? `desk-${crypto.randomUUID()}`;
    const frame =
      left?.element ?? newFrame(standin.options.locale, conversation, typeof pane === "string" ? pane : null);
    frame.title = title;
    this.element = frame;
    // Of the same origin, as the desk is: what a Word puts in the window of its pane can be put there.
    const paneWindow = (): PaneWindow => frame.contentWindow as unknown as PaneWindow;
    frame.addEventListener("load", () => standin.prepare(paneWindow()));
    this.#conversation = conversation;
    const send = (text: string): void => frame.contentWindow?.postMessage(text, origin);
    const side = standin.converse(conversation, send, left?.events, paneWindow);
    this.#side = side;
    const listen = (event: MessageEvent): void => {
      if (event.origin === origin && event.source === frame.contentWindow) side.receive(event.data);
    };
    window.addEventListener("message", listen);
    this.#stop = () => window.removeEventListener("message", listen);
  }

  /** Ends the conversation and takes the frame out of the page. */
  close(): void {
    this.#stop();
    this.element.remove();
  }

  /** Leaves the frame in the page, for another stand-in to go on with. */
  leave(): PaneLeft {
    this.#stop();
    return { element: this.element, conversation: this.#conversation, events: this.#side.events };
  }
}

function newFrame(locale: Locale, conversation: string, view: PaneViewName | null): HTMLIFrameElement {
  const frame = make("iframe", { name: windowName(locale, conversation, window.location.origin), class: "pane" });
  const query = new URLSearchParams({ _host_Info: hostInfo(locale) });
  frame.src = `${paneAddress}?${query.toString()}${view === null ? "" : `#${view}`}`;
  return frame;
}

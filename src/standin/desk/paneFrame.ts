import { hostInfo, windowName } from "../wire/appContext.ts";
import type { Standin } from "../standin.ts";
import { make } from "./make.ts";

const paneAddress = "/desk/taskpane.html";

/** The view a ribbon button opens the pane at. */
export type PaneViewName = "plan" | "tag" | "check" | "publish";

/**
 * The add-in's own page in an iframe, in conversation with a stand-in. The frame's name tells
 * Office.js whom to talk to, and must be set before the frame is put into the page. Each frame has a
 * conversation of its own, since Office.js keeps what belongs to one in the session's storage.
 */
export class PaneFrame {
  readonly element: HTMLIFrameElement;
  readonly #stop: () => void;

  constructor(standin: Standin, title: string, view: PaneViewName | null) {
    const conversation = `desk-${crypto.randomUUID()}`;
    const { locale } = standin.options;
    const { origin } = window.location;
    const frame = make("iframe", { name: windowName(locale, conversation, origin), title, class: "pane" });
    const query = new URLSearchParams({ _host_Info: hostInfo(locale) });
    frame.src = `${paneAddress}?${query.toString()}${view === null ? "" : `#${view}`}`;
    this.element = frame;
    const side = standin.converse(conversation, (text) => frame.contentWindow?.postMessage(text, origin));
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
}

import { demoPlans, type DemoPlan } from "./demoPlans.ts";
import type { DeskWords } from "./deskWords.ts";
import { make } from "./make.ts";

/** Why nothing is open: what happened, what to do, and what trying again does. */
export interface OpeningFailure {
  readonly what: string;
  readonly next: string;
  readonly again: (() => void) | null;
}

/** What the desk shows before a document is open: the demo plans, and the way to a file of one's own. */
export function startView(
  words: DeskWords,
  failure: OpeningFailure | null,
  openAddress: (address: string) => void,
  askForFile: () => void,
): HTMLElement {
  const list = make("ul", { class: "plans" });
  const own = make("button", { type: "button", class: "strong" }, words.chooseFile);
  own.addEventListener("click", askForFile);
  void demoPlans().then((plans) => {
    if (plans === null) list.replaceWith(make("p", { role: "status" }, words.listFailed));
    else list.replaceChildren(...plans.map((plan) => make("li", {}, planButton(plan, openAddress))));
  });
  return make(
    "main",
    { class: "start" },
    ...(failure === null ? [] : [failureBox(failure, words)]),
    make("h1", {}, words.choose),
    make("p", {}, words.chooseMore),
    list,
    make("p", {}, own),
    make("p", {}, words.dropHere),
  );
}

function planButton(plan: DemoPlan, openAddress: (address: string) => void): HTMLElement {
  const button = make("button", { type: "button" }, plan.title);
  button.addEventListener("click", () => openAddress(`/demo/${encodeURIComponent(plan.name)}.docx`));
  return button;
}

function failureBox(failure: OpeningFailure, words: DeskWords): HTMLElement {
  const box = make(
    "div",
    { class: "failure", role: "alert" },
    make("p", {}, make("strong", {}, failure.what)),
    make("p", {}, failure.next),
  );
  if (failure.again !== null) {
    const again = make("button", { type: "button" }, words.tryAgain);
    again.addEventListener("click", failure.again);
    box.append(again);
  }
  return box;
}

import { make } from "./make.ts";

/** A button of a question: what it stands for and what it says. */
export interface Answer<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

/**
 * Asks in a window over the page, and gives the answer that was pressed; null where the window was
 * closed without one (Esc). The first answer has focus; afterwards focus is back where it was.
 */
export function ask<Name extends string>(
  what: string,
  more: string,
  answers: readonly Answer<Name>[],
): Promise<Name | null> {
  const buttons = answers.map(({ name, label }) => make("button", { type: "submit", value: name }, label));
  const heading = make("h2", { id: "question" }, what);
  const form = make(
    "form",
    { method: "dialog" },
    heading,
    ...(more === "" ? [] : [make("p", {}, more)]),
    make("div", { class: "answers" }, ...buttons),
  );
  const dialog = make("dialog", { class: "question", "aria-labelledby": "question" }, form);
  document.body.append(dialog);
  dialog.showModal();
  buttons[0]?.focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answers.find(({ name }) => name === dialog.returnValue)?.name ?? null);
    });
  });
}

import type { Language } from "../../words/language.ts";
import { mishapNames, type MishapName } from "../ways/mishaps.ts";
import { make } from "./make.ts";
import { mishapHeading, mishapWords } from "./wayWords.ts";

/** A switch for each thing that can go wrong in a Word; `on` are those switched on already. */
export function mishapSwitches(
  language: Language,
  on: ReadonlySet<MishapName>,
  turn: (name: MishapName, on: boolean) => void,
): HTMLElement {
  const switches = mishapNames.map((name) => {
    const box = make("input", { type: "checkbox", checked: on.has(name) ? "" : null });
    box.addEventListener("change", () => turn(name, box.checked));
    return make("label", { class: "check" }, box, mishapWords[name][language]);
  });
  return make("fieldset", { class: "mishaps" }, make("legend", {}, mishapHeading[language]), ...switches);
}

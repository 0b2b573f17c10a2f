import { make } from "./make.ts";

const narrowest = 320;
const usual = 350;
const step = 16;

/** The bar between page and pane: drawn with the mouse, moved with the arrow keys, Home and End. */
export function splitter(label: string, apply: (width: number) => void): HTMLElement {
  const widest = () => Math.max(narrowest, Math.floor(window.innerWidth * 0.6));
  const bar = make("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": label,
    "aria-valuemin": String(narrowest),
  });
  let width = usual;
  const set = (wanted: number): void => {
    width = Math.min(widest(), Math.max(narrowest, wanted));
    bar.setAttribute("aria-valuenow", String(width));
    bar.setAttribute("aria-valuemax", String(widest()));
    apply(width);
  };
  bar.addEventListener("keydown", (event) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: widest(),
      End: narrowest,
    };
    const wanted = moves[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  });
  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
    bar.classList.add("dragging");
    const from = event.clientX;
    const before = width;
    const move = (at: PointerEvent): void => set(before + from - at.clientX);
    bar.addEventListener("pointermove", move);
    const stop = (): void => {
      bar.removeEventListener("pointermove", move);
      bar.classList.remove("dragging");
    };
    bar.addEventListener("lostpointercapture", stop, { once: true });
  });
  set(usual);
  return bar;
}

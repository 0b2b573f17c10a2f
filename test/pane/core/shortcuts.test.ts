import { ariaShortcut, sayShortcut, shortcutDigits, shortcutOf, shortcuts } from "../../../src/pane/core/shortcuts.ts";

const none = { altKey: false, shiftKey: false, ctrlKey: false, metaKey: false };
const both = { ...none, altKey: true, shiftKey: true };

test.each([
  ["Alt, Shift and a digit", { ...both, code: "Digit1" }, "tagGoal"],
  ["the digits beside the letters too", { ...both, code: "Numpad9" }, "undo"],
  ["a digit alone, which is written", { ...none, code: "Digit1" }, null],
  ["with Ctrl, which may be the browser's", { ...both, ctrlKey: true, code: "Digit1" }, null],
  ["a letter", { ...both, code: "KeyA" }, null],
] as const)("%s", (_, event, shortcut) => {
  expect(shortcutOf(event)).toBe(shortcut);
});

test("each has a key of its own, said as the keyboard has it", () => {
  expect(new Set(Object.values(shortcutDigits)).size).toBe(shortcuts.length);
  expect([ariaShortcut("propose"), sayShortcut("propose", false), sayShortcut("propose", true)]).toEqual([
    "Alt+Shift+4",
    "Alt + Shift + 4",
    "⌥⇧4",
  ]);
});

import { readFileSync } from "node:fs";
import { contrastOf, isColor, ownStylesheet, readableColors } from "../../../src/site/frame/ownColor.ts";

const theme = readFileSync(
  new URL("../../../node_modules/@digdir/designsystemet-theme/src/themes/designsystemet.css", import.meta.url),
  "utf8",
);
const surfaces = [...theme.matchAll(/(?:surface|background)-(?:default|tinted|hover): (#[0-9a-f]{6})/gi)].map(
  ([, color = ""]) => color,
);
/** What text stands on, on Designsystemet's pages, light and dark. */
const papers = {
  light: surfaces.filter((color) => contrastOf(color, "#000000") > 8),
  dark: surfaces.filter((color) => contrastOf(color, "#000000") < 8),
};

test("there are light and dark surfaces to hold colours against", () => {
  expect([papers.light.includes("#ffffff"), papers.dark.includes("#17181a")]).toEqual([true, true]);
});

const colors = Array.from({ length: 6 ** 3 }, (_, index) => {
  const parts = [Math.floor(index / 36), Math.floor(index / 6) % 6, index % 6];
  return `#${parts.map((part) => (part * 51).toString(16).padStart(2, "0")).join("")}`;
});

test("the contrast of two colours is as WCAG counts it", () => {
  expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrastOf("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(contrastOf("#ffffff", "#ffffff")).toBe(1);
});

test("whatever colour a municipality has, text in it and on it can be read on light pages and dark", () => {
  const poor = colors.flatMap((color) => {
    const { light, dark } = readableColors(color);
    const contrasts = [
      ...papers.light.map((paper) => contrastOf(light, paper)),
      ...papers.dark.map((paper) => contrastOf(dark, paper)),
      // The words on a button of that colour.
      ...[contrastOf(light, "#ffffff"), contrastOf(dark, "#000000")],
    ];
    return contrasts.every((contrast) => contrast >= 4.5) ? [] : [{ color, light, dark, contrasts }];
  });
  expect(poor).toEqual([]);
});

test("a colour that can be read is left as it is, one that cannot is made darker or lighter", () => {
  expect(readableColors("#0b4f2c").light).toBe("#0b4f2c");
  expect(readableColors("#ffe08a").dark).toBe("#ffe08a");
  expect(contrastOf(readableColors("#ffe08a").light, "#ffffff")).toBeLessThan(7);
  const [onLight = "", onDark = ""] = ownStylesheet("#ffff00").split("@media");
  expect([onLight.includes("#ffff00"), onDark.includes("--own-color: #ffff00")]).toEqual([false, true]);
});

test.each(["", "red", "#fff", "#12345g", "#1F6F2A", "#123456;}", "#1f6f2a\n"])("%j is no colour", (text) => {
  expect(isColor(text)).toBe(false);
});

import type { Frame } from "playwright-core";

/**
 * What of the pane as it stands is too small, as readable lines: text under 12 pixels, and what can be pressed or
 * written in and is under 32 pixels high or wide. A link within a sentence is as high as its line.
 */
export function tooSmall(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const faults: string[] = [];
    const named = (element: Element): string =>
      `${element.tagName.toLowerCase()} «${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 50)}»`;
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).visibility === "visible";
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement;
      if (element === null || (text.textContent ?? "").trim() === "" || !isSeen(element)) continue;
      if (["SCRIPT", "STYLE", "NOSCRIPT"].includes(element.tagName)) continue;
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (size < 12) faults.push(`text of ${size} px in ${named(element)}`);
    }
    const targets = "button, a[href], input, select, textarea, summary, [role=tab], [role=treeitem], [role=menuitem]";
    for (const target of document.querySelectorAll(targets)) {
      if (!isSeen(target) || target.matches("p a, li a, dd a")) continue;
      const { width, height } = target.getBoundingClientRect();
      // What surrounds a field and takes the press for it counts with it.
      const around = target.closest(".fui-Input, .fui-Select, .fui-SearchBox, .fui-Textarea")?.getBoundingClientRect();
      const [wide, high] = [Math.max(width, around?.width ?? 0), Math.max(height, around?.height ?? 0)];
      if (wide < 31.5 || high < 31.5)
        faults.push(
          `${Math.round(wide)} × ${Math.round(high)} px: ${target.getAttribute("type") ?? ""} ${named(target)}`,
        );
    }
    return [...new Set(faults)];
  });
}

import type { Block, List, ListItem, Paragraph } from "./document.ts";
import { all, child, readPartElement, type PartElement } from "./partElement.ts";
import type { Reading } from "./reading.ts";

/** Reads a SmartArt drawing's data (ECMA-376-1 § 21.4) as nested lists of its words. */
export function readSmartArt(reading: Reading, part: string, relationId: string | undefined, at: number): readonly Block[] {
  const relation = reading.relationship(part, relationId);
  if (relation === undefined) return [];
  const text = reading.source.pkg.text(relation.target);
  const root = text.ok ? readPartElement(text.value, relation.target) : text;
  if (!root.ok) {
    reading.say("missingPart", at, relation.target);
    return [];
  }
  reading.say("smartArt", at);
  const points = new Map([...all(root.value, "dgm:pt")].map((point) => [point.attributes["modelId"] ?? "", point]));
  const under = childrenOf(root.value);
  const start = [...points].find(([, point]) => point.attributes["type"] === "doc")?.[0];
  const items = start === undefined ? [] : itemsUnder(start, points, under, new Set([start]), at);
  return items.length === 0 ? [] : [bulletList(items)];
}

function childrenOf(root: PartElement): ReadonlyMap<string, readonly string[]> {
  const under = new Map<string, { readonly id: string; readonly order: number }[]>();
  for (const { attributes } of all(root, "dgm:cxn")) {
    if ((attributes["type"] ?? "parOf") !== "parOf") continue;
    const parent = attributes["srcId"] ?? "";
    under.set(parent, [...(under.get(parent) ?? []), { id: attributes["destId"] ?? "", order: Number(attributes["srcOrd"] ?? 0) }]);
  }
  return new Map([...under].map(([parent, children]) => [parent, [...children].sort((a, b) => a.order - b.order).map(({ id }) => id)]));
}

function itemsUnder(
  id: string, points: ReadonlyMap<string, PartElement>, under: ReadonlyMap<string, readonly string[]>, seen: Set<string>, at: number,
): readonly ListItem[] {
  return (under.get(id) ?? []).flatMap((each): readonly ListItem[] => {
    if (seen.has(each)) return [];
    seen.add(each);
    const point = points.get(each);
    const words = point === undefined ? [] : wordsOf(point);
    const items = itemsUnder(each, points, under, seen, at);
    if (words.length === 0) return items;
    const blocks: Block[] = words.map((text): Paragraph => ({ type: "paragraph", at, inlines: [{ type: "text", text }], language: null, style: "Normal", number: null, size: null }));
    return [{ marker: "•", blocks: items.length === 0 ? blocks : [...blocks, bulletList(items)] }];
  });
}

function wordsOf(point: PartElement): readonly string[] {
  const body = child(point, "dgm:t");
  if (body === undefined) return [];
  return [...all(body, "a:p")].map((paragraph) => [...all(paragraph, "a:t")].map(({ text }) => text).join("")).filter((text) => text.trim() !== "");
}

function bulletList(items: readonly ListItem[]): List {
  return { type: "list", ordered: false, start: 1, format: "bullet", items };
}

import type { Block, List, ListItem } from "../blocks/document.ts";
import { all, child, readPartElement, type PartElement } from "../ooxml/partElement.ts";
import type { DrawingContext } from "./drawn.ts";

/** Reads a SmartArt drawing's data (ECMA-376-1 § 21.4) as nested lists of its words. */
export function readSmartArt(
  context: DrawingContext,
  part: string,
  relationId: string | undefined,
  at: number,
): readonly Block[] {
  const relation = context.sources.relationship(part, relationId);
  if (relation === undefined) return [];
  const text = context.drawnData.text(context.sources.current.pkg, relation.target);
  const root = text.ok ? readPartElement(text.value, relation.target) : text;
  if (!root.ok) {
    context.messages.report("missingPart", at, relation.target);
    return [];
  }
  context.messages.report("smartArt", at);
  const points = new Map([...all(root.value, "dgm:pt")].map((point) => [point.attributes["modelId"] ?? "", point]));
  const under = childrenOf(root.value);
  const start = [...points].find(([, point]) => point.attributes["type"] === "doc")?.[0];
  const items = start === undefined ? [] : itemsUnder(start, points, under, at);
  return items.length === 0 ? [] : [bulletList(items)];
}

function childrenOf(root: PartElement): ReadonlyMap<string, readonly string[]> {
  const under = new Map<string, { readonly id: string; readonly order: number }[]>();
  for (const { attributes } of all(root, "dgm:cxn")) {
    if ((attributes["type"] ?? "parOf") !== "parOf") continue;
    const parent = attributes["srcId"] ?? "";
    const children = under.get(parent) ?? [];
    children.push({ id: attributes["destId"] ?? "", order: Number(attributes["srcOrd"] ?? 0) });
    under.set(parent, children);
  }
  return new Map(
    [...under].map(([parent, children]) => [
      parent,
      [...children].sort((a, b) => a.order - b.order).map(({ id }) => id),
    ]),
  );
}

/** Word has nine levels of lists; points further in stand beside the last. */
const mostLists = 9;

/** The points under one as items, each with a list of those under it; a point without words is passed over, and those under it stand in its place. */
function itemsUnder(
  start: string,
  points: ReadonlyMap<string, PartElement>,
  under: ReadonlyMap<string, readonly string[]>,
  at: number,
): readonly ListItem[] {
  const items: ListItem[] = [];
  const lists: { readonly blocks: Block[]; readonly items: readonly ListItem[] }[] = [];
  const seen = new Set([start]);
  const open = [{ ids: under.get(start) ?? [], next: 0, into: items, depth: 1 }];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const id = last.ids[last.next++];
    if (id === undefined) {
      open.pop();
      continue;
    }
    if (seen.has(id)) continue;
    seen.add(id);
    const point = points.get(id);
    const words = point === undefined ? [] : wordsOf(point);
    const isDeeper = words.length > 0 && last.depth < mostLists;
    const inside: ListItem[] = isDeeper ? [] : last.into;
    if (words.length > 0) {
      const blocks = words.map((text): Block => ({
        type: "paragraph",
        at,
        inlines: [{ type: "text", text }],
        language: null,
        style: "Normal",
        number: null,
        size: null,
      }));
      last.into.push({ marker: "•", blocks });
      if (isDeeper) lists.push({ blocks, items: inside });
    }
    open.push({ ids: under.get(id) ?? [], next: 0, into: inside, depth: last.depth + (isDeeper ? 1 : 0) });
  }
  for (const { blocks, items: inner } of lists) if (inner.length > 0) blocks.push(bulletList(inner));
  return items;
}

function wordsOf(point: PartElement): readonly string[] {
  const body = child(point, "dgm:t");
  if (body === undefined) return [];
  return [...all(body, "a:p")]
    .map((paragraph) => [...all(paragraph, "a:t")].map(({ text }) => text).join(""))
    .filter((text) => text.trim() !== "");
}

function bulletList(items: readonly ListItem[]): List {
  return { type: "list", ordered: false, start: 1, format: "bullet", items };
}

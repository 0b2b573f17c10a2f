import { done, type Outcome } from "../words/refusal.ts";
import type { DocxRefusalCode } from "./docxRefusal.ts";
import { parseXml } from "./xml/parseXml.ts";

/** What a part points to (ECMA-376-2 § 9.3). */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, the same in transitional and strict files: "image", "hyperlink". */
  readonly type: string;
  /** Name of a part, without leading slash and with ".." resolved; the address as written where `outside`. */
  readonly target: string;
  /** Name of a place in the part ("#" and what is after it), decoded; "" where none is named, and where `outside`. */
  readonly fragment: string;
  /** Whether it points out of the package. */
  readonly outside: boolean;
}

/** Name of the part that holds a part's relationships; "" is the package itself. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads a relationship part belonging to `part`. One that lacks id or target is left out: nothing can ask for it. */
export function readRelationships(
  xml: string,
  part: string,
): Outcome<ReadonlyMap<string, Relationship>, DocxRefusalCode> {
  const tree = parseXml(xml, relationshipsName(part));
  if (!tree.ok) return tree;
  const found = new Map<string, Relationship>();
  for (const element of tree.value.root.elements) {
    const id = element.get("Id");
    const target = element.get("Target");
    if (element.local !== "Relationship" || id === undefined || target === undefined) continue;
    const type = (element.get("Type") ?? "").split("/").at(-1) ?? "";
    const outside = element.get("TargetMode") === "External";
    const hash = outside ? -1 : target.indexOf("#");
    found.set(id, {
      id,
      type,
      target: outside ? target : resolveTarget(part, target),
      fragment: hash < 0 ? "" : decodePercent(target.slice(hash + 1)),
      outside,
    });
  }
  return done(found);
}

/** The part a relative target means, seen from a part. A path that climbs out of the package stays at its root. */
export function resolveTarget(from: string, target: string): string {
  const path = decodePercent(target.split("#")[0] ?? "").replaceAll("\\", "/");
  const segments = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

/** Text with what is coded by percent signs as the letters it stands for (UTF-8). */
export function decodePercent(text: string): string {
  return text.replace(/(%[0-9a-f]{2})+/gi, (coded) => {
    const bytes = Uint8Array.from(coded.slice(1).split("%"), (pair) => Number.parseInt(pair, 16));
    return new TextDecoder().decode(bytes);
  });
}

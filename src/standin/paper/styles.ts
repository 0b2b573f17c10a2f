import { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { Language } from "../../words/language.ts";
import type { OpenedDocument } from "./openedDocument.ts";
import { builtInStyles, type BuiltInStyle } from "./styleNames.ts";
import { keepForm } from "./trackedForm.ts";

type StyleKind = "paragraph" | "table";

/** The style a paragraph or table has, as the styles part holds it; the default where it names none; null where there is none at all. */
export function styleOf(document: OpenedDocument, block: XmlElement): XmlElement | null {
  const kind = block.name === "w:tbl" ? "table" : "paragraph";
  const properties = block.first(kind === "table" ? "w:tblPr" : "w:pPr");
  const id = properties?.first(kind === "table" ? "w:tblStyle" : "w:pStyle")?.get("w:val");
  const { byId, defaults } = known(document);
  const named = id === undefined ? undefined : byId.get(id);
  return named?.get("w:type") === kind ? named : (defaults.get(kind) ?? null);
}

/** A style and those it is based on, nearest first. */
export function styleChain(document: OpenedDocument, style: XmlElement | null): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  const { byId } = known(document);
  for (let at = style; at !== null && !chain.includes(at);) {
    chain.push(at);
    at = byId.get(at.first("w:basedOn")?.get("w:val") ?? "") ?? null;
  }
  return chain;
}

/** A property of a paragraph, its own or else of its style or those it is based on; undefined for none. */
export function paragraphProperty(
  document: OpenedDocument,
  paragraph: XmlElement,
  name: string,
): XmlElement | undefined {
  const own = paragraph.first("w:pPr")?.first(name);
  if (own !== undefined) return own;
  for (const style of styleChain(document, styleOf(document, paragraph))) {
    const found = style.first("w:pPr")?.first(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What Word's user interface calls a style. */
export function styleTitle(style: XmlElement | null, language: Language): string {
  const name = style?.first("w:name")?.get("w:val") ?? "Normal";
  return builtInNamed(name)?.said[language] ?? name;
}

/** Office.js's name of a built-in style; "Other" for a style of the document's own. */
export function styleBuiltIn(style: XmlElement | null): string {
  const name = style?.first("w:name")?.get("w:val") ?? "Normal";
  return builtInNamed(name)?.builtIn ?? "Other";
}

/** The style the user interface calls so, by its translated or its own name; null for none. */
export function styleTitled(
  document: OpenedDocument,
  title: string,
  kind: StyleKind,
  language: Language,
): XmlElement | BuiltInStyle | null {
  const wanted = title.toLowerCase();
  for (const style of known(document).byId.values()) {
    if (style.get("w:type") !== kind) continue;
    const name = style.first("w:name")?.get("w:val") ?? "";
    if (name.toLowerCase() === wanted || styleTitle(style, language).toLowerCase() === wanted) return style;
  }
  return (
    builtInStyles.find(
      (style) => style.said[language].toLowerCase() === wanted || style.name.toLowerCase() === wanted,
    ) ?? null
  );
}

export function builtInStyle(builtIn: string): BuiltInStyle | null {
  return builtInStyles.find((style) => style.builtIn === builtIn) ?? null;
}

/** Gives a paragraph or table a style; a built-in one that the file lacks is written into it first. */
export function setStyle(document: OpenedDocument, block: XmlElement, style: XmlElement | BuiltInStyle): void {
  const id =
    style instanceof XmlElement
      ? (style.get("w:styleId") ?? "")
      : styleId(document, style, block.name === "w:tbl" ? "table" : "paragraph");
  const { journal } = document;
  const [holder, name] = block.name === "w:tbl" ? ["w:tblPr", "w:tblStyle"] : ["w:pPr", "w:pStyle"];
  let properties = block.first(holder);
  if (properties === undefined) {
    properties = new XmlElement(holder);
    journal.insert(block, 0, properties);
  }
  const before = properties.first(name);
  if (before?.get("w:val") !== id) keepForm(document, properties);
  if (before !== undefined) journal.setAttribute(before, "w:val", id);
  else journal.insert(properties, 0, new XmlElement(name, [["w:val", id]]));
}

/** The identifier of a built-in style in the document, into which it is written first where it is lacking. */
export function styleId(document: OpenedDocument, style: BuiltInStyle, kind: StyleKind): string {
  const styles = document.relatedRoot("styles");
  const there = [...known(document).byId.values()].find(
    (each) => each.first("w:name")?.get("w:val")?.toLowerCase() === style.name.toLowerCase(),
  );
  if (there !== undefined || styles === null) return there?.get("w:styleId") ?? style.id;
  const made = new XmlElement(
    "w:style",
    [
      ["w:type", kind],
      ["w:styleId", style.id],
    ],
    [new XmlElement("w:name", [["w:val", style.name]])],
  );
  const base = known(document).defaults.get(kind)?.get("w:styleId");
  if (base !== undefined) made.append(new XmlElement("w:basedOn", [["w:val", base]]));
  made.append(new XmlElement("w:uiPriority", [["w:val", style.level > 0 ? "9" : "34"]]));
  made.append(new XmlElement("w:qFormat"));
  if (style.level > 0) {
    made.append(
      new XmlElement(
        "w:pPr",
        [],
        [new XmlElement("w:keepNext"), new XmlElement("w:outlineLvl", [["w:val", String(style.level - 1)]])],
      ),
    );
    made.append(
      new XmlElement(
        "w:rPr",
        [],
        [new XmlElement("w:b"), new XmlElement("w:sz", [["w:val", String(Math.max(22, 36 - 4 * style.level))]])],
      ),
    );
  }
  document.journal.append(styles, made);
  return style.id;
}

function known(document: OpenedDocument): {
  readonly byId: ReadonlyMap<string, XmlElement>;
  readonly defaults: ReadonlyMap<string, XmlElement>;
} {
  return document.remember("styles", () => {
    const byId = new Map<string, XmlElement>();
    const defaults = new Map<string, XmlElement>();
    for (const style of document.relatedRoot("styles")?.all("w:style") ?? []) {
      byId.set(style.get("w:styleId") ?? "", style);
      if (["1", "true", "on"].includes(style.get("w:default") ?? "")) defaults.set(style.get("w:type") ?? "", style);
    }
    return { byId, defaults };
  });
}

function builtInNamed(name: string): BuiltInStyle | undefined {
  const folded = name.toLowerCase();
  return builtInStyles.find((style) => style.name.toLowerCase() === folded);
}

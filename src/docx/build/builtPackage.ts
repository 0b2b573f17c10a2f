import { builtNumbering, builtStyles, type BuiltNumbering } from "./builtStyles.ts";
import { escapeXmlAttribute, escapeXmlText } from "../xml/escapeXml.ts";
import { writePackage, type WrittenPart } from "../writePackage.ts";
import { writeXmlNode } from "../xml/writeXml.ts";
import { XmlElement, type XmlNode } from "../xml/xmlTree.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const mediaTypes: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  svg: "image/svg+xml",
  emf: "image/x-emf",
  wmf: "image/x-wmf",
};

/** Prefixes a document part declares, used or not, as Word does. */
const prefixes: readonly (readonly [string, string])[] = [
  ["xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
  ["xmlns:r", relationTypes],
  ["xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"],
  ["xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"],
  ["xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart"],
  ["xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["xmlns:m", "http://schemas.openxmlformats.org/officeDocument/2006/math"],
  ["xmlns:v", "urn:schemas-microsoft-com:vml"],
  ["xmlns:o", "urn:schemas-microsoft-com:office:office"],
  ["xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
  ["xmlns:wpc", "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"],
  ["xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml"],
];

/**
 * Builders of .docx files, for the demo plans and the tests: what is written reads like the
 * document it makes. `docx(body(heading(1, "Mål"), paragraph("Vi skal ", bold("dele"), ".")))`.
 * Styles have the ids Norwegian Word gives them ("Overskrift1"), so that nobody comes to rely on
 * English ones.
 */
export type Piece = (built: BuiltPackage) => readonly XmlNode[];

export interface DocxOptions {
  /** Language of the text (BCP 47); "nb-NO" where none is said. */
  readonly language?: string;
  /** Core and extended properties; what is not said is not written. */
  readonly properties?: {
    readonly title?: string;
    readonly creator?: string;
    readonly lastModifiedBy?: string;
    readonly company?: string;
  };
  /** Custom XML parts, each the whole XML of one. */
  readonly customXml?: readonly string[];
  /** Number the headings "1", "1.1" by their styles. */
  readonly numberedHeadings?: boolean;
  /** Text of a header and a footer on every page. */
  readonly header?: readonly Piece[];
  readonly footer?: readonly Piece[];
  /** Raw style elements added to, or put instead of, the ones there are (by style id). */
  readonly styles?: readonly string[];
}

/** A package under way: what the pieces ask of it, and the parts that come of it. For the builders only. */
export class BuiltPackage {
  readonly #options: DocxOptions;
  readonly #parts: WrittenPart[] = [];
  readonly #types: string[] = [];
  readonly #relations: string[] = [];
  readonly #media = new Map<string, string>();
  readonly #lists: BuiltNumbering[] = [];
  readonly #notes: Record<"footnote" | "endnote", XmlElement[]> = { footnote: [], endnote: [] };
  readonly #counts = new Map<string, number>();
  #lastId = 0;

  constructor(options: DocxOptions) {
    this.#options = options;
  }

  nextId(): number {
    return ++this.#lastId;
  }

  /** The next number of a caption label. */
  count(label: string): number {
    const next = (this.#counts.get(label) ?? 0) + 1;
    this.#counts.set(label, next);
    return next;
  }

  /** A relationship of the main part; its id. */
  relate(type: string, target: string, outside = false): string {
    const id = `rId${this.#relations.length + 1}`;
    const address = type.includes(":") ? type : `${relationTypes}/${type}`;
    const mode = outside ? ' TargetMode="External"' : "";
    this.#relations.push(
      `<Relationship Id="${id}" Type="${escapeXmlAttribute(address)}" Target="${escapeXmlAttribute(target)}"${mode}/>`,
    );
    return id;
  }

  /** A part under "word/" unless its name starts with "/"; the id of the relationship to it. */
  addPart(name: string, contentType: string, content: string | Uint8Array, relation: string): string {
    const whole = name.startsWith("/") ? name.slice(1) : `word/${name}`;
    this.#write(whole, contentType, content);
    return this.relate(relation, `/${whole}`);
  }

  addMedia(name: string, bytes: Uint8Array): string {
    const known = this.#media.get(name);
    if (known !== undefined) return known;
    const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    const id = this.addPart(`media/${name}`, mediaTypes[ending] ?? "application/octet-stream", bytes, "image");
    this.#media.set(name, id);
    return id;
  }

  /** A list of its own; its numbering id. */
  addList(kind: BuiltNumbering): number {
    this.#lists.push(kind);
    return this.#lists.length + 1;
  }

  /** A note; its id. Ids 0 and 1 are Word's separators. */
  addNote(kind: "footnote" | "endnote", words: readonly XmlNode[]): number {
    const notes = this.#notes[kind];
    const id = notes.length + 2;
    const style = kind === "footnote" ? "Fotnotetekst" : "Sluttnotetekst";
    const mark = new XmlElement(
      "w:r",
      [],
      [
        new XmlElement("w:rPr", [], [new XmlElement("w:vertAlign", [["w:val", "superscript"]])]),
        new XmlElement(`w:${kind}Ref`),
      ],
    );
    const properties = new XmlElement("w:pPr", [], [new XmlElement("w:pStyle", [["w:val", style]])]);
    notes.push(
      new XmlElement(`w:${kind}`, [["w:id", String(id)]], [new XmlElement("w:p", [], [properties, mark, ...words])]),
    );
    return id;
  }

  /** The whole file around a body. */
  finish(body: readonly XmlNode[]): Uint8Array {
    const options = this.#options;
    const references = [this.#addStory("header", options.header), this.#addStory("footer", options.footer)].flat();
    const section = new XmlElement(
      "w:sectPr",
      [],
      [
        ...references,
        new XmlElement("w:pgSz", [
          ["w:w", "11906"],
          ["w:h", "16838"],
        ]),
        new XmlElement("w:pgMar", [
          ["w:top", "1417"],
          ["w:right", "1417"],
          ["w:bottom", "1417"],
          ["w:left", "1417"],
          ["w:header", "708"],
          ["w:footer", "708"],
          ["w:gutter", "0"],
        ]),
      ],
    );
    const document = new XmlElement("w:document", prefixes, [new XmlElement("w:body", [], [...body, section])]);
    this.addPart(
      "styles.xml",
      `${mainType}.styles+xml`,
      declaration + builtStyles(options.language ?? "nb-NO", options.numberedHeadings ?? false, options.styles ?? []),
      "styles",
    );
    this.addPart(
      "settings.xml",
      `${mainType}.settings+xml`,
      `${declaration}<w:settings xmlns:w="${prefixes[0]?.[1]}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
      "settings",
    );
    if (this.#lists.length > 0 || options.numberedHeadings)
      this.addPart(
        "numbering.xml",
        `${mainType}.numbering+xml`,
        declaration + builtNumbering(this.#lists),
        "numbering",
      );
    for (const kind of ["footnote", "endnote"] as const) this.#finishNotes(kind);
    for (const [index, xml] of (options.customXml ?? []).entries()) this.#addCustomXml(index + 1, xml);
    this.#write("word/document.xml", `${mainType}.document.main+xml`, declaration + writeXmlNode(document));
    this.#write("word/_rels/document.xml.rels", "", relationsXml(this.#relations));
    this.#finishRoot();
    return writePackage(this.#parts);
  }

  #addStory(kind: "header" | "footer", pieces: DocxOptions["header"]): readonly XmlElement[] {
    if (pieces === undefined) return [];
    const root = new XmlElement(
      kind === "header" ? "w:hdr" : "w:ftr",
      prefixes,
      pieces.flatMap((piece) => piece(this)),
    );
    const id = this.addPart(`${kind}1.xml`, `${mainType}.${kind}+xml`, declaration + writeXmlNode(root), kind);
    return [
      new XmlElement(`w:${kind}Reference`, [
        ["w:type", "default"],
        ["r:id", id],
      ]),
    ];
  }

  #finishNotes(kind: "footnote" | "endnote"): void {
    const notes = this.#notes[kind];
    if (notes.length === 0) return;
    const separators = (["separator", "continuationSeparator"] as const).map(
      (type, id) =>
        new XmlElement(
          `w:${kind}`,
          [
            ["w:type", type],
            ["w:id", String(id)],
          ],
          [new XmlElement("w:p", [], [new XmlElement("w:r", [], [new XmlElement(`w:${type}`)])])],
        ),
    );
    const root = new XmlElement(`w:${kind}s`, prefixes, [...separators, ...notes]);
    this.addPart(`${kind}s.xml`, `${mainType}.${kind}s+xml`, declaration + writeXmlNode(root), `${kind}s`);
  }

  #addCustomXml(number: number, xml: string): void {
    const id = `{00000000-0000-4000-8000-${String(number).padStart(12, "0")}}`;
    this.#write(`customXml/item${number}.xml`, "application/xml", xml);
    this.#write(
      `customXml/itemProps${number}.xml`,
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    );
    this.#write(
      `customXml/_rels/item${number}.xml.rels`,
      "",
      relationsXml([
        `<Relationship Id="rId1" Type="${relationTypes}/customXmlProps" Target="itemProps${number}.xml"/>`,
      ]),
    );
    this.relate("customXml", `../customXml/item${number}.xml`);
  }

  #finishRoot(): void {
    const { properties } = this.#options;
    const root = [`<Relationship Id="rId1" Type="${relationTypes}/officeDocument" Target="word/document.xml"/>`];
    if (properties !== undefined) {
      const element = (name: string, text: string | undefined) =>
        text === undefined ? "" : `<${name}>${escapeXmlText(text)}</${name}>`;
      this.#write(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${element("dc:title", properties.title)}${element("dc:creator", properties.creator)}${element("cp:lastModifiedBy", properties.lastModifiedBy)}</cp:coreProperties>`,
      );
      root.push(
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
      );
    }
    if (properties?.company !== undefined) {
      this.#write(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${escapeXmlText(properties.company)}</Company></Properties>`,
      );
      root.push(`<Relationship Id="rId3" Type="${relationTypes}/extended-properties" Target="docProps/app.xml"/>`);
    }
    this.#write("_rels/.rels", "", relationsXml(root));
    const defaults =
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
    this.#write(
      "[Content_Types].xml",
      "",
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${this.#types.join("")}</Types>`,
    );
  }

  #write(name: string, contentType: string, content: string | Uint8Array): void {
    this.#parts.push({ name, content });
    if (contentType !== "")
      this.#types.push(
        `<Override PartName="/${escapeXmlAttribute(name)}" ContentType="${escapeXmlAttribute(contentType)}"/>`,
      );
  }
}

function relationsXml(relations: readonly string[]): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`;
}

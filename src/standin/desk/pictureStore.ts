import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { make } from "./make.ts";

/** English Metric Units in a CSS pixel. */
const emuPerPixel = 9_525;

const shown: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  bmp: "image/bmp",
};

/** Pictures of the document as addresses in the browser; each part is unpacked once, when first drawn. */
export class PictureStore {
  readonly #document: OpenedDocument;
  readonly #addresses = new Map<string, string | null>();

  constructor(document: OpenedDocument) {
    this.#document = document;
  }

  /** A picture, or a box with the given words for what a browser cannot show. */
  draw(node: XmlElement, noPicture: string): HTMLElement {
    const descendants = [...node.descendants()];
    const properties = descendants.find((each) => each.name === "wp:docPr");
    const alt = properties?.get("descr") ?? properties?.get("title") ?? "";
    const extent = descendants.find((each) => each.name === "wp:extent");
    const blip = descendants.find((each) => each.name === "a:blip" || each.name === "v:imagedata");
    const address = this.#address(blip?.get("r:embed") ?? blip?.get("r:id") ?? "");
    if (address === null)
      return make(
        "span",
        { class: "no-picture", role: "img", "aria-label": alt === "" ? noPicture : alt, contenteditable: "false" },
        alt === "" ? noPicture : alt,
      );
    const picture = make("img", { src: address, alt, loading: "lazy", contenteditable: "false" });
    if (extent !== undefined) {
      picture.width = Math.round(Number(extent.get("cx") ?? 0) / emuPerPixel);
      picture.height = Math.round(Number(extent.get("cy") ?? 0) / emuPerPixel);
    }
    return picture;
  }

  #address(relation: string): string | null {
    const part = this.#document
      .relations(this.#document.main)
      .find((each) => each.id === relation && !each.outside)?.target;
    if (part === undefined) return null;
    const known = this.#addresses.get(part);
    if (known !== undefined) return known;
    const type = shown[part.slice(part.lastIndexOf(".") + 1).toLowerCase()];
    const content = this.#document.partContent(part);
    const address =
      type === undefined || !(content instanceof Uint8Array)
        ? null
        : URL.createObjectURL(new Blob([new Uint8Array(content)], { type }));
    this.#addresses.set(part, address);
    return address;
  }
}

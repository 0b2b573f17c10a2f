import { decodeBase64 } from "../../docx/base64.ts";
import type { Package } from "../../docx/openPackage.ts";
import { decodePercent } from "../../docx/relationships.ts";
import { done, refuse } from "../../words/refusal.ts";
import type { ArchivedPart } from "./webArchive.ts";

interface StoredPicture {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: () => Uint8Array | null;
}

/** A picture that is kept here, by a name of its own, which is "" where its content type is none of a picture; or why there is none. */
export type FoundPicture = Pick<StoredPicture, "name" | "contentType"> | "outside" | "missing";

const isPicture = /^image\/[\w.+-]+$/;

/** No address of anything in an archive is longer. */
const longestAddress = 4_000;

/** The pictures that come with a text in HTML: those of its archive, by address or id, and those written into it (RFC 2397). Nothing is fetched. */
export class MarkupPictures {
  /** Address of the page, that others are relative to; "" where it says none. */
  readonly #base: string;
  readonly #parts = new Map<string, ArchivedPart>();
  readonly #byPart = new Map<ArchivedPart, StoredPicture>();
  readonly #kept = new Map<string, StoredPicture>();

  constructor(base: string, parts: readonly ArchivedPart[]) {
    this.#base = base;
    for (const part of [...parts].reverse()) {
      if (part.id !== "") this.#parts.set(`cid:${part.id.toLowerCase()}`, part);
      if (part.location !== "") for (const address of this.#addresses(part.location)) this.#parts.set(address, part);
    }
  }

  find(src: string): FoundPicture {
    const address = src.trim();
    if (/^data:/i.test(address)) return this.#written(address);
    const part = this.#addresses(address)
      .map((each) => this.#parts.get(each))
      .find((each) => each !== undefined);
    if (part === undefined) return /^cid:/i.test(address) || address === "" ? "missing" : "outside";
    if (!isPicture.test(part.contentType)) return { name: "", contentType: part.contentType };
    const known = this.#byPart.get(part) ?? this.#keep(part.contentType, () => part.content());
    this.#byPart.set(part, known);
    return known;
  }

  /** The pictures as parts of a package that has nothing else. */
  get pkg(): Package {
    const bytesOf = (name: string) => this.#kept.get(name)?.bytes() ?? null;
    return {
      names: [],
      main: "",
      sizeOf: () => 0,
      size: 0,
      has: (name) => this.#kept.has(name),
      bytes: (name) => {
        const bytes = bytesOf(name);
        return bytes === null ? refuse("noPart", { part: name }) : done(bytes);
      },
      text: (part) => refuse("noPart", { part }),
      contentType: (name) => this.#kept.get(name)?.contentType ?? "",
      relationships: () => done(new Map()),
    };
  }

  /** A picture written into its own address: "data:image/png;base64,…". */
  #written(address: string): FoundPicture {
    const comma = address.indexOf(",");
    const head = comma < 0 || comma > longestAddress ? "" : address.slice(5, comma);
    const contentType = (head.split(";")[0] ?? "").trim().toLowerCase();
    if (contentType === "") return "missing";
    if (!isPicture.test(contentType)) return { name: "", contentType };
    const isBase64 = /;\s*base64\s*$/i.test(head);
    return this.#keep(contentType, () => {
      const data = address.slice(comma + 1);
      return isBase64
        ? decodeBase64(data.includes("%") ? decodePercent(data) : data)
        : new TextEncoder().encode(decodePercent(data));
    });
  }

  #keep(contentType: string, bytes: StoredPicture["bytes"]): StoredPicture {
    const ending = /^image\/(?:x-)?([a-z0-9]+)/.exec(contentType)?.[1] ?? "bin";
    const kept = { name: `image${this.#kept.size + 1}.${ending}`, contentType, bytes };
    this.#kept.set(kept.name, kept);
    return kept;
  }

  /** An address as it may have been written: as it is, whole, and with what is coded by percent signs as the letters it stands for. */
  #addresses(address: string): readonly string[] {
    if (address.length > longestAddress) return [];
    const whole = URL.canParse(address, this.#base === "" ? undefined : this.#base)
      ? new URL(address, this.#base === "" ? undefined : this.#base).href
      : address;
    return [address, whole, decodePercent(address), decodePercent(whole)].map((each) => each.toLowerCase());
  }
}

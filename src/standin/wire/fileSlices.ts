import type { Json } from "../objects/hostObject.ts";
import { textOf } from "../objects/textOf.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { spanOfNode } from "../objects/spanOf.ts";
import type { ChosenWays } from "../ways/chosenWays.ts";

/** Kinds of file getFileAsync asks for. */
const kinds = { text: 0, compressed: 1 } as const;

/** Numbers with which Office.js refuses a file: one of a kind it does not give, and one too many. */
const codes = { unsupported: 1000, tooMany: 11_000 } as const;

interface OpenedFile {
  readonly content: Uint8Array | string;
  readonly sliceSize: number;
}

/** The document as a file in slices, as getFileAsync gives it: what it was when it was asked for, whatever happens after. */
export class FileSlices {
  readonly #document: OpenedDocument;
  readonly #ways: ChosenWays;
  readonly #files = new Map<number, OpenedFile>();
  #last = 0;

  constructor(document: OpenedDocument, ways: ChosenWays) {
    this.#document = document;
    this.#ways = ways;
  }

  /** Opens the file as the given kind, or gives the number it is refused with: PDF is not made here. */
  open(kind: number, sliceSize: number): { readonly handle: number; readonly size: number } | number {
    if (kind !== kinds.text && kind !== kinds.compressed) return codes.unsupported;
    if (this.#files.size >= this.#ways.mostFiles) return codes.tooMany;
    const spoiled = this.#ways.spoilsAfterUnclosed && this.#files.size > 0;
    const content =
      kind === kinds.compressed ? this.#save(spoiled) : textOf(this.#document, spanOfNode(this.#document.body));
    const handle = ++this.#last;
    this.#files.set(handle, { content, sliceSize });
    return { handle, size: content.length };
  }

  slice(handle: number, index: number): { readonly content: Json; readonly size: number } | null {
    const file = this.#files.get(handle);
    if (file === undefined) return null;
    const piece = file.content.slice(index * file.sliceSize, (index + 1) * file.sliceSize);
    return { content: typeof piece === "string" ? piece : [...piece], size: piece.length };
  }

  close(handle: number): void {
    this.#files.delete(handle);
  }

  #save(spoiled: boolean): Uint8Array {
    const bytes = this.#document.save((name) => this.#ways.leavesOut(name));
    return spoiled ? bytes.toReversed() : bytes;
  }
}

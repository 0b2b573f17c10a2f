import { controlProperty } from "../paper/contentControls.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import type { Span } from "../paper/place.ts";
import { findBelow } from "../paper/wordTree.ts";
import { spanOfNode } from "../objects/spanOf.ts";
import type { CommonAnswer } from "../ways/way.ts";
import { fieldText } from "./fieldText.ts";
import { putData, readData } from "./coercedData.ts";

/** Office.js's number of a binding to text; those to matrices and tables are refused here. */
const textType = 2;

/** Numbers with which Office.js refuses calls on bindings: of a type that is none here, and of one nobody made. */
const codes = { unsupported: 2006, missing: 3002, unknownName: 2003 } as const;

/** Named stretches of text an add-in comes back to: they follow their words until they are let go. */
export class Bindings {
  readonly #document: OpenedDocument;
  readonly #bound = new Map<string, Span>();

  constructor(document: OpenedDocument) {
    this.#document = document;
  }

  /** Answers a call on bindings by its dispatch number; a number where it is refused. */
  call(id: number, asked: Readonly<Record<string, unknown>>): CommonAnswer | number {
    const name = fieldText(asked, "BindingId");
    switch (id) {
      case 66: {
        const { start, end } = this.#document.selected();
        return this.#bind(asked, name, { start, end });
      }
      case 78: {
        const title = fieldText(asked, "ItemName");
        const control = findBelow(this.#document.body, "w:sdt").find(
          (each) => controlProperty(each, "w:alias")?.get("w:val") === title,
        );
        return control === undefined ? codes.unknownName : this.#bind(asked, name, { ...spanOfNode(control) });
      }
      case 68:
        return this.#bound.has(name) ? { Bindings: [described(name)] } : codes.missing;
      case 69: {
        const span = this.#bound.get(name);
        if (span === undefined) return codes.missing;
        this.#document.letGo(span);
        this.#bound.delete(name);
        return {};
      }
      case 70: {
        const span = this.#bound.get(name);
        const data = span === undefined ? null : readData(this.#document, span, asked["CoerceType"]);
        return data === null ? codes.missing : { Data: data };
      }
      case 71: {
        const span = this.#bound.get(name);
        return span !== undefined && putData(this.#document, span, asked["CoerceType"], asked["Data"])
          ? {}
          : codes.missing;
      }
      default:
        return { Bindings: [...this.#bound.keys()].map(described) };
    }
  }

  #bind(asked: Readonly<Record<string, unknown>>, name: string, span: Span): CommonAnswer | number {
    if (Number(asked["BindingType"] ?? textType) !== textType) return codes.unsupported;
    const own = name === "" ? `binding${this.#bound.size + 1}` : name;
    this.#document.follow(span);
    this.#bound.set(own, span);
    return { Bindings: [described(own)] };
  }
}

function described(name: string): { readonly [key: string]: string | number | boolean } {
  return { Name: name, BindingType: textType, RowCount: 0, ColCount: 0, HasHeaders: false };
}

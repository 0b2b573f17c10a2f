import type { Relationship } from "../../docx/relationships.ts";
import type { Source } from "../ooxml/source.ts";
import type { Messages } from "./messages.ts";

/** The packages a document is read from: its own, and those of documents brought into it. */
export class Sources {
  /** Those of documents brought in. */
  readonly imported: Source[] = [];
  readonly #messages: Messages;
  #current: Source;

  constructor(own: Source, messages: Messages) {
    this.#current = own;
    this.#messages = messages;
  }

  /** The package whose text is read now. */
  get current(): Source {
    return this.#current;
  }

  /** Does what is done while the text of another package is read. */
  within<T>(source: Source, work: () => T): T {
    const outer = this.#current;
    this.#current = source;
    try {
      return work();
    } finally {
      this.#current = outer;
    }
  }

  /** A relationship of a part; undefined, and reported, where it is not there. */
  relationship(part: string, id: string | undefined): Relationship | undefined {
    const found = this.#current.pkg.relationships(part);
    const relation = found.ok && id !== undefined ? found.value.get(id) : undefined;
    if (relation === undefined) this.#messages.report("missingPart", null, id ?? "");
    return relation;
  }
}

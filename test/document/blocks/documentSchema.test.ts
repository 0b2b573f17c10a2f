import type { Block, Document, Inline } from "../../../src/document/blocks/document.ts";
import { documentSchema } from "../../../src/document/blocks/documentSchema.ts";
import { readDocx } from "../../../src/document/readDocx.ts";
import { demoPlans } from "../../../src/demo/demoPlans.ts";
import type { ShapeOf } from "../../../src/words/shape.ts";
import { faultsOf } from "../../api/faultsOf.ts";

type Stored = ShapeOf<typeof documentSchema>;
type StoredBlock = Stored["blocks"][number];
type StoredInline = Extract<StoredBlock, { readonly type: "heading" }>["inlines"][number];

/** What is named by one and not by the other; never for none. */
type Differing<A, B> = Exclude<keyof A, keyof B> | Exclude<keyof B, keyof A>;
type DifferingByType<A extends { readonly type: string }, B extends { readonly type: string }> = {
  [Type in A["type"]]: Differing<Extract<A, { readonly type: Type }>, Extract<B, { readonly type: Type }>>;
}[A["type"]];

/** These compile as long as the two say the same. */
export const asStored = (document: Document): Stored => document;
export const asRead = (stored: Stored): Document => stored;
export const nothingDiffers: readonly ((name: never) => never)[] = [
  (name: Differing<Document, Stored>): never => name,
  (name: Differing<Document["notes"][number], Stored["notes"][number]>): never => name,
  (name: Differing<Document["controls"][number], Stored["controls"][number]>): never => name,
  (name: DifferingByType<Block, StoredBlock>): never => name,
  (name: DifferingByType<Inline, StoredInline>): never => name,
];

test.each(demoPlans.flatMap(({ document }) => (document === null ? [] : [document.docx])).map((docx) => [docx]))(
  "every document that is read has the shape in which documents are stored, with nothing more in it",
  (docx) => {
    const read = readDocx(docx());
    expect(read.ok && faultsOf(documentSchema, JSON.parse(JSON.stringify(read.value.document)))).toEqual([]);
  },
);

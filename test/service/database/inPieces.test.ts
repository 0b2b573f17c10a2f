import { sql } from "kysely";
import { docxInPieces, documentInPieces, longValue } from "../../../src/service/database/inPieces.ts";
import { publishDocx } from "../../../src/service/publishing/publishDocx.ts";
import { findDocument, findNewestText, findVersion } from "../../../src/service/store/versionStore.ts";
import { databaseName, openService, type OpenService } from "../openService.ts";
import { hearing, smallPlan, smallPlans } from "../smallPlan.ts";

const fjordvik = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" } as const;
const wanted = { municipality: "fjordvik", plan: "svomming", number: 1 };

let service: OpenService;
let id: number;
beforeAll(async () => {
  service = await openService(smallPlans);
  const by = { municipality: fjordvik, name: "Ola Nygård" };
  const asked = { by, plan: "svomming", docx: smallPlan(), decision: hearing, baseVersion: 0 };
  expect((await publishDocx(service.publisher, asked))?.ok).toBe(true);
  ({ id } = await service.database.sql.selectFrom("publication").select("id").executeTakeFirstOrThrow());
});
afterAll(() => service.close());

describe(`long values of the ${databaseName} database`, () => {
  test("a short document is had with the rest of its version, in one query", async () => {
    const before = service.queries();
    const version = await findVersion(service.publisher.sql, wanted, true);
    expect(service.queries() - before).toBe(1);
    expect(version?.shows).toEqual({ document: await documentInPieces(service.database.sql, id) });
  });

  test("a long document and a long .docx come in pieces, and are the same as when they come whole", async () => {
    const { rows } = await sql<{ whole: string; docx: Uint8Array; packed: number }>`
      with long as (
        update publication set
          document = (select jsonb_build_object('words', string_agg(md5(n::text) || 'æ€😀', ' ')) from generate_series(1, 250000) n),
          docx = (select string_agg(decode(md5(n::text), 'hex'), '') from generate_series(1, 524288) n)
        where id = ${id} returning document, docx
      ) select document::text as whole, docx, pg_column_size(document) as packed from long`.execute(
      service.database.sql,
    );
    const [kept] = rows;
    if (kept === undefined) throw new Error("nothing was kept");
    const isLong = await sql<{ long: boolean }>`
      select pg_column_size(document) > ${longValue} as long from publication where id = ${id}`.execute(
      service.database.sql,
    );
    expect(isLong.rows).toEqual([{ long: true }]);
    const version = await findVersion(service.publisher.sql, wanted, true);
    const newest = await findNewestText(service.publisher.sql, wanted.municipality, wanted.plan);
    const docx = await findDocument(service.publisher.sql, wanted);
    expect(kept.whole.length).toBeGreaterThan(8 * 1024 * 1024);
    // Compared by `===`: a difference of megabytes says nothing to anyone.
    expect(version !== null && "document" in version.shows && version.shows.document === kept.whole).toBe(true);
    expect(newest?.document === kept.whole).toBe(true);
    // As long as two pieces, with nothing left for a third.
    expect(kept.docx).toHaveLength(8 * 1024 * 1024);
    expect(docx.ok && Buffer.compare(docx.value, kept.docx)).toBe(0);
    expect(await docxInPieces(service.publisher.sql, id + 1000)).toBeNull();
    expect(await documentInPieces(service.publisher.sql, id + 1000)).toBeNull();
  });
});

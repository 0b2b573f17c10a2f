import { sql as query, type QueryExecutorProvider } from "kysely";

/**
 * What is longer than this as it lies in the database (packed, of JSON; in bytes) is read in pieces. PostgreSQL hands over a
 * value as one message, which holds this thread while it is put together: 100 ms and more for 32 MB (measured).
 */
export const longValue = 200 * 1024;

/** A piece, in characters or bytes: some ten milliseconds' work. */
const piece = 4 * 1024 * 1024;

/** The document of a publication as JSON not yet read; null where there is none any more. */
export async function documentInPieces(sql: QueryExecutorProvider, publication: number): Promise<string | null> {
  const { rows } = await query<{ readonly part: string }>`
    with whole as materialized (select document::text as words from publication where id = ${publication})
    select substring(words from at * ${piece}::int + 1 for ${piece}::int) as part
    from whole, generate_series(0, (length(words) - 1) / ${piece}::int) as at
    order by at`.execute(sql);
  return rows.length === 0 ? null : rows.map(({ part }) => part).join("");
}

/** The .docx of a publication; null where there is none any more. */
export async function docxInPieces(sql: QueryExecutorProvider, publication: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  for (let from = 1, isWhole = false; !isWhole; from += piece) {
    const { rows } = await query<{ readonly part: Uint8Array | null }>`
      select substring(docx from ${from}::int for ${piece}::int) as part from publication where id = ${publication}`.execute(
      sql,
    );
    const part = rows[0]?.part ?? null;
    if (part === null) return null;
    parts.push(part);
    isWhole = part.length < piece;
  }
  return joined(parts);
}

/** Bytes in one buffer of their own. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

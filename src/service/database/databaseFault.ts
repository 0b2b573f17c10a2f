/** The database does not answer just now: the way to it is cut, it is starting, stopping or frozen, or it is too busy to answer in time. Asking again later may help. */
export class DatabaseAway extends Error {
  constructor(cause: unknown) {
    super("the database does not answer", { cause });
  }
}

/** There is no room left where the database keeps its data: nothing can be written, and what is there can be read. */
export class StorageFull extends Error {
  constructor(cause: unknown) {
    super("there is no room left for the database's data", { cause });
  }
}

/** The database in the data folder cannot be opened: it is damaged, or is not one. */
export class DatabaseBroken extends Error {
  readonly folder: string;
  constructor(folder: string, cause: unknown) {
    super(`the database in ${folder} cannot be opened`, { cause });
    this.folder = folder;
  }
}

/** Codes of the network between us and PostgreSQL, as Node names them. */
const networkCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
]);

/**
 * SQLSTATEs (PostgreSQL's appendix A) after which the same question may be answered later: the connection (class 08),
 * an operator who stops it or cancels (57), too many connections (53300), deadlock and serialization (40), a lock not
 * had in time (55P03), a session left idle (25P03), and a server that only reads, as a standby does (25006).
 */
const passing = /^(08...|57...|53300|40...|55P03|25P03|25006)$/;

/** What `pg` says, without a code, of a connection that has gone. */
const gone = /connection terminated|query read timeout|timeout exceeded when trying to connect|not queryable/i;

/** PostgreSQL's own word for a full disk (SQLSTATE disk_full). */
const diskFull = "53100";

/** A fault of a query as the rest of the service knows it; a fault of ours as it is. */
export function databaseFault(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : null;
  if (code === diskFull || code === "ENOSPC") return new StorageFull(error);
  const away = code === null ? gone.test(error.message) : networkCodes.has(code) || passing.test(code);
  return away ? new DatabaseAway(error) : error;
}

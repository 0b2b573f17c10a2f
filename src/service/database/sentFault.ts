import { DatabaseBroken, StorageFull } from "./databaseFault.ts";

/** A fault as it is sent from one thread to another, which leaves an error's own fields and class behind. */
export interface SentFault {
  readonly is: "full" | "broken" | "other";
  readonly message: string;
  readonly stack: string | undefined;
  /** Fields that are words or numbers: of a fault of the database its SQLSTATE, as `code`, and what it is about. */
  readonly fields: Readonly<Record<string, string | number>>;
}

export function sentFault(fault: unknown): SentFault {
  const error = fault instanceof Error ? fault : new Error(String(fault));
  const fields = Object.entries(error).filter(
    (field): field is [string, string | number] => typeof field[1] === "string" || typeof field[1] === "number",
  );
  return {
    is: error instanceof StorageFull ? "full" : error instanceof DatabaseBroken ? "broken" : "other",
    message: error.message,
    stack: error.stack,
    fields: Object.fromEntries(fields),
  };
}

/** The fault that was sent, as it was thrown. */
export function faultOf({ is, message, stack, fields }: SentFault): Error {
  const cause = Object.assign(new Error(message), fields, stack === undefined ? {} : { stack });
  if (is === "full") return new StorageFull(cause);
  return is === "broken" ? new DatabaseBroken(String(fields["folder"]), cause) : cause;
}

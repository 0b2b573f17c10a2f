type Fields<F> = Readonly<Record<keyof F, string | readonly string[]>>;

/** A form's fields held against what another has saved since the form was opened. */
export interface Merged<F> {
  /** What was written in the fields that were changed in the form, and what is saved now of the others. */
  readonly fields: F;
  /** Fields that both have changed, and not to the same: what is saved now. */
  readonly conflicts: Readonly<Record<string, string>>;
}

/** What a form carries along of what it showed, to be given to `mergeFields` when it is sent. */
export function seenIn(fields: object): string {
  return JSON.stringify(fields);
}

/**
 * Two who fill in the same form at the same time: the one who saves last keeps what the other wrote in fields that they
 * have not touched themselves, and is told of those that both have. A form that an older build made carries nothing along,
 * and is held to have shown what is saved now.
 */
export function mergeFields<F extends Fields<F>>(seen: string, written: F, now: F): Merged<F> {
  const saved = new Map<string, unknown>(Object.entries(now));
  const shown = seen === "" ? saved : readSeen(seen);
  const conflicts: Record<string, string> = {};
  const fields = Object.entries<string | readonly string[]>(written).map(([name, value]) => {
    const [before, after] = [plain(shown.get(name)), plain(saved.get(name))];
    if (plain(value) === before) return [name, saved.get(name) ?? value] as const;
    if (after !== before && after !== plain(value)) conflicts[name] = after.split("\n").join(", ");
    return [name, value] as const;
  });
  return { fields: Object.fromEntries(fields) as F, conflicts };
}

function readSeen(text: string): ReadonlyMap<string, unknown> {
  try {
    const read: unknown = JSON.parse(text);
    return new Map(typeof read === "object" && read !== null ? Object.entries(read) : []);
  } catch {
    return new Map();
  }
}

/** As they are compared: the order of what is chosen is none, and lines end as they end. */
function plain(value: unknown): string {
  const lines = Array.isArray(value) ? value.map(String).sort() : [typeof value === "string" ? value : ""];
  return lines.join("\n").replace(/\r\n?/g, "\n").trim();
}

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Character data with its references resolved and line ends made "\n" (XML 1.0 § 2.11); null for a reference nobody knows. */
export function decodeReferences(raw: string): string | null {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  let unknown = false;
  const value = text.replace(/&([^;&]*);?/g, (all: string, name: string) => {
    const known = named.get(name);
    if (known !== undefined && all.endsWith(";")) return known;
    const code = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
    const point = code === null ? -1 : code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
    if (isCharacter(point) && all.endsWith(";")) return String.fromCodePoint(point);
    unknown = true;
    return "";
  });
  return unknown ? null : value;
}

/** What a document may hold (XML 1.0 § 2.2). */
function isCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x09 || point === 0x0a || point === 0x0d;
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}

/** The text a call of the common API carries under a name; "" where there is none. Numbers come as their digits. */
export function fieldText(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name];
  return typeof value === "string" ? value : typeof value === "number" ? `${value}` : "";
}

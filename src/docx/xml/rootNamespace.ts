import { readXml } from "./readXml.ts";

/** The namespace of the root element of a part's XML, "" where it is in none; null for what is no XML. */
export function rootNamespace(text: string): string | null {
  let namespace: string | null = null;
  const read = readXml(text, {
    open(name, attributes) {
      if (namespace !== null) return;
      const colon = name.indexOf(":");
      namespace = attributes.get(colon < 0 ? "xmlns" : `xmlns:${name.slice(0, colon)}`) ?? "";
    },
    close: () => undefined,
    text: () => undefined,
  });
  return read.ok ? namespace : null;
}

import type { Package } from "../../docx/openPackage.ts";
import { readPartElement } from "./partElement.ts";

/** Properties of a file that may tell who made it. */
const personal: ReadonlySet<string> = new Set(["creator", "lastModifiedBy", "Company", "Manager"]);

/** Which properties about people and organisations a file holds, each once; their values are not read out. */
export function readProperties(pkg: Package): readonly string[] {
  const own = pkg.relationships("");
  if (!own.ok) return [];
  const found = new Set<string>();
  for (const { type, target, outside } of own.value.values()) {
    if (outside || !/-properties$/.test(type)) continue;
    if (type === "custom-properties") found.add("custom");
    const text = pkg.text(target);
    const root = text.ok ? readPartElement(text.value, target) : text;
    if (!root.ok) continue;
    for (const { name, text: value } of root.value.children) {
      const local = name.slice(name.indexOf(":") + 1);
      if (personal.has(local) && value.trim() !== "") found.add(local.charAt(0).toLowerCase() + local.slice(1));
    }
  }
  return [...found];
}

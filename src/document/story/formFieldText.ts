import { child, isOn, valueOf, type PartElement } from "../ooxml/partElement.ts";

/** What a form field of the old kind (ECMA-376-1 § 17.16.17) shows that is no result of it: its check, or what is chosen in its list; "" for others. */
export function formFieldText(data: PartElement | undefined): string {
  const box = child(data, "w:checkBox");
  if (box !== undefined) {
    const checked =
      valueOf(box, "w:checked") ?? (child(box, "w:checked") === undefined ? (valueOf(box, "w:default") ?? "0") : "1");
    return isOn(checked) ? "☒" : "☐";
  }
  const list = child(data, "w:ddList");
  const entries = (list?.children ?? []).filter(({ name }) => name === "w:listEntry");
  return entries[Number(valueOf(list, "w:result") ?? valueOf(list, "w:default") ?? 0)]?.attributes["w:val"] ?? "";
}

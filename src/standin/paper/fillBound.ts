import type { DataStores } from "../../docx/dataStores.ts";
import { XmlElement, XmlText } from "../../docx/xml/xmlTree.ts";
import { paragraphsBelow } from "./wordTree.ts";

/** Controls of other kinds than text, a choice, a date and a check box: what they hold is left as it is. */
const richer: readonly string[] = [
  "w:picture",
  "w:docPartObj",
  "w:docPartList",
  "w:group",
  "w:equation",
  "w:bibliography",
  "w:citation",
  "w:richText",
  "w15:repeatingSection",
  "w15:repeatingSectionItem",
];

/**
 * Fills content controls below an element that are bound to custom XML or to the document's properties with what stands
 * there, as Word does whenever it opens a document (ECMA-376-1 § 17.5.2.6). One that is filled already, or whose path leads
 * nowhere, is not touched.
 */
export function fillBound(root: XmlElement, stores: DataStores): void {
  for (const control of [...root.descendants("w:sdt")]) {
    const properties = control.first("w:sdtPr");
    const content = control.first("w:sdtContent");
    if (properties === undefined || content === undefined) continue;
    const text = boundText(properties, stores);
    const mark = properties.first("w:showingPlcHdr");
    const showsPlaceholder = mark !== undefined && !["0", "false", "off"].includes(mark.get("w:val") ?? "");
    if (text === null || (text === "" && showsPlaceholder)) continue;
    if (text !== "") mark?.remove();
    if (text !== shownIn(content)) fill(content, text);
  }
}

function boundText(properties: XmlElement, stores: DataStores): string | null {
  const binding = properties.first("w:dataBinding") ?? properties.first("w15:dataBinding");
  if (binding === undefined || richer.some((name) => properties.first(name) !== undefined)) return null;
  const kept = stores.textAt({
    store: binding.get("w:storeItemID") ?? "",
    path: binding.get("w:xpath") ?? "",
    prefixes: binding.get("w:prefixMappings") ?? "",
  });
  // Rich text is kept as a whole document ([MS-DOCX] § 2.5.1.14).
  if (kept === null || /^\s*<(\?xml|pkg:package)/.test(kept)) return null;
  const choices = properties.first("w:dropDownList") ?? properties.first("w:comboBox");
  if (choices !== undefined) {
    const chosen = choices.all("w:listItem").find((each) => each.get("w:value") === kept);
    return chosen?.get("w:displayText") ?? kept;
  }
  const box = properties.first("w14:checkbox");
  if (box !== undefined) {
    const isChecked = /^\s*(1|true)\s*$/i.test(kept);
    const sign = box.first(isChecked ? "w14:checkedState" : "w14:uncheckedState")?.get("w14:val");
    return String.fromCodePoint(Number.parseInt(sign ?? (isChecked ? "2612" : "2610"), 16));
  }
  const date = properties.first("w:date");
  return date === undefined ? kept : writtenDay(date, kept);
}

/** A day as the control's pattern writes it (§ 17.5.2.7); what is no day stands as it is. */
function writtenDay(date: XmlElement, kept: string): string {
  const [, year = "", month = "", day = ""] = /^\s*(\d{4})-(\d\d)-(\d\d)/.exec(kept) ?? [];
  if (year === "") return kept;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const language = date.first("w:lid")?.get("w:val") ?? "nb-NO";
  const named = (type: "weekday" | "month", width: "long" | "short"): string =>
    new Intl.DateTimeFormat(language, { day: "numeric", [type]: width, timeZone: "UTC" })
      .formatToParts(at)
      .find((part) => part.type === type)?.value ?? "";
  const written: Readonly<Record<string, () => string>> = {
    d: () => String(Number(day)),
    dd: () => day,
    ddd: () => named("weekday", "short"),
    dddd: () => named("weekday", "long"),
    M: () => String(Number(month)),
    MM: () => month,
    MMM: () => named("month", "short"),
    MMMM: () => named("month", "long"),
    yyyy: () => year,
    yy: () => year.slice(2),
  };
  const pattern = date.first("w:dateFormat")?.get("w:val") ?? "dd.MM.yyyy";
  return pattern.replace(
    /'([^']*)'|d{1,4}|M{1,4}|yyyy|yy/g,
    (sign: string, quoted: string | undefined) => quoted ?? written[sign]?.() ?? sign,
  );
}

function shownIn(content: XmlElement): string {
  const words = [...content.descendants()].map((each) =>
    each.name === "w:t" ? each.text : each.name === "w:br" ? "\n" : "",
  );
  return words.join("");
}

/** Puts the words into the first run, in its looks, and takes the other runs out. */
function fill(content: XmlElement, text: string): void {
  const [first, ...others] = [...content.descendants("w:r")];
  for (const run of others) run.remove();
  const run = first ?? new XmlElement("w:r");
  for (const child of [...run.children]) if (child !== run.first("w:rPr")) child.remove();
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (index > 0) run.append(new XmlElement("w:br"));
    run.append(new XmlElement("w:t", [["xml:space", "preserve"]], [new XmlText(line)]));
  });
  if (first === undefined) (paragraphsBelow(content)[0] ?? content).append(run);
}

import type { DataStores } from "../../docx/dataStores.ts";
import { all, child, valueOf, type PartElement } from "../ooxml/partElement.ts";
import { symbolCharacter } from "../ooxml/symbolText.ts";

/** Controls that hold more than plain words: what they show is kept in the document, and not made from their store. */
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
 * What a content control shows that has its words from a store (ECMA-376-1 § 17.5.2.6), by its properties: Word fills it in anew whenever it
 * opens the document, whatever words were last kept in it. Null for one that is not bound, or whose store has nothing where it leads.
 */
export function boundText(properties: PartElement, stores: DataStores): string | null {
  const binding = child(properties, "w:dataBinding") ?? child(properties, "w15:dataBinding");
  if (binding === undefined || richer.some((name) => child(properties, name) !== undefined)) return null;
  const kept = stores.textAt({
    store: binding.attributes["w:storeItemID"] ?? "",
    path: binding.attributes["w:xpath"] ?? "",
    prefixes: binding.attributes["w:prefixMappings"] ?? "",
  });
  // A store may hold a whole document for a control of rich text ([MS-DOCX] § 2.5.1.14).
  if (kept === null || /^\s*<(\?xml|pkg:package)/.test(kept)) return null;
  const list = child(properties, "w:dropDownList") ?? child(properties, "w:comboBox");
  if (list !== undefined) return choice(list, kept);
  const box = child(properties, "w14:checkbox");
  if (box !== undefined) return check(box, kept);
  const date = child(properties, "w:date");
  return date === undefined ? kept : writtenDate(date, kept);
}

function choice(list: PartElement, kept: string): string {
  const chosen = [...all(list, "w:listItem")].find(({ attributes }) => attributes["w:value"] === kept);
  return chosen?.attributes["w:displayText"] ?? kept;
}

function check(box: PartElement, kept: string): string {
  const isChecked = /^\s*(1|true)\s*$/i.test(kept);
  const state = child(box, isChecked ? "w14:checkedState" : "w14:uncheckedState")?.attributes;
  const sign = Number.parseInt(state?.["w14:val"] ?? (isChecked ? "2612" : "2610"), 16);
  return symbolCharacter(sign, state?.["w14:font"] ?? "") || (isChecked ? "☒" : "☐");
}

/** A day of a store as a control's pattern writes it ("d. MMMM yyyy"; § 17.5.2.7); as it is where it is no day. */
function writtenDate(date: PartElement, kept: string): string {
  const [, year = "", month = "", day = ""] = /^\s*(\d{4})-(\d\d)-(\d\d)/.exec(kept) ?? [];
  if (year === "") return kept;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (at.getUTCMonth() !== Number(month) - 1) return kept;
  const language = languageOf(valueOf(date, "w:lid"));
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).formatToParts(at);
  const part = (type: "month" | "weekday", width: "short" | "long") =>
    named(type === "month" ? { day: "numeric", month: width } : { weekday: width }).find((each) => each.type === type)
      ?.value ?? "";
  const pattern = valueOf(date, "w:dateFormat") ?? "dd.MM.yyyy";
  return pattern.replace(/'([^']*)'|d{1,4}|M{1,4}|y{4}|yy?/g, (sign: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    switch (sign) {
      case "d":
        return String(Number(day));
      case "dd":
        return day;
      case "ddd":
        return part("weekday", "short");
      case "dddd":
        return part("weekday", "long");
      case "M":
        return String(Number(month));
      case "MM":
        return month;
      case "MMM":
        return part("month", "short");
      case "MMMM":
        return part("month", "long");
      case "yyyy":
        return year;
      default:
        return year.slice(2);
    }
  });
}

function languageOf(written: string | undefined): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(written ?? "nb-NO")[0] ?? "nb-NO";
  } catch {
    return "nb-NO";
  }
}

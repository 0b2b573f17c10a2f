import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import { defineClass, found, textValue } from "./classTable.ts";
import { controlProperty, deleteControl, setControlProperty, unwrapControl } from "../paper/contentControls.ts";
import type { HostObject, Json } from "./hostObject.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { spanOf, withoutMark } from "./spanOf.ts";
import { styleBuiltIn, styleOf, styleTitle } from "../paper/styles.ts";
import { isInline } from "../paper/wordTree.ts";
import { colorDigits } from "./colorNames.ts";
import { givenTextRanges, splitRanges } from "./textRanges.ts";
import { parentMembers, spanMembers } from "./spanMembers.ts";
import { textOf } from "./textOf.ts";
import { writingMembers } from "./writing.ts";
import { insertTable } from "./tableWriting.ts";

/** Word keeps at most this many characters of a tag and of a title. */
const longest = 64;

/** Kinds of control by the element that says them in w:sdtPr; none of them is rich text. */
const types: readonly (readonly [string, string])[] = [
  ["w:text", "PlainText"],
  ["w:picture", "Picture"],
  ["w:dropDownList", "DropDownList"],
  ["w:comboBox", "ComboBox"],
  ["w:date", "DatePicker"],
  ["w:docPartList", "BuildingBlockGallery"],
  ["w14:checkbox", "CheckBox"],
  ["w15:repeatingSection", "RepeatingSection"],
  ["w:group", "Group"],
];

/** Word.ContentControl. */
export const contentControlClass = defineClass("ContentControl", {
  values: {
    Id: ({ node }) => Number(controlProperty(node, "w:id")?.get("w:val") ?? 0),
    Tag: ({ node }) => controlProperty(node, "w:tag")?.get("w:val") ?? "",
    Title: ({ node }) => controlProperty(node, "w:alias")?.get("w:val") ?? "",
    Text: (object, { document }) =>
      object.node.first("w:sdtContent")?.elements.length === 0 ? "" : textOf(document, withoutMark(spanOf(object))),
    Color: ({ node }) => {
      const color =
        controlProperty(node, "w15:color")?.get("w:val") ?? controlProperty(node, "w15:color")?.get("w15:val");
      return color === undefined || color === "auto" ? "#000000" : `#${color}`;
    },
    Appearance: ({ node }) =>
      appearances[controlProperty(node, "w15:appearance")?.get("w15:val") ?? "boundingBox"] ?? "BoundingBox",
    CannotDelete: ({ node }) => /^sdt/.test(lockOf(node)),
    CannotEdit: ({ node }) => /^(contentLocked|sdtContentLocked)$/.test(lockOf(node)),
    RemoveWhenEdited: ({ node }) => controlProperty(node, "w:temporary") !== undefined,
    PlaceholderText: (object, { document }) =>
      controlProperty(object.node, "w:showingPlcHdr") === undefined
        ? ""
        : textOf(document, withoutMark(spanOf(object))),
    Type: () => "RichText",
    Subtype: ({ node }) => specialKind(node) ?? subtype(node),
    Style: (object, { document, language }) => styleTitle(styleOf(document, spanOf(object).start.paragraph), language),
    StyleBuiltIn: (object, { document }) => styleBuiltIn(styleOf(document, spanOf(object).start.paragraph)),
  },
  puts: {
    Tag: ({ node }, value, { document }) =>
      setControlProperty(document, node, "w:tag", short(value, "ContentControl.tag")),
    Title: ({ node }, value, { document }) =>
      setControlProperty(document, node, "w:alias", short(value, "ContentControl.title")),
    Color: ({ node }, value, { document }) => {
      const color = colorDigits(textValue(value, "ContentControl.color"));
      if (color === null)
        throw new HostRefusal("InvalidArgument", "ContentControl.color", "A color is written #RRGGBB.");
      setControlProperty(document, node, "w15:color", color);
    },
    Appearance: ({ node }, value, { document }) => {
      const word = Object.entries(appearances).find(([, name]) => name === value)?.[0];
      if (word === undefined)
        throw new HostRefusal("InvalidArgument", "ContentControl.appearance", "There is no such appearance.");
      setControlProperty(document, node, "w15:appearance", word);
    },
    CannotDelete: ({ node }, value, { document }) =>
      setLock(document, node, value === true, /^(contentLocked|sdtContentLocked)$/.test(lockOf(node))),
    CannotEdit: ({ node }, value, { document }) => setLock(document, node, /^sdt/.test(lockOf(node)), value === true),
    RemoveWhenEdited: ({ node }, value, { document }) =>
      setControlProperty(document, node, "w:temporary", value === true ? "" : null),
  },
  objects: {
    ...spanMembers.objects,
    ...parentMembers.objects,
    GetTextRanges: (control, args, { document }) => givenTextRanges(document, control, args),
    Split: (control, args, { document }) => splitRanges(document, control, args, 2),
  },
  calls: spanMembers.calls,
  inserts: {
    ...writingMembers.inserts,
    InsertTable: (object, args, { document }) => insertTable(document, object, args),
  },
  acts: {
    ...writingMembers.acts,
    Delete: ({ node }, args, { document }) => {
      if (/^sdt/.test(lockOf(node)))
        throw new HostRefusal(
          "AccessDenied",
          "ContentControl.delete",
          "The content control does not let itself be deleted.",
        );
      if (args.flag(0)) unwrapControl(document, node);
      else deleteControl(document, node);
    },
  },
});

/** Word.ContentControlCollection. */
export const contentControlCollectionClass = defineClass("ContentControlCollection", {
  objects: {
    GetById: (object, args) => found(byId(object.find(), args.number(0)), "ContentControlCollection.getById"),
    GetByIdOrNullObject: (object, args) => byId(object.find(), args.number(0)),
    GetByTag: (object, args) => filtered(object.find, "w:tag", args.text(0)),
    GetByTitle: (object, args) => filtered(object.find, "w:alias", args.text(0)),
    GetByTypes: (object, args) => {
      const wanted: unknown = args.json(0);
      const find = (): readonly HostObject[] =>
        Array.isArray(wanted) && wanted.includes("RichText") ? object.find() : [];
      return { class: "ContentControlCollection", find };
    },
    GetFirst: (object) => found(object.find()[0] ?? null, "ContentControlCollection.getFirst"),
    GetFirstOrNullObject: (object) => object.find()[0] ?? null,
  },
});

const appearances: Readonly<Record<string, string>> = { boundingBox: "BoundingBox", tags: "Tags", hidden: "Hidden" };

function lockOf(control: XmlElement): string {
  return controlProperty(control, "w:lock")?.get("w:val") ?? "";
}

function setLock(document: OpenedDocument, control: XmlElement, cannotDelete: boolean, cannotEdit: boolean): void {
  const lock = cannotDelete ? (cannotEdit ? "sdtContentLocked" : "sdtLocked") : cannotEdit ? "contentLocked" : null;
  setControlProperty(document, control, "w:lock", lock);
}

function short(value: Json, location: string): string {
  const text = textValue(value, location);
  if (text.length > longest)
    throw new HostRefusal("InvalidArgument", location, `The text has more than ${longest} characters.`);
  return text;
}

function subtype(control: XmlElement): string {
  const content = control.first("w:sdtContent");
  if (isInline(control)) return "RichTextInline";
  if (content?.first("w:tr") !== undefined) return "RichTextTableRow";
  return content?.first("w:tc") === undefined ? "RichTextParagraphs" : "RichTextTableCell";
}

function byId(controls: readonly HostObject[], id: number): HostObject | null {
  return (
    controls.find(
      (object) =>
        object.class === "ContentControl" && Number(controlProperty(object.node, "w:id")?.get("w:val")) === id,
    ) ?? null
  );
}

function filtered(find: () => readonly HostObject[], name: string, value: string): HostObject {
  return {
    class: "ContentControlCollection",
    find: () =>
      find().filter(
        (object) =>
          object.class === "ContentControl" && (controlProperty(object.node, name)?.get("w:val") ?? "") === value,
      ),
  };
}

/** What kind of control it is, as Word.ContentControlOptions.types names them. */
export function kindOf(node: XmlElement): string {
  return specialKind(node) ?? "RichText";
}

/** The kinds of control that options of getContentControls (WordApi 1.5) ask for: rich text alone where they name none. */
export function askedKinds(options: Json): readonly string[] {
  const given: unknown = typeof options === "object" && options !== null ? Object.entries(options) : [];
  const types = Array.isArray(given) ? new Map<string, unknown>(given as [string, unknown][]).get("types") : undefined;
  return Array.isArray(types) ? types.map(String) : ["RichText"];
}

function specialKind(node: XmlElement): string | undefined {
  return types.find(([name]) => controlProperty(node, name) !== undefined)?.[1];
}

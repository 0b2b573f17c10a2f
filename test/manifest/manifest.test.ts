import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseXml } from "../../src/docx/xml/parseXml.ts";
import { readAddInCommand } from "../../src/pane/readAddInCommand.ts";
import type { XmlElement } from "../../src/docx/xml/xmlTree.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const parsed = parseXml(readFileSync(`${root}manifest.xml`, "utf8"));
if (!parsed.ok) throw new Error(`the manifest is not XML: ${parsed.refusal.code}`);
const all: readonly XmlElement[] = everyElement(parsed.value.root);
const named = (name: string): readonly XmlElement[] => all.filter((element) => element.name === name);

const origin = "https://localhost:4443";
/** Microsoft's limits: ShortStrings 125 characters, LongStrings 250. */
const limits = { "bt:ShortStrings": 125, "bt:LongStrings": 250 } as const;

function everyElement(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.elements.flatMap(everyElement)];
}

test("every resource that is used is there, and every one that is there is used", () => {
  const used = new Set(all.flatMap((element) => element.get("resid") ?? []));
  const there = ["bt:Image", "bt:Url", "bt:String"].flatMap(named).flatMap((element) => element.get("id") ?? []);
  expect([...used].sort()).toEqual([...new Set(there)].sort());
  expect(there).toHaveLength(new Set(there).size);
});

test("everything people read is said in bokmål, nynorsk and English", () => {
  expect(named("DefaultLocale")[0]?.text).toBe("nb-NO");
  for (const said of [
    ...named("bt:String"),
    ...named("DisplayName"),
    ...named("Description").filter((element) => element.get("resid") === undefined),
  ]) {
    const languages = said.elements.map((override) => override.get("Locale"));
    expect([said.get("id") ?? said.name, languages]).toEqual([said.get("id") ?? said.name, ["nn-NO", "en-US"]]);
    for (const text of [said.get("DefaultValue"), ...said.elements.map((override) => override.get("Value"))])
      expect(text?.trim()).toBeTruthy();
  }
});

test("no label is longer than Office shows", () => {
  for (const [group, limit] of Object.entries(limits)) {
    const texts = named(group)
      .flatMap(everyElement)
      .flatMap((element) => [element.get("DefaultValue") ?? "", element.get("Value") ?? ""]);
    expect(texts.filter((text) => text.length > limit)).toEqual([]);
  }
});

test("every icon exists, in the size it is named for", () => {
  const icons = all
    .flatMap((element) => element.get("DefaultValue") ?? [])
    .filter((address) => address.endsWith(".png"));
  expect(icons.length).toBeGreaterThanOrEqual(8);
  for (const address of icons) {
    const file = address.replace(`${origin}/`, root);
    expect([file, existsSync(file)]).toEqual([file, true]);
    const bytes = readFileSync(file);
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    expect([file, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([file, size, size]);
  }
});

test("each image of a button has the size it says", () => {
  for (const image of named("bt:Image").filter((element) => element.get("resid") !== undefined))
    expect(image.get("resid")).toBe(`Icon.${image.get("size") ?? ""}`);
});

test("every address is https and on one origin, which the service replaces with its own", () => {
  const addresses = all.flatMap((element) => element.get("DefaultValue") ?? []).filter((value) => value.includes("//"));
  expect(addresses.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
});

test("each button and each line of the text's menu has an address of its own, which the pane knows", () => {
  const pressed = named("bt:Url")
    .map((url) => new URL(url.get("DefaultValue") ?? ""))
    .filter(({ pathname }) => pathname === "/pane/taskpane.html");
  expect(pressed.map((address) => readAddInCommand(address))).toEqual([
    { view: "tag", tag: null },
    { view: "check", tag: null },
    { view: "publish", tag: null },
    { view: "tag", tag: "goal" },
    { view: "tag", tag: "strategy" },
    { view: "tag", tag: "measure" },
  ]);
});

test("the addresses differ in the fragment alone, so that a press need not load the open pane anew", () => {
  const pages = named("bt:Url").flatMap((url) => {
    const address = new URL(url.get("DefaultValue") ?? "");
    return address.pathname === "/pane/taskpane.html" ? [`${address.origin}${address.pathname}${address.search}`] : [];
  });
  expect(new Set(pages).size).toBe(1);
  expect(new Set(named("TaskpaneId").map(({ text }) => text))).toEqual(new Set(["Plantraad.Pane"]));
});

test("opened without the ribbon, as on iPad, the pane has an address without a press", () => {
  const base = named("SourceLocation").flatMap((location) => location.get("DefaultValue") ?? []);
  expect(base.map((address) => readAddInCommand(new URL(address)))).toEqual([null]);
});

test("the text's menu is for selected text, and is one menu, since Office takes no more than one control there", () => {
  expect(named("OfficeMenu").map((menu) => [menu.get("id"), menu.elements.length])).toEqual([["ContextMenuText", 1]]);
});

test("it asks for no more of Word than WordApi 1.3 and the common API", () => {
  const sets = named("Set").map((set) => `${set.get("Name") ?? ""} ${set.get("MinVersion") ?? ""}`);
  expect(sets).toEqual(["WordApi 1.3", "DialogApi 1.1", "CustomXmlParts 1.1"]);
});

test("it is a task pane for Word alone, and its identifiers are its own", () => {
  expect(named("Host").map((host) => host.get("Name") ?? host.get("xsi:type"))).toEqual(["Document", "Document"]);
  expect(named("Id")[0]?.text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const ids = ["CustomTab", "Group", "Control", "Item"].flatMap(named).map((element) => element.get("id"));
  expect(ids).toHaveLength(new Set(ids).size);
});

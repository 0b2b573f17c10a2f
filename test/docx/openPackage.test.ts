import { createHash } from "node:crypto";
import { crc32 } from "#crc32";
import { docx, heading, paragraph } from "../../src/docx/build/build.ts";
import type { DocxRefusalCode } from "../../src/docx/docxRefusal.ts";
import { openPackage, packageLimits } from "../../src/docx/openPackage.ts";
import { readZip } from "../../src/docx/readZip.ts";
import { writePackage, type WrittenPart } from "../../src/docx/writePackage.ts";

const good = docx({}, heading(1, "Mål"), paragraph("Tekst."));

function partsOf(bytes: Uint8Array): readonly WrittenPart[] {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.names.map((name) => {
    const content = opened.value.bytes(name);
    if (!content.ok) throw new Error(content.refusal.code);
    return { name, content: content.value };
  });
}

/** The same file with more parts in it, or with some written over. */
function withParts(...more: readonly WrittenPart[]): Uint8Array {
  const names = new Set(more.map(({ name }) => name));
  return writePackage([...partsOf(good).filter(({ name }) => !names.has(name)), ...more]);
}

/** The same file with other content in its main part, by another name. */
function withMainNamed(name: string, content: Uint8Array): Uint8Array {
  const others = partsOf(good)
    .filter((part) => part.name !== main)
    .map((part) => ({ ...part, content: new TextDecoder().decode(part.content as Uint8Array).replaceAll(main, name) }));
  return writePackage([...others, { name, content }]);
}

/** The same bytes with numbers written over in the directory entry of a part, by their offset in it (APPNOTE § 4.3.12). */
function withDirectory(
  bytes: Uint8Array,
  part: string,
  changes: Readonly<Record<number, number>>,
  size: 2 | 4 = 4,
): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(changed.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name !== part) continue;
    for (const [offset, value] of Object.entries(changes)) {
      if (size === 4) view.setUint32(at + Number(offset), value, true);
      else view.setUint16(at + Number(offset), value, true);
    }
  }
  return changed;
}

/** Code of the refusal to open a file, or to unpack its main part. */
function refusal(bytes: Uint8Array): DocxRefusalCode | "opened" {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened.refusal.code;
  const main = opened.value.text(opened.value.main);
  return main.ok ? "opened" : main.refusal.code;
}

const text = (words: string) => new TextEncoder().encode(words);
const main = "word/document.xml";

/** A compound file with just the names of what it stores, as they stand in its directory (MS-CFB § 2.6.1). */
function compoundFile(...names: readonly string[]): Uint8Array {
  const directory = Buffer.alloc(128 * names.length);
  names.forEach((name, at) => directory.write(name, 128 * at, "utf16le"));
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...directory]);
}

describe("what is no Word document, or would harm, is refused by name", () => {
  const cases: readonly (readonly [name: string, code: DocxRefusalCode, bytes: () => Uint8Array])[] = [
    ["an empty file", "notZip", () => new Uint8Array(0)],
    ["a text file", "notZip", () => text("Kommuneplan")],
    ["a .doc", "oldWord", () => compoundFile("WordDocument")],
    ["a .docx locked with a password", "locked", () => compoundFile("EncryptionInfo", "EncryptedPackage")],
    [
      "a .docx with restricted rights or a label that encrypts",
      "rightsProtected",
      () => compoundFile("DataSpaces", "DRMEncryptedTransform", "EncryptedPackage"),
    ],
    ["a .doc with restricted rights", "rightsProtected", () => compoundFile("\u0009DRMContent")],
    ["a file cut short", "cutShort", () => good.slice(0, good.length / 2)],
    ["a file whose directory points outside it", "cutShort", () => withDirectory(good, main, { 42: 0x7fffffff })],
    ["a file where two parts share their bytes", "cutShort", () => withDirectory(good, main, { 42: 0 })],
    ["a zip entry locked with a password", "encrypted", () => withDirectory(good, main, { 8: 1 }, 2)],
    [
      "a part that claims to be packed a thousandfold",
      "tooDense",
      () => withParts({ name: "word/bomb.xml", content: new Uint8Array(8 * 1024 * 1024) }),
    ],
    [
      "a part that claims more than any part may be",
      "tooLarge",
      () => withDirectory(good, main, { 24: packageLimits.bytesEach + 1 }),
    ],
    [
      "a main part that is more text than is read, by whatever name",
      "tooLarge",
      () =>
        withDirectory(
          withMainNamed("word/document.bin", createHash("shake256", { outputLength: 2 * 1024 * 1024 }).digest()),
          "word/document.bin",
          { 24: 97 * 1024 * 1024 },
        ),
    ],
    ["a part that holds more than it claims", "brokenPart", () => withDirectory(good, main, { 24: 100 })],
    [
      "a small part that holds one byte more than it claims, with the checksum of what it claims",
      "brokenPart",
      () => withDirectory(withParts({ name: main, content: "<a/>b" }), main, { 24: 4, 16: crc32(text("<a/>")) }),
    ],
    ["a part that is not what its checksum says", "brokenPart", () => withDirectory(good, main, { 16: 7 })],
    ["a part packed in a way no package uses", "brokenPart", () => withDirectory(good, main, { 10: 12 }, 2)],
    [
      "more parts than any document has",
      "tooManyParts",
      () =>
        withParts(
          ...Array.from({ length: packageLimits.entries + 1 }, (_, index) => ({ name: `x/${index}`, content: "" })),
        ),
    ],
    ["a part named out of the package", "badName", () => withParts({ name: "../../etc/passwd", content: "x" })],
    ["a part named with a drive", "badName", () => withParts({ name: "C:/x.xml", content: "x" })],
    [
      "a part named out of the package with backslashes",
      "badName",
      () => withParts({ name: "word\\..\\x.xml", content: "x" }),
    ],
    [
      "two parts by one name, told apart by case only",
      "badName",
      () => withParts({ name: "word/DOCUMENT.xml", content: "x" }),
    ],
    ["a zip of something else", "notWord", () => writePackage([{ name: "bilde.png", content: "x" }])],
    [
      "a workbook",
      "notWord",
      () =>
        withParts({
          name: "[Content_Types].xml",
          content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
        }),
    ],
    [
      "a package whose main part is not there",
      "notWord",
      () => writePackage(partsOf(good).filter(({ name }) => name !== main)),
    ],
    [
      "relationships with entities of their own",
      "xmlDoctype",
      () => withParts({ name: "_rels/.rels", content: '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }),
    ],
    ["relationships that are not XML", "xmlBroken", () => withParts({ name: "_rels/.rels", content: "<x>" })],
    [
      "content types nested without end",
      "xmlTooDeep",
      () => withParts({ name: "[Content_Types].xml", content: "<a>".repeat(10_000) }),
    ],
    [
      "a part's element of more attributes than any has",
      "xmlTooManyAttributes",
      () =>
        withParts({
          name: "_rels/.rels",
          content: `<x ${Array.from({ length: 10_001 }, (_, at) => `a${at}=""`).join(" ")}/>`,
        }),
    ],
  ];
  test.each(cases)("%s", (_name, code, bytes) => {
    expect(refusal(bytes())).toBe(code);
  });

  test("a bomb that lies about its size", () => {
    const bomb = withDirectory(
      withParts({ name: "word/bomb.xml", content: new Uint8Array(64 * 1024 * 1024) }),
      "word/bomb.xml",
      { 24: 60_000 },
    );
    const entries = readZip(bomb, packageLimits);
    const part = entries.ok ? entries.value.find(({ name }) => name === "word/bomb.xml") : undefined;
    expect(part?.unpack()).toMatchObject({ ok: false, refusal: { code: "brokenPart" } });
  });
});

describe("what is inside is found by name", () => {
  test("the main part, content types and relationships are those the package says", () => {
    const opened = openPackage(good);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const pkg = opened.value;
    expect(pkg.main).toBe(main);
    expect(pkg.contentType("word/styles.xml")).toBe(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
    );
    const related = pkg.relationships(main);
    expect(related.ok && [...related.value.values()].find(({ type }) => type === "styles")).toMatchObject({
      target: "word/styles.xml",
      outside: false,
    });
  });

  test("a part that is not there is refused by name", () => {
    const opened = openPackage(good);
    expect(opened.ok && opened.value.bytes("word/nei.xml")).toMatchObject({
      ok: false,
      refusal: { code: "noPart", detail: { part: "word/nei.xml" } },
    });
  });

  test("parts in UTF-16 are read, whatever their byte order", () => {
    const xml = '\ufeff<?xml version="1.0" encoding="UTF-16"?><w/>';
    const little = Uint8Array.from(
      Array.from(xml).flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
    );
    const big = Uint8Array.from(
      Array.from(xml).flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 0xff]),
    );
    for (const content of [little, big]) {
      const opened = openPackage(withParts({ name: "word/x.xml", content }));
      expect(opened.ok && opened.value.text("word/x.xml")).toEqual({ ok: true, value: xml.slice(1) });
    }
  });

  test("parts in an older encoding are read by the one they declare", () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><w>\u00e6\u00f8\u00e5</w>';
    const opened = openPackage(
      withParts({ name: "word/x.xml", content: Uint8Array.from(xml, (letter) => letter.charCodeAt(0)) }),
    );
    expect(opened.ok && opened.value.text("word/x.xml")).toEqual({ ok: true, value: xml });
  });

  // ECMA-376-2, M1.12: names that differ in case alone are one name; content types are media types (RFC 2045 § 5.1).
  test("names and content types are told apart by more than their case", () => {
    const renamed = partsOf(good).map(({ name, content }) => ({
      name: name === main ? "Word/DOCUMENT.XML" : name,
      content,
    }));
    const opened = openPackage(
      writePackage([
        ...renamed.filter(({ name }) => name !== "[Content_Types].xml"),
        {
          name: "[Content_Types].xml",
          content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="XML" ContentType="application/VND.openxmlformats-officedocument.WordprocessingML.document.main+XML"/></Types>`,
        },
      ]),
    );
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(opened.value.text(opened.value.main).ok).toBe(true);
    expect(opened.value.has("word/document.xml")).toBe(true);
    const related = opened.value.relationships(opened.value.main);
    expect(related.ok && related.value.size).toBeGreaterThan(0);
  });

  test("parts whose names are coded in the zip are found by the letters they stand for", () => {
    const opened = openPackage(withParts({ name: "word/media/b%C3%A5t%20a.png", content: "x" }));
    expect(opened.ok && opened.value.bytes("word/media/båt a.png")).toMatchObject({ ok: true });
    expect(opened.ok && opened.value.bytes("word/media/b%C3%A5t%20a.png")).toMatchObject({ ok: true });
  });

  test("parts named with backslashes, as some programs do, are found", () => {
    const renamed = partsOf(good).map(({ name, content }) => ({ name: name.replaceAll("/", "\\"), content }));
    const opened = openPackage(writePackage(renamed));
    expect(opened.ok && opened.value.text(main).ok).toBe(true);
  });

  test("the same parts always give the same bytes", () => {
    expect(writePackage(partsOf(good))).toEqual(writePackage(partsOf(good)));
  });
});

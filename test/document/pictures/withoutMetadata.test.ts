import { readFileSync } from "node:fs";
import { orientationIn } from "../../../src/document/pictures/orientation.ts";
import { carriesMetadata, withoutMetadata } from "../../../src/document/pictures/withoutMetadata.ts";

const sample = (name: string) => new Uint8Array(readFileSync(new URL(`samples/${name}`, import.meta.url)));
const letters = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("latin1");
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const cleaned = (bytes: Uint8Array) => {
  const clean = withoutMetadata(bytes);
  if (clean === null) throw new Error("cannot be cleaned");
  return clean;
};
/** A segment of a JPEG, a chunk of a PNG, as they are written. */
const segment = (marker: string, data: string) =>
  `\xff${marker}${String.fromCharCode((data.length + 2) >> 8, (data.length + 2) & 0xff)}${data}`;

/** What of a file is the picture itself: it is to be the same afterwards. */
const picture: Readonly<Record<string, RegExp>> = {
  jpg: /\xff\xda[^]*\xff\xd9/,
  png: /IDAT[^]*IEND/,
  webp: /VP8L[^]{40}/,
  gif: /^GIF89a[^]{10}/,
  tif: /^II\*\0/,
};

describe("a picture without what it carries and does not show", () => {
  test.each(["turned.jpg", "upright.jpg", "turned.png", "turned.webp", "moving.gif", "turned.tif"])(
    "%s: names, places, days and comments are gone, and the picture itself is there",
    (name) => {
      const given = sample(name);
      const { bytes, carried } = cleaned(given);
      expect(carried).toBe(true);
      expect(letters(given)).toMatch(/hemmelig/);
      expect(letters(bytes)).not.toMatch(/hemmelig|2026:03:05|adobe/);
      const own = picture[name.split(".")[1] ?? ""] ?? /^$/;
      expect(own.exec(letters(bytes))?.[0]).toBe(own.exec(letters(given))?.[0]);
      expect(cleaned(bytes)).toEqual({ bytes, carried: false });
    },
  );

  test.each([
    ["turned.jpg", /Exif\0\0([^]{26})/],
    ["turned.png", /eXIf([^]{26})/],
    ["turned.webp", /EXIF[^]{4}([^]{26})/],
  ])("%s stands upright, as its camera says", (name, exif) => {
    const found = exif.exec(letters(cleaned(sample(name)).bytes))?.[1] ?? "";
    expect(orientationIn(bytesOf(found))).toBe(6);
  });

  test("a TIFF keeps how it is turned", () => {
    expect(orientationIn(cleaned(sample("turned.tif")).bytes)).toBe(6);
  });

  test("one that stands upright says nothing of it", () => {
    expect(letters(cleaned(sample("upright.jpg")).bytes)).not.toContain("Exif");
  });

  test("a moving picture moves on", () => {
    expect(letters(cleaned(sample("moving.gif")).bytes)).toContain("NETSCAPE2.0");
  });

  describe("a JPEG", () => {
    const coded = letters(cleaned(sample("upright.jpg")).bytes).slice(2);
    const jpeg = (more: string, after = "") => bytesOf(`\xff\xd8${more}${coded}${after}`);

    test.each([
      ["IPTC", segment("\xed", "Photoshop 3.0\x008BIM hemmelig")],
      ["XMP", segment("\xe1", "http://ns.adobe.com/xap/1.0/\0hemmelig")],
      ["a comment", segment("\xfe", "hemmelig")],
      ["a small copy", segment("\xe0", "JFXX\0\x10hemmelig")],
      ["a small copy in its header", segment("\xe0", "JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01hem")],
      ["other pictures of the same", segment("\xe2", "MPF\0hemmelig")],
      ["a program's own", segment("\xec", "Ducky hemmelig")],
    ])("loses %s", (_, carried) => {
      const { bytes } = cleaned(jpeg(carried));
      expect(letters(bytes)).not.toMatch(/hem/);
      expect(letters(bytes).endsWith(coded)).toBe(true);
    });

    test("loses what follows its end, as films and small copies do", () => {
      expect(letters(cleaned(jpeg("", "\0\0ftypmp42 hemmelig")).bytes)).toBe(`\xff\xd8${coded}`);
    });

    test("keeps its header, its colours and how these are coded", () => {
      const kept = [
        segment("\xe0", "JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
        segment("\xe2", "ICC_PROFILE\0\x01\x01farger"),
        segment("\xee", "Adobe\0d\0\0\0\0\x02"),
      ].join("");
      // Written with a header of its own besides.
      expect(letters(cleaned(jpeg(kept)).bytes)).toContain(kept);
    });

    test("that breaks off loses only what comes after the break", () => {
      const { bytes } = cleaned(bytesOf(`\xff\xd8${segment("\xfe", "hemmelig")}${segment("\xdb", "tabell")}hemmelig`));
      expect(letters(bytes)).toBe(`\xff\xd8${segment("\xdb", "tabell")}\xff\xd9`);
    });
  });

  describe("an SVG", () => {
    const svg = (inside: string, own = "") => bytesOf(`<svg xmlns="http://www.w3.org/2000/svg"${own}>${inside}</svg>`);

    test("loses comments, metadata and what programs keep of their own", () => {
      const given = svg(
        '<!-- hemmelig --><metadata><a>hemmelig</a></metadata><sodipodi:namedview a="hemmelig"/><title>Kart</title><path d="M0 0" inkscape:label="hemmelig"/>',
        ' xmlns:inkscape="urn:i" xmlns:sodipodi="urn:s" inkscape:export-filename="C:\\hemmelig"',
      );
      const { bytes, carried } = cleaned(given);
      expect(carried).toBe(true);
      expect(letters(bytes)).not.toContain("hemmelig");
      expect(letters(bytes)).toMatch(/<title>Kart<\/title><path d="M0 0"\s*\/>/);
    });

    test("loses what a picture written into it carries", () => {
      const inside = Buffer.from(sample("turned.jpg")).toString("base64");
      const { bytes } = cleaned(svg(`<image href="data:image/jpeg;base64,${inside}"/>`));
      const written = /base64,([^"]*)/.exec(letters(bytes))?.[1] ?? "";
      expect(carriesMetadata(new Uint8Array(Buffer.from(written, "base64")))).toBe(false);
    });

    test("that draws and no more is left as it is; one that cannot be read is not shown", () => {
      const plain = svg('<path d="M0 0"/>');
      expect(cleaned(plain)).toEqual({ bytes: plain, carried: false });
      expect(withoutMetadata(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><path></svg>'))).toBeNull();
    });
  });

  test("an EMF loses its description and programs' own comments, and keeps what is drawn", () => {
    const bytes = new Uint8Array(108 + 16 + 24 + 20);
    const view = new DataView(bytes.buffer);
    const words = bytesOf("hemmelig");
    view.setUint32(0, 1, true);
    view.setUint32(4, 124, true);
    bytes.set(bytesOf(" EMF"), 40);
    view.setUint32(60, 4, true);
    view.setUint32(64, 108, true);
    bytes.set(words, 108);
    view.setUint32(124, 70, true);
    view.setUint32(128, 24, true);
    view.setUint32(132, 12, true);
    bytes.set(words, 140);
    view.setUint32(148, 70, true);
    view.setUint32(152, 20, true);
    view.setUint32(156, 8, true);
    bytes.set(bytesOf("FME+tegn"), 160);
    view.setUint32(160, 0x2b464d45, true);
    const clean = cleaned(bytes);
    expect(clean.carried).toBe(true);
    expect(letters(clean.bytes)).not.toContain("hemmelig");
    expect(letters(clean.bytes)).toContain("tegn");
    expect(clean.bytes).toHaveLength(bytes.length);
  });

  test("bytes of no make we know are as they were; a make of which it cannot be known what it carries is not shown", () => {
    expect(cleaned(new Uint8Array([1, 2, 3]))).toEqual({ bytes: new Uint8Array([1, 2, 3]), carried: false });
    expect(cleaned(new Uint8Array())).toEqual({ bytes: new Uint8Array(), carried: false });
    expect(withoutMetadata(bytesOf("\0\0\0\x1cftypavif\0\0\0\0"))).toBeNull();
  });
});

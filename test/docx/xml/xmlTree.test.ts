import { docx, heading, list, paragraph } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { openPackage } from "../../../src/docx/openPackage.ts";
import { parseXml, type XmlTree } from "../../../src/docx/xml/parseXml.ts";
import { writeXml } from "../../../src/docx/xml/writeXml.ts";
import { namespaceOf, XmlElement, XmlText } from "../../../src/docx/xml/xmlTree.ts";

function tree(text: string): XmlTree {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(`${parsed.refusal.code} ${parsed.refusal.detail["why"]}`);
  return parsed.value;
}

const awkward = `\ufeff<?xml version='1.0'?>\r\n<!-- før --><a:r xmlns:a = "urn:a"  b='1 "2"' c="&lt;&#229;">\r\n  tekst &amp; mer<b  /><c></c><![CDATA[<x>]]><?p i?><!-- k --></a:r >\n<!-- etter -->`;

describe("what nobody touched is written back byte for byte", () => {
  test("odd quotes, spaces, references, empty elements and all", () => {
    expect(writeXml(tree(awkward))).toBe(awkward);
  });

  test("a part of a whole document", () => {
    const opened = openPackage(docx({}, heading(1, "Mål"), list("bullet", "a", "b"), table({}, ["c", "d"])));
    if (!opened.ok) throw new Error(opened.refusal.code);
    for (const name of opened.value.names) {
      const text = opened.value.text(name);
      expect(text.ok && writeXml(tree(text.value))).toBe(text.ok && text.value);
    }
  });

  test("all around a change stays as it was", () => {
    const read = tree(awkward);
    const first = read.root.children[0];
    if (first?.type !== "text") throw new Error("expected text");
    first.value = "ny <tekst>";
    expect(writeXml(read)).toBe(
      awkward.replace("\r\n  tekst &amp; mer", "ny &lt;tekst&gt;").replace("</a:r >", "</a:r>"),
    );
  });
});

describe("a tree may be changed", () => {
  const cases: readonly (readonly [name: string, before: string, change: (root: XmlElement) => void, after: string])[] =
    [
      [
        "an attribute set",
        '<a><b x="1"/></a>',
        (root) => root.first("b")?.set("x", 'å"<'),
        '<a><b x="å&quot;&lt;"/></a>',
      ],
      [
        "an attribute set to what it was changes nothing",
        "<a><b x='1'/></a>",
        (root) => root.first("b")?.set("x", "1"),
        "<a><b x='1'/></a>",
      ],
      [
        "an attribute taken away",
        '<a><b x="1" y="2"/></a>',
        (root) => root.first("b")?.unset("x"),
        '<a><b y="2"/></a>',
      ],
      [
        "something put into an empty element",
        "<a><b /></a>",
        (root) => root.first("b")?.append(new XmlText("c")),
        "<a><b>c</b></a>",
      ],
      [
        "an element put before another",
        "<a><b/><c/></a>",
        (root) => root.insertBefore(new XmlElement("d"), root.first("c") ?? null),
        "<a><b/><d/><c/></a>",
      ],
      [
        "an element put after another",
        "<a><b/><c/></a>",
        (root) => root.insertAfter(new XmlElement("d"), root.children[1] ?? root),
        "<a><b/><c/><d/></a>",
      ],
      [
        "an element moved keeps its own text",
        "<a><b x='1'> </b><c/></a>",
        (root) => root.append(root.children[0] ?? root),
        "<a><c/><b x='1'> </b></a>",
      ],
      ["an element taken out", "<a> <b/> </a>", (root) => root.first("b")?.remove(), "<a>  </a>"],
      ["the last child taken out", "<a><b/></a>", (root) => root.first("b")?.remove(), "<a/>"],
      [
        "an element put in place of one",
        "<a><b/></a>",
        (root) => root.first("b")?.replaceWith(new XmlElement("c", [["x", "1"]]), new XmlText("&")),
        '<a><c x="1"/>&amp;</a>',
      ],
      [
        "an element wrapped in another",
        "<a><b>t</b></a>",
        (root) => {
          const inner = root.first("b");
          if (inner) {
            const around = new XmlElement("s");
            inner.replaceWith(around);
            around.append(inner);
          }
        },
        "<a><s><b>t</b></s></a>",
      ],
      [
        "a copy changed leaves the first as it was",
        "<a><b x='1'/></a>",
        (root) => {
          const copy = root.first("b")?.clone();
          if (copy) {
            copy.set("x", "2");
            root.append(copy);
          }
        },
        `<a><b x='1'/><b x="2"/></a>`,
      ],
    ];
  test.each(cases)("%s", (_name, before, change, after) => {
    const read = tree(before);
    change(read.root);
    expect(writeXml(read)).toBe(after);
  });

  test("prefixes are resolved where they stand", () => {
    const { root } = tree('<a xmlns="urn:1" xmlns:p="urn:2"><p:b><c xmlns=""/></p:b></a>');
    expect([...root.descendants()].map((element) => namespaceOf(element))).toEqual(["urn:2", ""]);
  });

  test("characters XML cannot hold are not written", () => {
    const { root } = tree("<a/>");
    root.append(new XmlText("a\u0000\u0007b"));
    expect(writeXml({ before: "", root, after: "" })).toBe("<a>ab</a>");
  });
});

describe("what is not well-formed is refused", () => {
  test.each([
    "",
    "<a>",
    "<a></b>",
    "</a>",
    "<a/><b/>",
    "x<a/>",
    "<a b=1/>",
    '<a b="1" b="2"/>',
    "<a>&x;</a>",
    "<a>&constructor;</a>",
    "<a b='&toString;'/>",
    "<a>&#0;</a>",
    "<a b='<'/>",
    "<a",
    "<a><!-- x</a>",
    "<a>]]></a>",
    "<1/>",
  ])("%p", (text) => {
    expect(parseXml(text)).toMatchObject({ ok: false, refusal: { code: "xmlBroken" } });
  });

  test("a document type is refused, and so are entities", () => {
    expect(parseXml('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')).toMatchObject({
      ok: false,
      refusal: { code: "xmlDoctype" },
    });
  });

  test("what is nested deeper than any document is refused", () => {
    expect(parseXml("<a>".repeat(5_000))).toMatchObject({ ok: false, refusal: { code: "xmlTooDeep" } });
  });

  test("an attribute that is there twice is found among many, too", () => {
    const many = Array.from({ length: 100 }, (_, index) => `a${index}="1"`).join(" ");
    expect(parseXml(`<a ${many}/>`).ok).toBe(true);
    for (const again of ["a3", "a31", "a32", "a99"])
      expect(parseXml(`<a ${many} ${again}="2"/>`)).toMatchObject({ ok: false, refusal: { code: "xmlBroken" } });
  });

  test("paragraphs by the thousand are not deep", () => {
    expect(parseXml(`<a>${"<p/>".repeat(20_000)}</a>`).ok).toBe(true);
    expect(docx({}, ...Array.from({ length: 50 }, () => paragraph("a"))).length).toBeGreaterThan(0);
  });
});

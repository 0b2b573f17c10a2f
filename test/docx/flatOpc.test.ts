import { docx, heading, paragraph } from "../../src/docx/build/build.ts";
import { picture } from "../../src/docx/build/buildPicture.ts";
import { readFlatPackage, writeFlatPackage } from "../../src/docx/flatOpc.ts";
import { openPackage, type Package } from "../../src/docx/openPackage.ts";

function opened(outcome: ReturnType<typeof openPackage>): Package {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

function flat(pkg: Package): string {
  return writeFlatPackage(
    pkg.names.map((name) => {
      const bytes = pkg.bytes(name);
      if (!bytes.ok) throw new Error(bytes.refusal.code);
      const contentType = name.endsWith(".rels")
        ? "application/vnd.openxmlformats-package.relationships+xml"
        : pkg.contentType(name);
      return {
        name,
        contentType,
        content: /xml$|rels$/.test(name) ? new TextDecoder().decode(bytes.value) : bytes.value,
      };
    }),
  );
}

const picturePart = new Uint8Array([137, 80, 78, 71, 0, 255]);
const file = docx(
  {},
  heading(1, "Mål & mening"),
  paragraph("å", picture({ bytes: picturePart, name: "a.png", alt: "A", width: 10, height: 10 })),
);

test("a package written flat and read again has the same parts, types and relationships", () => {
  const before = opened(openPackage(file));
  const after = opened(readFlatPackage(flat(before)));
  expect(after.main).toBe(before.main);
  expect(after.bytes("word/media/a.png")).toEqual({ ok: true, value: picturePart });
  expect(after.contentType("word/media/a.png")).toBe("image/png");
  expect(after.relationships(after.main)).toEqual(before.relationships(before.main));
  const [left, right] = [before.text(before.main), after.text(after.main)];
  expect(right.ok && right.value).toBe(left.ok && left.value.replace(/^<\?xml.*\?>\s*/, ""));
});

test("namespaces declared around a part are kept with it", () => {
  const xml = flat(opened(openPackage(file)))
    .replace("<pkg:package ", '<pkg:package xmlns:x="urn:x" ')
    .replace("<w:body>", "<w:body><x:a/>");
  const pkg = opened(readFlatPackage(xml));
  const text = pkg.text(pkg.main);
  expect(text.ok && text.value).toContain('xmlns:x="urn:x"');
});

test.each([
  ["not XML", "<a"],
  ["another kind of XML", "<a/>"],
  ["a package with no document", '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>'],
])("%s is refused", (_name, xml) => {
  expect(readFlatPackage(xml).ok).toBe(false);
});

import { createHash } from "node:crypto";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Problem, Upload } from "../../../src/api/contract.ts";
import { rawXml, withPart } from "../../../src/docx/build/build.ts";
import { address, openService, type OpenService } from "../openService.ts";
import { hearing, smallPlan, smallPlans } from "../smallPlan.ts";

/**
 * Hostile files against the whole service, in turn: what the package refuses by name stands in `test/docx/openPackage`,
 * and what reading may cost in `test/document/bounded`; here it is that the caller is told in words, that nothing of it is
 * our fault, and that the next planner is served.
 */
let service: OpenService;
beforeAll(async () => {
  service = await openService(smallPlans);
});
afterAll(() => service.close());

const whole = smallPlan();
const part = (name: string, xml: string | Uint8Array): Uint8Array =>
  smallPlan({ more: [withPart(name, "application/xml", xml, "attack", () => rawXml(""))] });
/** The document with this put before its body's end, well formed or not. */
function more(xml: string): Uint8Array {
  const parts = unzipSync(whole);
  const main = "word/document.xml";
  const body = strFromU8(parts[main] ?? new Uint8Array());
  const end = body.lastIndexOf("</w:body>");
  return zipSync({ ...parts, [main]: strToU8(body.slice(0, end) + xml + body.slice(end)) });
}
const nested = (name: string, depth: number): string => `<w:${name}>`.repeat(depth) + `</w:${name}>`.repeat(depth);
const huge = "9".repeat(400);

const hostile: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ["no bytes but one", () => new Uint8Array(1)],
  ["a page of HTML", () => Buffer.from("<html><script>alert(1)</script></html>")],
  ["half a document", () => whole.slice(0, whole.length / 2)],
  [
    "a document with its middle turned around",
    () => Uint8Array.from(whole).fill(255, whole.length / 3, whole.length / 2),
  ],
  ["a part that unpacks to a thousandfold", () => part("word/bomb.xml", new Uint8Array(16 * 1024 * 1024))],
  ["a part named out of the package", () => part("../../../etc/passwd", "<x/>")],
  ["a body that ends too soon", () => more("<w:p><w:r>")],
  ["runs nested 100,000 deep", () => more(nested("smartTag", 100_000))],
  [
    "tables nested 2,000 deep",
    () => more("<w:tbl><w:tr><w:tc>".repeat(2_000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(2_000)),
  ],
  [
    "entities of its own",
    () => more("<!DOCTYPE x [<!ENTITY xxe SYSTEM 'file:///etc/passwd'>]><w:p><w:r><w:t>&xxe;</w:t></w:r></w:p>"),
  ],
  [
    "a relationship to a file of the machine",
    () =>
      part(
        "word/_rels/x.rels",
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
      ),
  ],
  [
    "numbers with 400 digits",
    () =>
      more(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="${huge}"/></w:tcPr><w:p><w:pPr><w:outlineLvl w:val="-${huge}"/></w:pPr></w:p></w:tc></w:tr></w:tbl>`,
      ),
  ],
  ["letters that no XML may have", () => more("<w:p><w:r><w:t>\u0000\uFFFF</w:t></w:r></w:p>")],
  [
    "script in words, addresses and names",
    () =>
      more(
        '<w:p><w:pPr><w:pStyle w:val="&quot;&gt;&lt;script&gt;"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "javascript:alert(1)"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>&lt;script&gt;alert(1)&lt;/script&gt;</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      ),
  ],
];

async function publish(bytes: Uint8Array): Promise<{ readonly status: number; readonly said: Problem }> {
  const headers = { authorization: `Bearer ${await service.tokenOf("ola")}`, "accept-language": "nb" };
  const begun = await service.app.inject({
    method: "POST",
    url: address("uploads"),
    headers,
    payload: {
      plan: "svomming",
      fileName: "plan.docx",
      size: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    },
  });
  const upload = begun.json<Upload>().id;
  await service.app.inject({
    method: "PATCH",
    url: address("upload", { upload }),
    headers: { ...headers, "content-type": "application/octet-stream", "upload-offset": "0" },
    payload: Buffer.from(bytes),
  });
  const answer = await service.app.inject({
    method: "POST",
    url: address("rehearsal", { plan: "svomming" }),
    headers,
    payload: { upload, decision: hearing },
  });
  return { status: answer.statusCode, said: answer.json<Problem>() };
}

test.each(hostile)("a file with %s is read, or refused in words, and the next is served", async (_name, make) => {
  const { status, said } = await publish(make());
  expect([200, 422]).toContain(status);
  if (status === 422) {
    expect(said.code).toMatch(/^(unreadable|tooHeavy|findings|elsewhere)$/);
    expect([said.title, said.detail].join(" ")).toMatch(/^[A-ZÆØÅ«][^{}<>]{20,}$/);
  }
  expect((await publish(whole)).status).toBe(200);
  expect(service.faults).toEqual([]);
});

test("a pages' reader never meets a script that was planted", async () => {
  const { body, headers } = await service.app.inject("/fjordvik/svomming");
  expect(body).not.toMatch(/<script|javascript:/i);
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
});

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkManifest } from "../../src/manifest/checkManifest.ts";
import { makeManifest } from "../../src/manifest/makeManifest.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const manifest = readFileSync(`${root}manifest.xml`, "utf8");
const schemas = `${root}src/manifest/schema`;

test("the manifest fits Microsoft's schema, as it lies here and as it is made for an installation", async () => {
  const made = makeManifest(manifest, "https://planer.kommune.no");
  if (!made.ok) throw new Error(made.refusal.code);
  expect(made.value).not.toContain("localhost");
  expect(made.value).toContain("<AppDomain>https://planer.kommune.no</AppDomain>");
  expect(await checkManifest(manifest, schemas)).toEqual([]);
  expect(await checkManifest(made.value, schemas)).toEqual([]);
});

test("each origin has an identifier of its own, the same each time, and one's own machine that of the repository", () => {
  const idFor = (origin: string): string | undefined => {
    const made = makeManifest(manifest, origin);
    return made.ok ? /<Id>(.*)<\/Id>/.exec(made.value)?.[1] : undefined;
  };
  // As Python's uuid.uuid5(uuid.NAMESPACE_URL, …) gives it.
  expect(idFor("https://planer.kommune.no")).toBe("5990b81c-4175-59a4-8129-5df366a94189");
  expect(idFor("https://PLANER.kommune.no")).toBe(idFor("https://planer.kommune.no"));
  expect(idFor("https://planer.kommune.no:8443")).not.toBe(idFor("https://planer.kommune.no"));
  expect(manifest).toContain(`<Id>${idFor("https://localhost:4443") ?? ""}</Id>`);
});

test.each([
  ["an element Office does not know", "<TaskpaneId>", "<PaneId>Plantraad.Pane</PaneId><TaskpaneId>", "PaneId"],
  ["a kind of permission there is none of", "ReadWriteDocument", "WriteAll", "WriteAll"],
  ["a button without a label", '<Label resid="Check.Label"/>', "", "Supertip"],
  ["a tag that is not closed", "</Hosts>", "", "Hosts"],
])("the schema tells of %s, and where", async (_what, from, to, told) => {
  expect(manifest).toContain(from);
  const faults = await checkManifest(manifest.replace(from, to), schemas);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.map(({ message }) => message).join(" ")).toContain(told);
  expect(faults[0]?.line).toBeGreaterThan(1);
});

test.each([
  "",
  "planer.kommune.no",
  "http://planer.kommune.no",
  "https://planer.kommune.no/ord",
  'https://a"b',
  "https://",
])("no manifest is made for what is no address of a service: %s", (origin) => {
  expect(makeManifest(manifest, origin).ok).toBe(false);
});

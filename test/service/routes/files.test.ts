import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify, { type FastifyInstance } from "fastify";
import { signInPages } from "../../../src/api/signInPages.ts";
import { fileRoutes } from "../../../src/service/routes/fileRoutes.ts";
import { issuer, origin } from "../openService.ts";

let webFolder: string;
let app: FastifyInstance;
/** The same files where people really work. */
let real: FastifyInstance;

beforeAll(async () => {
  webFolder = mkdtempSync(join(tmpdir(), "plantraad-web-"));
  for (const folder of ["js", "css", "site", "pane"]) mkdirSync(join(webFolder, folder));
  cpSync(join(process.cwd(), "assets"), join(webFolder, "assets"), { recursive: true });
  for (const page of ["taskpane.html", ...Object.values(signInPages)])
    writeFileSync(join(webFolder, "pane", page), "<!doctype html><html>");
  const files = { webFolder, origin, authority: issuer, framedBy: ["https://arkiv.fjordvik.no"] };
  app = Fastify();
  await fileRoutes(app, { ...files, isDemo: true });
  real = Fastify();
  await fileRoutes(real, { ...files, isDemo: false });
});

afterAll(async () => {
  await app.close();
  await real.close();
  rmSync(webFolder, { recursive: true });
});

test("browsers that ask for an icon by its old address get one", async () => {
  const icon = await app.inject("/favicon.ico");
  expect([icon.statusCode, icon.headers["content-type"], icon.rawPayload.subarray(1, 4).toString()]).toEqual([
    200,
    "image/png",
    "PNG",
  ]);
});

test("the pane is told that it is one of a demonstration, and where people really work it is not", async () => {
  expect((await app.inject("/pane/taskpane.html")).body).toContain("<html data-demonstration>");
  expect((await real.inject("/pane/taskpane.html")).body).toContain("<html>");
});

/** The hosts in a page's frame-ancestors, as patterns: "*" stands for any labels. */
async function framers(page: string): Promise<readonly RegExp[]> {
  const policy = String((await app.inject(`/pane/${page}`)).headers["content-security-policy"]);
  const named = /frame-ancestors ([^;]+)/.exec(policy)?.[1]?.split(" ") ?? [];
  return named
    .filter((host) => host.startsWith("https:"))
    .map((host) => new RegExp(`^${host.replaceAll(".", "\\.").replace("*", "[^/]+")}$`));
}

test.each(["taskpane.html", ...Object.values(signInPages)])(
  "%s may be shown wherever Word for the web runs, and nowhere else",
  async (page) => {
    const admitted = await framers(page);
    const may = (host: string): boolean => admitted.some((pattern) => pattern.test(host));
    for (const host of [
      "https://euc-word-edit.officeapps.live.com",
      "https://fjordvik.sharepoint.com",
      "https://fjordvik-my.sharepoint.com",
      "https://onedrive.live.com",
      "https://teams.microsoft.com",
      "https://teams.cloud.microsoft",
      "https://word.cloud.microsoft",
      "https://m365.cloud.microsoft",
      "https://www.office.com",
      "https://arkiv.fjordvik.no",
    ])
      expect([host, may(host)]).toEqual([host, true]);
    for (const host of ["https://evil.example", "https://sharepoint.com.evil.example", "https://live.com"])
      expect([host, may(host)]).toEqual([host, false]);
  },
);

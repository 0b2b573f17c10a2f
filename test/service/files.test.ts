import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify from "fastify";
import { fileRoutes } from "../../src/service/routes/fileRoutes.ts";
import { issuer, origin } from "./openService.ts";

test("browsers that ask for an icon by its old address get one", async () => {
  const webFolder = mkdtempSync(join(tmpdir(), "plantraad-web-"));
  for (const folder of ["js", "css", "site"]) mkdirSync(join(webFolder, folder));
  cpSync(join(process.cwd(), "assets"), join(webFolder, "assets"), { recursive: true });
  const app = Fastify();
  await fileRoutes(app, { webFolder, origin, authority: issuer });
  const icon = await app.inject("/favicon.ico");
  expect([icon.statusCode, icon.headers["content-type"], icon.rawPayload.subarray(1, 4).toString()]).toEqual([
    200,
    "image/png",
    "PNG",
  ]);
  await app.close();
  rmSync(webFolder, { recursive: true });
});

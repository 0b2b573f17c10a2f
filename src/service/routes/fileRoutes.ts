import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FastifyInstance } from "fastify";
import fastifyStatic from "@fastify/static";
import { allowPane } from "../securityHeaders.ts";

/** Made files: the pane, the desk, style sheets and icons, as the build left them in `webFolder`. */
export async function fileRoutes(app: FastifyInstance, webFolder: string, authority: string): Promise<void> {
  const config = { needs: "anyone" } as const;
  const hide = { schema: { hide: true }, config };

  /** Pages with script: each reply gets a nonce of its own, put where the build left the mark. */
  const page = (address: string, file: string, where: "inWord" | "inDesk"): void => {
    app.get(address, hide, async (_request, reply) => {
      const nonce = allowPane(reply, authority, where);
      const html = (await readFile(join(webFolder, file), "utf8")).replaceAll("__NONCE__", nonce).replaceAll("<script defer", `<script nonce="${nonce}" defer`);
      return reply.type("text/html; charset=utf-8").header("Cache-Control", "no-store").send(html);
    });
  };
  page("/pane/taskpane.html", "pane/taskpane.html", "inWord");
  page("/pane/signin.html", "pane/signin.html", "inWord");
  page("/desk/taskpane.html", "desk/taskpane.html", "inDesk");
  page("/desk/signin.html", "desk/signin.html", "inDesk");
  page("/desk/", "desk/index.html", "inDesk");
  app.get("/desk", hide, (_request, reply) => reply.redirect("/desk/"));

  for (const folder of ["js", "css", "site", "assets"]) {
    const named = folder === "js" || folder === "css";
    await app.register(fastifyStatic, { root: join(webFolder, folder), prefix: `/${folder}/`, decorateReply: false, immutable: named, maxAge: named ? "365d" : "1h" });
  }
}

/** Microsoft's Office.js from the installed package, for the desk on this machine only. */
export async function officeJsRoutes(app: FastifyInstance): Promise<void> {
  const root = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
  await app.register(fastifyStatic, { root, prefix: "/officejs/", decorateReply: false, maxAge: "1h" });
}

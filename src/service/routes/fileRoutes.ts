import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FastifyInstance } from "fastify";
import fastifyStatic from "@fastify/static";
import { documentStyle } from "../../document/html/documentStyle.ts";
import { signInPages } from "../../api/signInPages.ts";
import { makeManifest } from "../../manifest/makeManifest.ts";
import { allowPane, type Framing } from "../answers/securityHeaders.ts";

const hide = { schema: { hide: true }, config: { needs: "anyone" } } as const;

/** Where the built files lie, and what their pages may reach. */
export interface BuiltFiles {
  readonly webFolder: string;
  /** Origin of this service. */
  readonly origin: string;
  /** Who signs people in. */
  readonly authority: string;
}

/** The built files of an installation that Word shows. */
export interface WordFiles extends BuiltFiles {
  /** Origins besides Microsoft's that may show the pane in Word for the web: "https://*.example.no". */
  readonly framedBy: readonly string[];
  /** Whether this is a demonstration, which the pane says of itself. */
  readonly isDemo: boolean;
}

/** Made files: the pane, its manifest with this service's own origin, style sheets and icons. */
export async function fileRoutes(app: FastifyInstance, files: WordFiles): Promise<void> {
  const framing: Framing = { in: "word", others: files.framedBy };
  const { webFolder, origin } = files;
  page(app, files, "/pane/taskpane.html", "pane/taskpane.html", framing, files.isDemo);
  for (const name of Object.values(signInPages)) page(app, files, `/pane/${name}`, `pane/${name}`, framing);
  app.get("/manifest.xml", hide, async (_request, reply) => {
    const manifest = makeManifest(await readFile(join(webFolder, "manifest.xml"), "utf8"), origin);
    if (!manifest.ok) throw new Error(`the service has no origin for a manifest: ${origin}`);
    return reply.type("application/xml; charset=utf-8").send(manifest.value);
  });
  app.get("/site/document.css", hide, async (_request, reply) =>
    reply.type("text/css; charset=utf-8").header("Cache-Control", "public, max-age=3600").send(documentStyle),
  );
  app.get("/favicon.ico", hide, async (_request, reply) =>
    reply
      .type("image/png")
      .header("Cache-Control", "public, max-age=3600")
      .send(await readFile(join(webFolder, "assets", "icon-32.png"))),
  );

  for (const folder of ["js", "css", "site", "assets"]) {
    const named = folder === "js" || folder === "css";
    await app.register(fastifyStatic, {
      root: join(webFolder, folder),
      prefix: `/${folder}/`,
      decorateReply: false,
      immutable: named,
      maxAge: named ? "365d" : "1h",
      preCompressed: true,
    });
  }
}

/**
 * Pages with script: each reply gets a nonce of its own, put where the build left the mark. `isDemo` marks the page as one
 * of a demonstration, which the pane reads (`Demonstration.tsx`); the desk around a pane says it itself.
 */
function page(
  app: FastifyInstance,
  { webFolder, authority }: BuiltFiles,
  address: string,
  file: string,
  framing: Framing,
  isDemo = false,
): void {
  app.get(address, hide, async (_request, reply) => {
    const nonce = allowPane(reply, authority, framing);
    const html = (await readFile(join(webFolder, file), "utf8"))
      .replaceAll("__NONCE__", nonce)
      .replace("<html", isDemo ? "<html data-demonstration" : "<html")
      .replaceAll("<script defer", `<script nonce="${nonce}" defer`);
    return reply.type("text/html; charset=utf-8").header("Cache-Control", "no-store").send(html);
  });
}

/** The desk, and Microsoft's Office.js from the installed package for the pane on it. On one's own machine only. */
export async function deskRoutes(app: FastifyInstance, files: BuiltFiles): Promise<void> {
  page(app, files, "/desk/taskpane.html", "desk/taskpane.html", { in: "desk" });
  for (const name of Object.values(signInPages)) page(app, files, `/desk/${name}`, `desk/${name}`, { in: "desk" });
  page(app, files, "/desk/", "desk/index.html", { in: "desk" });
  app.get("/desk", hide, (_request, reply) => reply.redirect("/desk/"));
  const root = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
  await app.register(fastifyStatic, { root, prefix: "/officejs/", decorateReply: false, maxAge: "1h" });
}

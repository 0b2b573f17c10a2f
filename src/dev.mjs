// @ts-check
/**
 * Door: the edit loop, `npm run dev`. Starts everything on the same address as `npm start`; a change in the pane or the
 * desk is put into the open page, a change in the service or its pages starts the service again, and what the types or
 * the linter say of a saved file is shown in the page and in the terminal.
 */
import { fork } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configurations from "../webpack.config.js";
import { followParent } from "./dev/followParent.mjs";
import { freePort, runService } from "./dev/runService.mjs";

followParent();
const root = fileURLToPath(new URL("..", import.meta.url));
const port = Number(process.env["PLANTRAAD_PORT"] ?? 4443);
const data = resolve(process.env["PLANTRAAD_DATA"] ?? ".data");
const origin = `https://localhost:${port}`;
const built = join(root, "dist", "dev");

/** @param {string} name @returns {import("webpack").Configuration} */
function configuration(name) {
  const found = configurations.find((each) => each.name === name);
  if (found === undefined) throw new Error(`webpack.config.js has no configuration called ${name}`);
  return { ...found, infrastructureLogging: { level: "warn" } };
}

/** What must be stopped when the loop is, as far as it has come. @type {(() => unknown)[]} */
const open = [];
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => void Promise.all(open.map((stop) => stop())).then(() => process.exit(0)));
}

const inner = await freePort();
/** What the service says of where to go, held back until one can. */
let greeting = "";
const environment = { ...process.env, PLANTRAAD_PORT: `${inner}`, PLANTRAAD_ORIGIN: origin };
const service = runService({ door: join(built, "node", "server.mjs"), environment, origin }, (text) => {
  greeting += text;
});
open.push(service.stop);
const nodeCompiler = webpack(configuration("node-dev"));
const webCompiler = webpack(configuration("web-dev"));
const webBuilt = new Promise((resolve) => webCompiler.hooks.afterDone.tap("dev", resolve));

// What the service serves from must be there when it starts; what is in it is made by the web half, meanwhile.
for (const folder of ["js", "css", "site", "assets"]) mkdirSync(join(built, "web", folder), { recursive: true });
let isStarted = false;
const nodeWatch = nodeCompiler.watch({}, (fault, stats) => {
  if (fault) process.stderr.write(`${fault.message}\n`);
  else if (stats?.hasErrors()) process.stderr.write(`${stats.toString("errors-only")}\n`);
  else if (!isStarted || (stats !== undefined && stats.compilation.emittedAssets.size > 0)) {
    isStarted = true;
    void service.restart();
  }
});
open.push(() => nodeWatch?.close(() => undefined));
await service.ready();
const file = (/** @type {string} */ name) => readFileSync(join(data, "certificate", name));

const server = new WebpackDevServer(
  {
    host: "localhost",
    port,
    server: { type: "https", options: { cert: file("localhost.crt"), key: file("localhost.key") } },
    static: false,
    hot: true,
    client: { overlay: { errors: true, warnings: true, runtimeErrors: false }, logging: "warn" },
    devMiddleware: {
      index: false,
      writeToDisk: (file) => !/\.(js|map)$|hot-update/.test(file),
      stats: "errors-warnings",
    },
    proxy: [{ context: isForService, target: `https://localhost:${inner}`, secure: false, xfwd: false }],
    // The service's own answers first: it gives the built pages their policies. What comes while it starts waits.
    setupMiddlewares(middlewares) {
      const isProxy = (/** @type {import("webpack-dev-server").Middleware} */ each) =>
        "name" in each && each.name?.startsWith("http-proxy-middleware") === true;
      /** @type {import("webpack-dev-server").ExpressRequestHandler} */
      const wait = (request, _response, next) => {
        if (isForService(request.path)) void Promise.all([service.ready(), webBuilt]).then(() => next());
        else next();
      };
      return [wait, ...middlewares.filter(isProxy), ...middlewares.filter((each) => !isProxy(each))];
    },
  },
  webCompiler,
);

/** Whether the service answers it: everything but the scripts and style sheets that are made here. @param {string} path */
function isForService(path) {
  return !/^\/(js|css|site|ws)(\/|$)/.test(path);
}

open.push(() => server.stop());
await server.start();
await webBuilt;
process.stdout.write(greeting);
const problems = fork(new URL("./dev/watchProblems.mjs", import.meta.url));
open.push(() => problems.kill("SIGKILL"));
problems.on("message", (/** @type {{ types: string[], lint: string[] }} */ { types, lint }) => {
  for (const text of [...types, ...lint]) process.stdout.write(`\n${text}\n`);
  const clients = server.webSocketServer?.clients ?? [];
  if (types.length > 0) server.sendMessage(clients, "errors", types);
  else if (lint.length > 0) server.sendMessage(clients, "warnings", lint);
  else server.sendMessage(clients, "ok");
});
for (const compiler of [nodeCompiler, webCompiler]) {
  compiler.hooks.watchRun.tap("dev", ({ modifiedFiles }) => {
    const saved = [...(modifiedFiles ?? [])].filter((file) => file.startsWith(join(root, "src")));
    if (saved.length > 0 && problems.connected) problems.send({ lint: saved });
  });
}

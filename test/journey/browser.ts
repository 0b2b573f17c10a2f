import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";

const cache = fileURLToPath(new URL("../../.cache/chromium", import.meta.url));

const installed = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/**
 * A real browser: the installed Chrome, Edge or Chromium (or what `PLANTRAAD_BROWSER` points at),
 * and where there is none on Linux, or it is "packaged", the Chromium that comes as an npm package, unpacked once into
 * the project's cache. It speaks `language` ("de"), else the machine's; each journey says the language of its own pages,
 * and passes whatever the browser speaks.
 */
export async function openBrowser(language = process.env["PLANTRAAD_BROWSER_LANGUAGE"]): Promise<Browser> {
  const asked = process.env["PLANTRAAD_BROWSER"];
  const spoken = language === undefined ? [] : [`--lang=${language}`, `--accept-lang=${language}`];
  // An installed one on Linux takes the language of its own menus and dates from the environment.
  const env = { ...definedEnvironment(), ...(language === undefined ? {} : { LANGUAGE: language }) };
  const own = asked ?? installed.find((path) => existsSync(path));
  if (own !== undefined && own !== "packaged") {
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    return chromium.launch({ executablePath: own, args: [...flags, ...spoken, ...sandbox], env });
  }
  if (process.platform !== "linux") {
    throw new Error("No Chrome, Edge or Chromium found. Install one, or set PLANTRAAD_BROWSER to its path.");
  }
  unpackOnce();
  return chromium.launch({
    executablePath: join(cache, "chromium"),
    args: [...flags, ...spoken, "--no-sandbox", "--headless=shell", "--no-zygote"],
    env: {
      ...env,
      LD_LIBRARY_PATH: join(cache, "al2023", "lib"),
      FONTCONFIG_FILE: join(cache, "fonts.conf"),
    },
  });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/**
 * The package unpacks into the folder for temporary files, under fixed names, and brings its own
 * libraries only where it believes it runs in a cloud function: a process of its own is told so.
 */
function unpackOnce(): void {
  if (existsSync(join(cache, "fonts.conf"))) return;
  const half = `${cache}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const unpack = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const { status, stderr } = spawnSync(process.execPath, ["-e", unpack], {
    env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The browser could not be unpacked: ${stderr}`);
  rmSync(cache, { recursive: true, force: true });
  renameSync(half, cache);
  const fontFolder = join(cache, "fonts");
  if (readdirSync(fontFolder).length === 0) throw new Error("The unpacked browser has no fonts.");
  writeFileSync(
    join(cache, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fontFolder}</dir><cachedir>${join(cache, "fontcache")}</cachedir></fontconfig>`,
  );
}

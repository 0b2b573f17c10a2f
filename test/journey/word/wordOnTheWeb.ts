import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import { hostInfo, windowName } from "../../../src/standin/wire/appContext.ts";
import { Standin } from "../../../src/standin/standin.ts";

const library = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

/** Where Word for the web shows a document: Word's own frame within the page it was opened from. */
const word = "https://euc-word-edit.officeapps.live.com";
const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const locale = "nb-NO";

/** The pane as Word for the web shows it: in a frame of Microsoft's in a frame of somebody's, with the hosted Office.js. */
export interface OnTheWeb {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly standin: Standin;
  /** What the browser complained of: errors in scripts, refused addresses, broken policies. */
  readonly complaints: readonly string[];
  readonly paneFrame: () => Frame;
}

/** Where the document is opened from, and what the browser forbids the pane. */
export interface OnTheWebOptions {
  readonly around?: string;
  readonly forbids?: Forbidden;
}

/**
 * Installed browsers forbid a frame within another site all storage in a private window, which every context of a test
 * is; the browser of the packages knows no such setting, and is made to. No browser is known to forbid such a frame
 * the cookies that are kept apart, save where its user blocks all.
 */
export type Forbidden = "nothing" | "storage" | "storage and cookies";

/** Makes the page refuse as browsers do. */
function forbid(what: Forbidden): void {
  if (what === "nothing" || window.parent === window) return;
  for (const name of ["sessionStorage", "localStorage"]) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  }
  if (what === "storage and cookies")
    Object.defineProperty(document, "cookie", { get: () => "", set: () => undefined });
}

/**
 * Opens a document in the stand-in and the real page of the pane on it, under the names that Word for the web
 * has. Nothing is asked of these names: the pages around the pane are answered here, and Office.js from the
 * installed package. `around` is the site the document is opened from.
 */
export async function openOnTheWeb(
  context: BrowserContext,
  origin: string,
  docx: Uint8Array,
  { around = "https://fjordvik.sharepoint.com", forbids = "nothing" }: OnTheWebOptions = {},
): Promise<OnTheWeb> {
  const opened = Standin.open(docx, {
    locale,
    readOnly: false,
    profile: "web",
    documentUrl: `${around}/klima.docx`,
    paneOrigin: origin,
  });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const standin = opened.value;
  // The service is on this machine, which pages on the web may not reach unless they are let.
  await context.grantPermissions(["local-network-access"], { origin: word });
  await context.grantPermissions(["local-network-access"], { origin: around });
  await context.addInitScript(forbid, forbids);
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  const complaints: string[] = [];
  page.on("pageerror", (fault) => complaints.push(fault.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const html = (body: string) => ({ contentType: "text/html; charset=utf-8", body: `<!doctype html>${body}` });
  const fill = "style='position:fixed;inset:0;width:100%;height:100%;border:0'";
  await page.route(`${around}/**`, (route) =>
    route.fulfill(html(`<iframe title="Word" ${fill} src="${word}/we.aspx">`)),
  );
  await page.route(`${word}/**`, (route) =>
    route.fulfill(
      html(`<body><script>
        const pane = document.createElement("iframe");
        pane.name = ${JSON.stringify(windowName(locale, "web", word))};
        pane.title = "Plantråd";
        pane.style = "position:fixed;inset:0;width:100%;height:100%;border:0";
        const address = ${JSON.stringify(`${origin}/pane/taskpane.html?_host_Info=${encodeURIComponent(hostInfo(locale))}`)};
        addEventListener("message", ({ source, data }) => source === pane.contentWindow && toWord(data));
        window.fromWord = (text) => pane.contentWindow.postMessage(text, "*");
        window.press = (fragment, anew) => {
          if (anew) pane.remove();
          pane.src = address + fragment;
          if (anew) document.body.append(pane);
        };
        window.press("", true);
      </script>`),
    ),
  );
  await context.route(`${hosted}**`, (route) => {
    const path = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
    return route.fulfill({ contentType: "text/javascript", body: readFileSync(join(library, path)) });
  });
  const wordFrame = (): Frame | undefined => page.frames().find((frame) => frame.url().startsWith(word));
  const side = standin.converse("web", (text) => {
    // A page that has been closed hears nothing any more.
    wordFrame()
      ?.evaluate(`fromWord(${JSON.stringify(text)})`)
      .catch(() => undefined);
  });
  await page.exposeFunction("toWord", (text: unknown) => side.receive(text));
  await page.goto(`${around}/klima.docx`);
  return {
    page,
    standin,
    complaints,
    pane: page.frameLocator("iframe").frameLocator("iframe"),
    paneFrame() {
      const frame = page.frames().find((each) => each.url().startsWith(`${origin}/pane/taskpane.html`));
      if (!frame) throw new Error("the pane has no frame");
      return frame;
    },
  };
}

/**
 * A press on the ribbon or in the text's menu: the host goes to the press's address, in the frame that is there
 * ("in place") or in one that it makes for it ("anew"). Both are told of; which Word does which is not known.
 */
export async function pressOnTheWeb({ page }: OnTheWeb, fragment: string, how: "in place" | "anew"): Promise<void> {
  const frame = page.frames().find((each) => each.url().startsWith(word));
  await frame?.evaluate(`press(${JSON.stringify(fragment)}, ${how === "anew"})`);
}

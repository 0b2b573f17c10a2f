import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from "playwright-core";

const screenshots = fileURLToPath(new URL("../../.screenshots", import.meta.url));

/** How long a step may take before it is called a fault, in milliseconds: a slow machine is no fault. */
export const longestWait = 120_000;

/** One person at the desk, with Word's stand-in and the pane before them. */
export interface AtDesk {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The document as it lies on the desk. */
  readonly paper: ReturnType<Page["getByRole"]>;
  /** What the browser complained of: errors in scripts, refused addresses, broken policies. */
  readonly complaints: readonly string[];
  /** Signs in by the window the pane opens, and waits until the pane knows who it is. */
  readonly signInAs: (name: string) => Promise<void>;
  /** Keeps a picture of what is seen now in the folder of screenshots. */
  readonly show: (name: string) => Promise<void>;
  /** Round trips and bytes since the last reset. */
  readonly wire: () => Promise<{ readonly batches: number; readonly bytes: number }>;
  readonly resetWire: () => Promise<void>;
}

/** A browser's context that accepts the certificate made on this machine. It asks for bokmål unless told otherwise. */
export function contextOf(
  browser: Browser,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<BrowserContext> {
  return browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "nb-NO",
    viewport: { width: 1280, height: 860 },
    acceptDownloads: true,
    ...options,
  });
}

/** Sits down at the desk with a document: one of the demo plans by address, or a file. `more` is added to the address. */
export async function sitDown(
  context: BrowserContext,
  origin: string,
  open: { readonly demo: string } | { readonly file: string },
  locale = "nb-NO",
  more = "",
): Promise<AtDesk> {
  const page = await context.newPage();
  page.setDefaultTimeout(longestWait);
  const complaints: string[] = [];
  page.on("pageerror", (fault) => complaints.push(fault.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const query = "demo" in open ? `open=/demo/${open.demo}&` : "";
  await page.goto(`${origin}/desk/?${query}locale=${locale}&${more}`);
  if ("file" in open) await page.locator("input[type=file]").first().setInputFiles(open.file);
  const pane = page.locator("iframe").first().contentFrame(); // a co-author's stands beside it
  await pane.getByRole("tablist").waitFor();
  return {
    page,
    pane,
    paper: page.getByRole("textbox", { name: /dokument|document/i }),
    complaints,
    async signInAs(name) {
      const opened = openedOrAllowed(page.waitForEvent("popup"), pane);
      const press = pane.locator("header").getByRole("button", { name: /^(Logg inn|Sign in)$/ });
      let window: Page | null = null;
      while (window === null) {
        // A service that has too much to do just now says so, and takes another press; and a press that comes as the
        // button goes is none.
        if (await press.isVisible()) await press.click({ timeout: 10_000 }).catch(() => undefined);
        window = await Promise.race([
          opened,
          press.waitFor().then(
            () => null,
            () => opened,
          ),
        ]);
      }
      window.setDefaultTimeout(longestWait);
      await window.getByRole("button", { name: new RegExp(name) }).click();
      await pane.getByRole("img", { name: new RegExp(name) }).waitFor(); // the initials in the header
    },
    async show(name) {
      await page.screenshot({ path: screenshot(name) });
    },
    wire: () =>
      page.evaluate(() => {
        const counted = window.desk?.counters();
        if (!counted) throw new Error("the desk counts nothing");
        return { batches: counted.batches, bytes: counted.bytesIn + counted.bytesOut };
      }),
    resetWire: () => page.evaluate(() => window.desk?.resetCounters()),
  };
}

/**
 * The window that a press opens. On a machine so busy that the browser has forgotten the press by the time the window is
 * asked for, Word asks for one more.
 */
async function openedOrAllowed(opened: Promise<Page>, pane: FrameLocator): Promise<Page> {
  const allow = pane.getByRole("button", { name: /^(Tillat|Allow)$/ });
  let isOpen = false;
  const asked = allow.waitFor().then(
    () => (isOpen ? undefined : allow.click()),
    () => undefined, // nothing was asked, and the window opens or does not
  );
  const window = await Promise.race([opened, asked.then(() => opened)]);
  isOpen = true;
  return window;
}

/** Where a picture of this name is kept. */
export function screenshot(name: string): string {
  mkdirSync(screenshots, { recursive: true });
  return join(screenshots, `${name}.png`);
}

/** The pane's own frame, for looking at all of it. */
export function frameOf({ page }: AtDesk): Frame {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("the pane has no frame");
  return frame;
}

/** Puts the cursor in the paragraph with this text, and waits until the pane has followed. */
export async function putCursorIn({ paper, pane }: AtDesk, text: string): Promise<void> {
  await paper.getByText(text, { exact: true }).first().click();
  await pane.locator("strong").filter({ hasText: text }).waitFor();
}

import type { Browser } from "playwright-core";
import { contextOf } from "../atDesk.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/**
 * A browser's language, the one of ours that the pane and the desk answer in, that of the public pages (bokmål for whoever
 * asks for none of ours), and words that the pane says.
 */
const cases = [
  { locale: "nb-NO", lang: "nb", pages: "nb", tab: "Publiser", signIn: "Logg inn" },
  { locale: "nn-NO", lang: "nn", pages: "nn", tab: "Publiser", signIn: "Logg inn" },
  { locale: "en-GB", lang: "en", pages: "en", tab: "Publish", signIn: "Sign in" },
  { locale: "de-DE", lang: "en", pages: "nb", tab: "Publish", signIn: "Sign in" },
] as const;

test.each(cases)(
  "a browser in $locale is answered in $lang by the pane, in $pages by the pages; a municipality's own pages speak the municipality's language",
  async ({ locale, lang, pages, tab, signIn }) => {
    const context = await contextOf(browser, { locale });
    const page = await context.newPage();
    const languageAt = async (path: string): Promise<string | null> => {
      await page.goto(`${server.origin}${path}`);
      return page.locator("html").getAttribute("lang");
    };
    expect(await languageAt("/")).toBe(pages);
    expect(await languageAt("/api")).toBe(pages);
    expect(await languageAt("/fjordvik")).toBe("nb");
    expect(await languageAt("/fjordvik?lang=nn")).toBe("nn");
    expect(await languageAt("/desk/?open=/demo/folkehelse.docx")).toBe(lang);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("tab", { name: tab }).waitFor();
    await pane.getByRole("button", { name: signIn }).first().waitFor();
    await pane.locator(`html[lang=${lang}]`).getByRole("tab").first().waitFor();
    await context.close();
  },
);

test.each([
  { language: "en", lang: "en", pages: "en" },
  { language: "nn", lang: "nn", pages: "nn" },
  { language: "de", lang: "en", pages: "nb" },
])(
  "a browser that speaks $language of itself is answered in $lang by the pane, in $pages by the pages",
  async ({ language, lang, pages }) => {
    const speaking = await openBrowser(language);
    try {
      const page = await speaking.newPage({ ignoreHTTPSErrors: true });
      await page.goto(`${server.origin}/`);
      expect(await page.locator("html").getAttribute("lang")).toBe(pages);
      await page.goto(`${server.origin}/desk/?open=/demo/folkehelse.docx`);
      // The page is sent in bokmål, and says its language once its first view is drawn.
      await page.frameLocator("iframe").locator(`html[lang=${lang}]`).getByRole("tab").first().waitFor();
    } finally {
      await speaking.close();
    }
  },
);

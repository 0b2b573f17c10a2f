import type { Browser } from "playwright-core";
import { contextOf, frameOf, putCursorIn, sitDown, type AtDesk } from "../atDesk.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";

/** What React did in one commit, of an element of its tree. Its own names; see `didFiberRender` of React's developer tools. */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly stateNode: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}

declare global {
  interface Window {
    /** Where each component stands that React has drawn since it was emptied: the role or name of its element. */
    drawn?: string[];
    __REACT_DEVTOOLS_GLOBAL_HOOK__?: object;
  }
}

/** Counts in the page what React draws, by the hook that React gives its developer tools. */
function countDrawn(): void {
  const components = [0, 1, 11, 14, 15];
  const hosts = (fiber: Fiber | null): Element | null => {
    for (let at = fiber; at !== null; at = at.child) if (at.stateNode instanceof Element) return at.stateNode;
    return null;
  };
  const visit = (fiber: Fiber): void => {
    const element = hosts(fiber);
    if (components.includes(fiber.tag) && (fiber.flags & 1) === 1 && element !== null)
      window.drawn?.push(
        element.closest("[role=treeitem]")?.getAttribute("data-at") ??
          element.closest("[role=tree], section, header, [role=tablist]")?.tagName ??
          "other",
      );
    if (fiber.alternate !== null && fiber.alternate.child === fiber.child) return; // nothing below was drawn
    for (let child = fiber.child; child !== null; child = child.sibling) visit(child);
  };
  window.drawn = [];
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) => visit(root.current),
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
  };
}

let server: RunningServer;
let browser: Browser;
let desk: AtDesk;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const context = await contextOf(browser);
  await context.addInitScript(countDrawn);
  desk = await sitDown(context, server.origin, { demo: "klima.docx" });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test("moving the cursor draws the cursor's bar and the two rows that change, and nothing else of the pane", async () => {
  const headings = desk.paper.getByRole("heading", { level: 2 });
  const [first, second] = [await headings.nth(1).innerText(), await headings.nth(2).innerText()];
  await putCursorIn(desk, first);
  await frameOf(desk).evaluate(() => {
    window.drawn = [];
  });
  await putCursorIn(desk, second);
  const drawn = await frameOf(desk).evaluate(() => window.drawn ?? []);
  const rows = new Set(drawn.filter((place) => /^\d+$/.test(place)));
  expect(rows.size).toBe(2);
  expect(drawn.filter((place) => place === "DIV")).toHaveLength(1); // the outline, which hands the cursor on
  expect(drawn.filter((place) => !rows.has(place) && place !== "DIV" && place !== "SECTION")).toEqual([]);
  expect(drawn).toContain("SECTION");
  const all = await desk.pane.getByRole("treeitem").count();
  expect(all).toBeGreaterThan(20);
});

import type { Browser } from "playwright-core";
import { contextOf, sitDown, type AtDesk } from "../atDesk.ts";
import type { PublicationKind } from "../../../src/plan/register.ts";
import { publishingWords } from "../../../src/pane/words/publishing.ts";

/** Opens one of the demo's documents, or a file, in a browser of one's own, signs in, and shows what the pane says of the plan. */
export async function openPlan(
  browser: Browser,
  origin: string,
  open: { readonly demo: string } | { readonly file: string },
  name: string,
): Promise<AtDesk> {
  const desk = await sitDown(await contextOf(browser), origin, open);
  await desk.signInAs(name);
  await showPlan(desk);
  return desk;
}

/** Opens the plan's view from the pane's title. */
export async function showPlan({ pane }: AtDesk): Promise<void> {
  await pane
    .getByRole("button", { name: /Vis planen/ })
    .first()
    .click();
}

/** Saves what a press lets the browser save. */
export async function saveBy({ page }: AtDesk, press: () => Promise<void>, file: string): Promise<void> {
  const download = page.waitForEvent("download");
  await press();
  await (await download).saveAs(file);
}

/** Saves the open document as it is now. */
export function save(desk: AtDesk, file: string): Promise<void> {
  return saveBy(desk, () => desk.page.getByRole("button", { name: "Lagre", exact: true }).click(), file);
}

/** Writes at the end of the paragraph with this text. */
export async function writeAfter({ page, paper }: AtDesk, text: string, more: string): Promise<void> {
  await paper.getByText(text, { exact: true }).first().click();
  await page.waitForFunction((words) => {
    const at = window.getSelection()?.anchorNode;
    return at?.textContent?.includes(words) === true;
  }, text);
  await page.keyboard.press("End");
  await page.keyboard.insertText(more);
  await paper.getByText(`${text}${more}`).first().waitFor();
}

/** Decides in the pane what is to be published: a hearing until the end of February, or what was adopted in November. */
export async function decide({ pane }: AtDesk, kind: Exclude<PublicationKind, "correction">): Promise<void> {
  const words = publishingWords.nb;
  await pane.getByRole("tab", { name: /Publiser/ }).click();
  const choices = {
    preview: /^Forhåndsvisning/,
    hearing: /^Høring/,
    afterHearing: /^Utkast etter/,
    adopted: /^Vedtatt/,
  };
  await pane.getByRole("radio", { name: choices[kind] }).check();
  if (kind === "hearing") await pane.getByLabel(words.hearingDeadline).fill("28.02.2027");
  if (kind !== "adopted") return;
  await pane.getByLabel(words.adoptedOn).fill("24.11.2026");
  await pane.getByLabel(words.decisionNumber).fill("99/26");
}

/** Presses what publishes, answers what is asked, and waits until the version is published. */
export async function publish(
  { pane }: AtDesk,
  kind: Exclude<PublicationKind, "correction">,
  version: number,
): Promise<void> {
  const words = publishingWords.nb;
  const button = pane.getByRole("button", { name: words.publish[kind], exact: true });
  await button.click();
  if (kind === "adopted") await pane.getByRole("button", { name: "Ja, publiser som vedtatt" }).click();
  // The first press compares; the second publishes what has been looked at.
  if (kind === "hearing" || kind === "afterHearing") {
    await pane.getByRole("button", { name: words.rehearseAgain }).waitFor();
    await button.click();
  }
  await pane.getByText(kind === "preview" ? words.publishedPreview : words.published(version)).waitFor();
}

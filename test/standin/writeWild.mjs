// @ts-check
/**
 * Writes the questions of wildProbes.ts, wildOoxml.ts and wildHost.ts as a snippet for Script Lab, which a person with Word imports and runs.
 * What `npm run wild` runs.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = new URL(".", import.meta.url);
const folder = new URL("../../.cache/", here);
const file = new URL("wild.yaml", folder);

/** @param {string} text */
const indented = (text) => text.replace(/^(?=.)/gm, "    ");

/** @param {string} name */
const alone = (name) =>
  readFileSync(new URL(name, here), "utf8")
    .replace(/^import .*\n/gm, "")
    .replace(/^export /gm, "");

const script = `${alone("wildOoxml.ts")}${alone("wildHost.ts")}${alone("wildProbes.ts")}
document.getElementById("ask").addEventListener("click", async () => {
  const said = document.getElementById("report") as HTMLTextAreaElement;
  const { diagnostics, displayLanguage } = Office.context;
  const answers = await askWord((name) => (said.value = "… " + name), 1500);
  said.value = JSON.stringify({ word: diagnostics, language: displayLanguage, at: new Date().toISOString(), answers }, null, 1);
  said.select();
});
`;

const page = `<p>Open a new, empty document: its text is deleted. Then press, wait about a minute, copy all of the report and send it back.</p>
<button id="ask">Ask Word</button>
<label for="report">Report</label>
<textarea id="report" rows="24" style="width: 100%"></textarea>
`;

const snippet = [
  "name: What only real Word can show",
  "description: Asks Word what Plantråd assumes of it, and writes a report.",
  "host: WORD",
  "api_set: {}",
  "script:",
  "  content: |",
  indented(script).trimEnd(),
  "  language: typescript",
  "template:",
  "  content: |",
  indented(page).trimEnd(),
  "  language: html",
  "libraries: |",
  "  https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "  @types/office-js",
  "",
].join("\n");

mkdirSync(folder, { recursive: true });
writeFileSync(file, snippet);
process.stdout.write(
  `${fileURLToPath(file)}\n\n` +
    "In Word: get the add-in Script Lab, open it, Import, paste all of the file, Import.\n" +
    "Open a new, empty document (its text is deleted), Run, press «Ask Word», wait about a minute.\n" +
    "Copy the report and send it to whoever keeps Plantråd; do it once in each Word you have.\n",
);

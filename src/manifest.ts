/**
 * Door: makes the manifest for an installation and holds it against Microsoft's schemas.
 *
 *   npm run manifest -- --origin https://planer.kommune.no [-o FILE]
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { signInRedirects } from "./api/signInPages.ts";
import { signedInPath } from "./site/administration/addresses.ts";
import { checkManifest } from "./manifest/checkManifest.ts";
import { makeManifest } from "./manifest/makeManifest.ts";

/** The folder of the built files: the manifest and the schemas lie beside this one. */
const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What is said when the manifest is made, or why it is not; and whether it is. */
async function run(words: readonly string[]): Promise<{ readonly made: boolean; readonly said: string }> {
  const { values } = parseArgs({
    args: [...words],
    options: { origin: { type: "string" }, out: { type: "string", short: "o" } },
  });
  const origin = (values.origin ?? "").replace(/\/$/, "");
  const manifest = makeManifest(await readFile(beside("manifest.xml"), "utf8"), origin);
  if (!manifest.ok) {
    const what =
      origin === "" ? "Si hvilken adresse tjenesten har." : `«${origin}» kan ikke være adressen til tjenesten.`;
    return { made: false, said: `${what} Skriv «npm run manifest -- --origin https://planer.kommune.no».` };
  }
  const faults = await checkManifest(manifest.value, beside("manifest-schema"));
  if (faults.length > 0) {
    const lines = faults.map(({ line, message }) => `  ${line === null ? "" : `linje ${line}: `}${message}`);
    return {
      made: false,
      said: ["Manifestet passer ikke med Microsofts skjema, og er ikke skrevet:", ...lines].join("\n"),
    };
  }
  const file = values.out ?? `manifest-${new URL(origin).hostname}.xml`;
  await writeFile(file, manifest.value);
  return {
    made: true,
    said: [
      `Manifestet for ${origin} er skrevet til ${file}, og passer med Microsofts skjema.`,
      "Gi det til administrasjonssenteret for Microsoft 365: Integrerte apper, Last opp egendefinerte apper.",
      "",
      "Dette må stå som omdirigeringer av typen enkeltsideprogram i Entra ID:",
      ...signInRedirects(origin).map((address) => `  ${address}`),
      "",
      "Og denne av typen web, for administrasjonssidene:",
      `  ${origin}${signedInPath}`,
    ].join("\n"),
  };
}

try {
  const { made, said } = await run(process.argv.slice(2).filter((word) => word !== "manifest"));
  (made ? process.stdout : process.stderr).write(`${said}\n`);
  process.exitCode = made ? 0 : 1;
} catch (error) {
  // A word that is no option, or a file that cannot be written.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

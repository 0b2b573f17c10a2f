import { readdir, readFile } from "node:fs/promises";
import { validateXML } from "xmllint-wasm";

/** What in a manifest is not as Microsoft's schema says. */
export interface ManifestFault {
  /** Line in the manifest, from 1; null where the whole is meant. */
  readonly line: number | null;
  /** libxml2's own words, in English. */
  readonly message: string;
}

const root = "OfficeAppManifestV1_1.xsd";

/** Holds a manifest against Microsoft's schemas, which lie in `folder`. No faults where it fits. */
export async function checkManifest(manifest: string, folder: string): Promise<readonly ManifestFault[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".xsd"));
  const files = await Promise.all(
    names.map(async (fileName) => ({ fileName, contents: await readFile(`${folder}/${fileName}`, "utf8") })),
  );
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: manifest },
    schema: files.filter(({ fileName }) => fileName === root),
    preload: files.filter(({ fileName }) => fileName !== root),
  });
  return errors.map(({ message, loc }) => ({ line: loc?.lineNumber ?? null, message }));
}

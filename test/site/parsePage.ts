import { constants, Script } from "node:vm";

/** jsdom by Node's own loader: Jest's cannot load the ES modules it is built on. */
const ownLoader = { importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
const { JSDOM } = await (new Script('import("jsdom")', ownLoader).runInThisContext() as Promise<
  typeof import("jsdom")
>);

/** A page as a browser's parser reads it, mistakes repaired. */
export function parsePage(html: string): Document {
  return new JSDOM(html).window.document;
}

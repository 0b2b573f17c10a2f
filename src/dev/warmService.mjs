// @ts-check
/**
 * The next process of the edit loop's service: reads the packages that the service is made of, and the door once it is
 * told to start. Whoever prepared it and goes away ends it, before that word or after.
 */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , door = ""] = process.argv;
const list = new URL("../../package.json", import.meta.url);
/** @type {{ dependencies: Record<string, string> }} */
const { dependencies } = JSON.parse(readFileSync(list, "utf8"));
const word = once(process.stdin.setEncoding("utf8"), "data").then(([said]) => String(said).trim());
process.stdin.once("end", () => {
  if (!process.emit("SIGTERM", "SIGTERM")) process.exit(143);
});
// One that cannot be read is told of when the door asks for it; this one warns of Node's version as soon as it is read.
const quiet = Object.keys(dependencies).filter((name) => name !== "oidc-provider");
await Promise.allSettled(quiet.map((name) => import(name)));
if ((await word) === "start") await import(pathToFileURL(door).href);

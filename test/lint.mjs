// @ts-check
/**
 * `npm run lint`, and with files `npm run lint -- FILE …`. All of it remembers what has not changed since it was last
 * good; a file alone is read with what it imports and no more, which takes a second or two instead of ten.
 */
import { join, relative, resolve } from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { lintRules } from "../.config/lintRules.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const config = join(root, ".config", "eslint.config.js");
const files = process.argv.slice(2);

/** Everything, by the linter's own command with its memory. @returns {number} the exit code */
function lintAll() {
  const eslint = join(root, "node_modules", "eslint", "bin", "eslint.js");
  const memory = ["--cache", "--cache-strategy", "content", "--cache-location", join(root, ".cache", "eslint")];
  const asked = [eslint, "-c", config, "--max-warnings", "0", ...memory, "."];
  return spawnSync(process.execPath, asked, { cwd: root, stdio: "inherit" }).status ?? 1;
}

/** Rooms from which nothing leads to Word: for them neither the types of Office.js, larger than all others together, nor the rules for it are read. */
const withoutWord = /^src\/(api|command|demo|dev|docx|document|manifest|plan|service|site|suggest|words)\//;

/** The named files, with types of what they import. @returns {Promise<number>} the exit code */
async function lintFiles() {
  const [{ ESLint }, { default: ts }] = await Promise.all([import("eslint"), import("typescript")]);
  const { config: settings } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(settings.compilerOptions, root);
  // The desk says what its window has, and journeys ask for it without importing it.
  const roots = files.some((file) => file.includes("journey")) ? [...files, join(root, "src", "desk.tsx")] : files;
  const isWithout = files.every((file) => withoutWord.test(relative(root, resolve(file)).replaceAll("\\", "/")));
  const isTest = files.some((file) => relative(root, resolve(file)).startsWith("test"));
  const unread = [...(isWithout ? ["office-js"] : []), ...(isTest ? [] : ["jest"])];
  options.types = options.types?.filter((name) => !unread.includes(name));
  const program = ts.createProgram(roots, { ...options, incremental: false, tsBuildInfoFile: undefined });
  const parserOptions = { projectService: false, programs: [program] };
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      ...(await lintRules(!isWithout)),
      { files: ["**/*.{ts,tsx}"], languageOptions: { parserOptions } },
    ],
  });
  const results = await eslint.lintFiles(files);
  process.stdout.write(await (await eslint.loadFormatter("stylish")).format(results));
  return results.some(({ errorCount, warningCount }) => errorCount + warningCount > 0) ? 1 : 0;
}

process.exit(files.length === 0 ? lintAll() : await lintFiles());

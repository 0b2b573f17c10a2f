// @ts-check
/**
 * A process of the edit loop: types of all the code, and lint of what has been saved. It is told of saved files (`lint`)
 * and tells of all that is wrong now (`types`, `lint`: a text for each) whenever that may have changed. In a process of
 * its own that gives way to all others, since reading all types takes seconds of a processor in which what was changed
 * is waited for.
 */
import { constants, setPriority } from "node:os";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import ts from "typescript";

setPriority(constants.priority.PRIORITY_LOW);
// The loop may be killed, and tells nobody then.
process.once("disconnect", () => process.exit(0));

const root = fileURLToPath(new URL("../..", import.meta.url));
/** @type {string[]} */
let types = [];
/** What is wrong in a file, by its path. @type {Map<string, string>} */
const lint = new Map();

function report() {
  process.send?.({ types, lint: [...lint.values()] });
}

const host = ts.createWatchCompilerHost(
  `${root}/tsconfig.json`,
  {},
  ts.sys,
  ts.createEmitAndSemanticDiagnosticsBuilderProgram,
  (diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
    const at = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    const name = diagnostic.file === undefined ? "" : relative(root, diagnostic.file.fileName);
    types.push(at === undefined ? text : `${name}:${at.line + 1}:${at.character + 1}\n${text}`);
  },
  () => undefined,
);
const afterProgram = host.afterProgramCreate;
host.afterProgramCreate = (/** @type {ts.EmitAndSemanticDiagnosticsBuilderProgram} */ program) => {
  types = [];
  afterProgram?.(program);
  report();
};
const watch = ts.createWatchProgram(host);

process.on("message", (/** @type {{ readonly lint: readonly string[] }} */ { lint: saved }) => {
  void lintFiles(saved);
});

/** @param {readonly string[]} saved */
async function lintFiles(saved) {
  for (const file of saved) lint.delete(file);
  const there = saved.filter((file) => /\.tsx?$/.test(file) && ts.sys.fileExists(file));
  // With the types that have been read already: reading them again for the linter would take as long again.
  const parserOptions = { projectService: false, programs: [watch.getProgram().getProgram()] };
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: `${root}/.config/eslint.config.js`,
    overrideConfig: [{ files: ["**/*.{ts,tsx}"], languageOptions: { parserOptions } }],
  });
  for (const { filePath, messages } of await eslint.lintFiles(there)) {
    const said = messages.map(
      ({ line, column, message, ruleId }) =>
        `${relative(root, filePath)}:${line}:${column}\n${message} (${ruleId ?? "lint"})`,
    );
    if (said.length > 0) lint.set(filePath, said.join("\n\n"));
  }
  report();
}

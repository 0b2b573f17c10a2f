// @ts-check
import js from "@eslint/js";
import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import jsxA11y from "eslint-plugin-jsx-a11y";

/**
 * What the add-in's recommended set holds, each as an error; its formatting and general rules are left to other sets. The
 * package takes a second to load, and says nothing of its types.
 * @returns {Promise<import("eslint").Linter.Config>}
 */
async function officeRules() {
  /** @type {unknown} */
  const loaded = (await import("eslint-plugin-office-addins")).default;
  const plugin =
    /** @type {import("eslint").ESLint.Plugin & { configs: { recommended: import("eslint").Linter.Config[] } }} */ (
      loaded
    );
  const names = plugin.configs.recommended.flatMap((config) => Object.keys(config.rules ?? {}));
  const own = names.filter((rule) => rule.startsWith("office-addins/"));
  return {
    files: ["src/word/**/*.ts", "src/pane/**/*.{ts,tsx}", "src/taskpane.tsx"],
    plugins: { "office-addins": plugin },
    rules: Object.fromEntries(own.map((rule) => /** @type {const} */ ([rule, "error"]))),
  };
}

/**
 * The rules of the house.
 * @param {boolean} withWord whether those of the files that speak to Word are among them
 * @returns {Promise<import("eslint").Linter.Config[]>}
 */
export async function lintRules(withWord) {
  /** Two packages name the same type each in its own way. @type {unknown} */
  const rules = tseslint.config(
    { ignores: [".config/*.d.ts", "dist/", "node_modules/", ".data/", ".cache/", ".screenshots/"] },
    js.configs.recommended,
    {
      files: ["**/*.{ts,tsx}"],
      extends: [tseslint.configs.strictTypeChecked],
      languageOptions: {
        parserOptions: { projectService: true, tsconfigRootDir: new URL("..", import.meta.url).pathname },
      },
      rules: {
        "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
        "@typescript-eslint/no-confusing-void-expression": [
          "error",
          { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
        ],
        "@typescript-eslint/no-unnecessary-condition": "off",
        "@typescript-eslint/switch-exhaustiveness-check": "error",
        "no-console": "error",
        // What control characters a file may hold, and a page may not, is this product's business.
        "no-control-regex": "off",
      },
    },
    {
      // The clock is read where the programs begin, and handed in.
      files: ["src/**/*.{ts,tsx}"],
      ignores: ["src/*.{ts,tsx}", "src/pane/startPane.tsx"],
      rules: {
        "no-restricted-syntax": [
          "error",
          ...[
            "NewExpression[callee.name='Date'][arguments.length=0]",
            "CallExpression[callee.name='Date']",
            "MemberExpression[object.name='Date'][property.name='now']",
          ].map((selector) => ({ selector, message: "Take the time from the `now` that is handed in." })),
        ],
      },
    },
    { files: ["src/**/*.tsx"], ...jsxA11y.flatConfigs.recommended },
    { files: ["src/**/*.tsx"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
    ...(withWord ? [await officeRules()] : []),
    {
      files: ["src/dev/reloadStyles.js"],
      languageOptions: { globals: { document: "readonly", location: "readonly", window: "readonly" } },
    },
    { files: ["**/*.{js,mjs}"], languageOptions: { globals: { process: "readonly", URL: "readonly" } } },
  );
  return /** @type {import("eslint").Linter.Config[]} */ (rules);
}

// @ts-check
import js from "@eslint/js";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import jsxA11y from "eslint-plugin-jsx-a11y";

/** The package says nothing of its types. @type {unknown} */
const officePackage = officeAddins;
const officePlugin =
  /** @type {import("eslint").ESLint.Plugin & { configs: { recommended: import("eslint").Linter.Config[] } }} */ (
    officePackage
  );

/** The add-in rules of the recommended set, each as an error; its formatting and general rules are left to the sets above. */
const officeRules = Object.fromEntries(
  officePlugin.configs.recommended
    .flatMap((config) => Object.keys(config.rules ?? {}))
    .filter((rule) => rule.startsWith("office-addins/"))
    .map((rule) => /** @type {const} */ ([rule, "error"])),
);

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".data/", ".cache/", ".screenshots/"] },
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
  {
    files: ["src/word/**/*.ts", "src/pane/**/*.{ts,tsx}", "src/taskpane.tsx"],
    plugins: { "office-addins": officePlugin },
    rules: officeRules,
  },
  {
    files: ["src/dev/reloadStyles.js"],
    languageOptions: { globals: { document: "readonly", location: "readonly", window: "readonly" } },
  },
  { files: ["**/*.{js,mjs}"], languageOptions: { globals: { process: "readonly", URL: "readonly" } } },
);

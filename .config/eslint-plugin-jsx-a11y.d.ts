/** What the lint configuration uses of a package that says nothing of its types. */
declare module "eslint-plugin-jsx-a11y" {
  const plugin: { readonly flatConfigs: { readonly recommended: import("eslint").Linter.Config } };
  export default plugin;
}

import { Buffer } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import HtmlWebpackPlugin from "html-webpack-plugin";
import CopyWebpackPlugin from "copy-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import LicensePlugin from "webpack-license-plugin";
import ReactRefreshPlugin from "@pmmmwh/react-refresh-webpack-plugin";

const root = fileURLToPath(new URL(".", import.meta.url));
const hostedOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const ownOfficeJs = "/officejs/office.js";

/** The loader of our own code, for these targets. @param {string} targets @param {object} react more of how React is written */
const swc = (targets, react = {}) => ({
  test: /\.tsx?$/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", ...react } },
    },
    env: { targets },
  },
});

/** The public pages' own styles, which are served as one: what comes later goes before what comes earlier. */
const siteStyles = [
  ...["frame/frame", "api/api", "overview/overview", "plan/plan", "document/document", "document/sdg"],
  ...["administration/administration", "frame/narrow", "frame/media"],
].map((name) => resolve(root, "src/site", `${name}.css`));

/** Serves them as one, `site/site.css`; none may be left out. Reads no other file of the pages, so that none starts a build. */
const styles = {
  /** @param {import("webpack").Compiler} compiler */
  apply({ hooks, webpack: { Compilation, sources } }) {
    const there = readdirSync(join(root, "src/site"), { recursive: true, encoding: "utf8" });
    const left = there.map((path) => join(root, "src/site", path)).filter((path) => path.endsWith(".css"));
    const forgotten = left.filter((path) => !siteStyles.includes(path));
    if (forgotten.length > 0) throw new Error(`Not in the order of styles: ${forgotten.join(", ")}`);
    hooks.thisCompilation.tap("styles", (compilation) => {
      compilation.fileDependencies.addAll(siteStyles);
      compilation.hooks.processAssets.tap(
        { name: "styles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const all = siteStyles.map((path) => readFileSync(path));
          compilation.emitAsset("site/site.css", new sources.RawSource(Buffer.concat(all)));
        },
      );
    });
  },
};

/**
 * A page of the web folder: its template, the entries it loads, and where Office.js comes from.
 * @param {string} filename @param {string} template @param {string[]} chunks @param {string} officeSrc
 */
const page = (filename, template, chunks, officeSrc) =>
  new HtmlWebpackPlugin({
    filename,
    template: `src/${template}`,
    chunks,
    templateParameters: { officeSrc },
    publicPath: "/",
    scriptLoading: "defer",
    minify: false,
  });

/** Each script of a page compressed beside it, as far as it goes: the service compresses none while someone waits. */
const compressed = {
  /** @param {import("webpack").Compiler} compiler */
  apply({ hooks, webpack: { Compilation, sources } }) {
    hooks.thisCompilation.tap("compressed", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: "compressed", stage }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!/^js\/.*\.js$/.test(name)) continue;
          const bytes = asset.buffer();
          compilation.emitAsset(`${name}.br`, new sources.RawSource(brotliCompressSync(bytes)));
          compilation.emitAsset(`${name}.gz`, new sources.RawSource(gzipSync(bytes, { level: 9 })));
        }
      });
    });
  },
};

/**
 * Lets the pane's page ask for what reads documents (`createCore.ts` fetches it under this name) while Office.js is on its
 * way, and not first when the pane's own script has run.
 */
const readerAhead = {
  /** @param {import("webpack").Compiler} compiler */
  apply({ hooks }) {
    hooks.thisCompilation.tap("readerAhead", (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap("readerAhead", (page) => {
        if (!page.outputName.endsWith("taskpane.html")) return page;
        const files = compilation.namedChunkGroups.get("reader")?.getFiles() ?? [];
        const links = files
          .filter((file) => /^js\/[^?]*\.js$/.test(file) && !file.includes(".hot-update."))
          .map((file) =>
            HtmlWebpackPlugin.createHtmlTagObject("link", {
              rel: "preload",
              as: "script",
              nonce: "__NONCE__",
              href: `/${file}`,
            }),
          );
        return { ...page, headTags: [...links, ...page.headTags] };
      });
    });
  },
};

const doors = { taskpane: "./src/taskpane.tsx", signin: "./src/signin.ts", desk: "./src/desk.tsx" };
const browsers = "chrome 109, edge 109, safari 15.6, firefox 115";

/** A package in what browsers are sent whose licence is none of these stops the build. */
const goodLicences = ["MIT", "Apache-2.0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Unlicense"];

/** The notices that the packages in what browsers are sent ask for, gathered from what is sent: `/assets/licences.txt`. */
const licences = () =>
  new LicensePlugin({
    outputFilename: "assets/licences.json",
    unacceptableLicenseTest: (licence) => !goodLicences.includes(licence),
    // Copied whole and not bundled, so that nothing built knows of them.
    includePackages: () =>
      ["@digdir/designsystemet-css", "@digdir/designsystemet-theme"].map((name) => join(root, "node_modules", name)),
    additionalFiles: {
      "assets/licences.txt": (packages) =>
        packages
          .filter(({ name }) => name !== "plantraad")
          .map(({ name, version, license, author, licenseText }) =>
            [`${name} ${version} (${license})`, licenseText ?? author ?? ""].join("\n\n"),
          )
          .join("\n\n----------\n\n"),
    },
  });

/** @type {import("webpack").Configuration} */
const web = {
  name: "web",
  target: "web",
  entry: doors,
  output: {
    path: resolve(root, "dist/web"),
    filename: "js/[name].[contenthash:10].js",
    publicPath: "/",
    clean: true,
  },
  module: {
    rules: [
      swc(browsers),
      { test: /\.css$/, type: "asset/resource", generator: { filename: "css/[name].[contenthash:10][ext]" } },
    ],
  },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  plugins: [
    compressed,
    readerAhead,
    licences(),
    styles,
    page("pane/taskpane.html", "taskpane.html", ["taskpane"], hostedOfficeJs),
    page("desk/taskpane.html", "taskpane.html", ["taskpane"], ownOfficeJs),
    page("pane/signin.html", "signin.html", ["signin"], hostedOfficeJs),
    page("desk/signin.html", "signin.html", ["signin"], ownOfficeJs),
    page("pane/signedin.html", "signedin.html", [], ""),
    page("desk/signedin.html", "signedin.html", [], ""),
    page("desk/index.html", "desk.html", ["desk"], ""),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        { from: "manifest.xml", to: "manifest.xml" },
        { from: "node_modules/@digdir/designsystemet-theme/src/themes/designsystemet.css", to: "site/theme.css" },
        { from: "node_modules/@digdir/designsystemet-css/dist/src/index.css", to: "site/components.css" },
      ],
    }),
  ],
  performance: { hints: false },
};

/** What runs in Node: packages stay in node_modules, our own rooms are bundled. @type {import("webpack").Configuration} */
const node = {
  name: "node",
  target: "node20",
  entry: {
    server: "./src/server.ts",
    care: "./src/care.ts",
    embedded: "./src/service/database/embedded.worker.ts",
    readDocument: "./src/service/publishing/readDocument.worker.ts",
    readAgain: "./src/service/publishing/readAgain.worker.ts",
    stampDocx: "./src/service/publishing/stampDocx.worker.ts",
    writePage: "./src/service/publishing/writePage.worker.ts",
    cli: "./src/cli.ts",
    manifest: "./src/manifest.ts",
  },
  experiments: { outputModule: true },
  output: {
    path: resolve(root, "dist/node"),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
    clean: true,
  },
  externalsType: "module",
  externals: [/^[^./#]/],
  // import.meta stays what it is: the built files find each other, and packages, from where they lie.
  module: { rules: [{ ...swc("node 20.19"), parser: { importMeta: false, createRequire: false, url: false } }] },
  optimization: { minimize: false },
  plugins: [
    new CopyWebpackPlugin({
      patterns: [
        { from: "manifest.xml", to: "manifest.xml" },
        { from: "src/manifest/schema/*.xsd", to: "manifest-schema/[name][ext]" },
      ],
    }),
  ],
  node: { __dirname: false, __filename: false },
};

/** What is measured, apart from the tests. @type {import("webpack").Configuration} */
const measure = {
  ...node,
  plugins: [],
  name: "measure",
  entry: {
    bench: "./test/bench/bench.ts",
    corpus: "./test/corpus/corpus.ts",
    endure: "./test/endure/endure.ts",
    fuzz: "./test/fuzz/fuzz.ts",
    peak: "./test/bench/peak.ts",
  },
  output: { ...node.output, path: resolve(root, "dist/measure") },
};

/** The edit loop: made fast, under names that stay, changed in the open page. @type {import("webpack").Configuration} */
const webDev = {
  ...web,
  name: "web-dev",
  mode: "development",
  devtool: "cheap-module-source-map",
  entry: { ...doors, desk: ["./src/dev/reloadStyles.js", "./src/desk.tsx"] },
  output: {
    path: resolve(root, "dist/dev/web"),
    filename: "js/[name].js",
    hotUpdateChunkFilename: "js/[id].[fullhash].hot-update.js",
    hotUpdateMainFilename: "js/[runtime].[fullhash].hot-update.json",
    publicPath: "/",
  },
  module: {
    rules: [
      swc(browsers, { development: true, refresh: true }),
      { test: /\.css$/, type: "asset/resource", generator: { filename: "css/[name][ext]" } },
    ],
  },
  // Packages apart: a saved file then costs what is ours to be put together anew, an eighth of it all.
  optimization: { splitChunks: { cacheGroups: { packages: { test: /node_modules/, chunks: "all", enforce: true } } } },
  plugins: [
    ...(web.plugins ?? []).filter((plugin) => plugin !== compressed),
    new ReactRefreshPlugin({ overlay: false, include: /src[\\/]pane[\\/]/ }),
  ],
};

/** @type {import("webpack").Configuration} */
const nodeDev = {
  ...node,
  name: "node-dev",
  mode: "development",
  output: { ...node.output, path: resolve(root, "dist/dev/node") },
};

/** @type {import("webpack").Configuration[]} */
const configurations = [web, node, measure, webDev, nodeDev].map((config) => ({
  mode: "production",
  devtool: "source-map",
  ...config,
  context: root,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  // What is copied counts as well: an older copy is not always seen to be old.
  cache: {
    type: "filesystem",
    cacheDirectory: resolve(root, ".cache/webpack"),
    buildDependencies: {
      config: [fileURLToPath(import.meta.url)],
      copied: [...siteStyles, resolve(root, "manifest.xml")],
    },
  },
  stats: "errors-warnings",
}));

export default configurations;

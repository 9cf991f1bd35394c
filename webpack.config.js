// The build of dist/: functions, task pane and workbench, with everything a host needs beside them. `--env url=https://…` says where
// it will stand; `--env only=workbench` (or taskpane, functions) builds one of them, for a quick look.
import { join } from "node:path";
import { EsbuildPlugin } from "esbuild-loader";
import { repository } from "./scripts/lib/repository.mjs";
import { FunctionsMetadataPlugin } from "./scripts/webpack/functions-metadata-plugin.mjs";
import { pages } from "./scripts/webpack/pages.mjs";
import { siteFrom } from "./scripts/webpack/site.mjs";
import { SizeLimitPlugin } from "./scripts/webpack/size-limit-plugin.mjs";
import { StaticFilesPlugin } from "./scripts/webpack/static-files-plugin.mjs";

const source = (path) => join(repository, "addin", "src", path);

/** Old enough for the browsers inside Excel for Windows and Mac that can show the pane at all. */
const target = "es2020";

/** The functions stand alone in functions.js, and are in the pane as well: Excel runs both in one page. */
const entries = {
  functions: { import: source("functions/functions.ts"), filename: "functions.js" },
  taskpane: source("pane/taskpane.ts"),
  workbench: source("workbench/workbench.ts"),
};

/** The entries that are wanted. */
const entriesOf = (only) => (only === undefined ? entries : { [only]: entries[only] });

export default (env = {}, { mode = "production" }) => ({
  mode,
  target: ["web", target],
  entry: entriesOf(env.only),
  devtool: mode === "production" ? false : "source-map",
  output: {
    path: join(repository, "dist"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "auto",
    clean: env.only === undefined,
  },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    extensionAlias: { ".js": [".ts", ".tsx", ".js"] },
    conditionNames: ["@junheng/source", "..."],
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "esbuild-loader",
        options: { target, charset: "utf8", tsconfig: join(repository, "tsconfig.base.json") },
      },
      { test: /\.css$/, type: "css" },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target, css: true, charset: "utf8", legalComments: "none" })] },
  plugins: [
    ...pages(env),
    new StaticFilesPlugin(siteFrom(env)),
    new FunctionsMetadataPlugin(),
    ...(mode === "production" ? [new SizeLimitPlugin()] : []),
  ],
  experiments: { css: true },
  cache: {
    type: "filesystem",
    cacheDirectory: join(repository, ".cache", "webpack"),
    buildDependencies: { config: [import.meta.filename] },
  },
  performance: false,
  stats: "errors-warnings",
});

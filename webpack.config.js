// The build of dist/: functions, task pane and workbench, with everything a host needs beside them. `--env package=web --env url=https://…`
// says what it is for, and lays that out in packages/ (docs/deploy/); `--env only=workbench` (or taskpane, functions) builds one, for a quick look.
import { createRequire } from "node:module";
import { join } from "node:path";
import { EsbuildPlugin } from "esbuild-loader";
import { repository } from "./scripts/lib/repository.mjs";
import { environmentFrom } from "./scripts/packages/environments.mjs";
import { FunctionsMetadataPlugin } from "./scripts/webpack/functions-metadata-plugin.mjs";
import { LicencesPlugin } from "./scripts/webpack/licences-plugin.mjs";
import { PackagePlugin } from "./scripts/webpack/package-plugin.mjs";
import { pages } from "./scripts/webpack/pages.mjs";
import { ServiceWorkerPlugin } from "./scripts/webpack/service-worker-plugin.mjs";
import { SizeLimitPlugin } from "./scripts/webpack/size-limit-plugin.mjs";
import { StaticFilesPlugin } from "./scripts/webpack/static-files-plugin.mjs";
import { workerLayer } from "./scripts/webpack/worker-source-loader.mjs";
import { WpsFilesPlugin } from "./scripts/webpack/wps-files-plugin.mjs";

const source = (path) => join(repository, "addin", "src", path);

const highs = createRequire(join(repository, "solver", "package.json")).resolve("highs");

/** Old enough for the browsers inside Excel for Windows and Mac that can show the pane at all. */
const target = "es2020";

const settings = (mode) => ({
  mode,
  target: ["web", target],
  devtool: mode === "production" ? false : "source-map",
  output: {
    path: join(repository, "dist"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "auto",
  },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    extensionAlias: { ".js": [".ts", ".tsx", ".js"] },
    conditionNames: ["@junheng/source", "..."],
    // Its other form asks where it stands, which a script in one piece cannot say.
    alias: { highs$: highs },
  },
  module: {
    // It is whole, and what it would load is Node's alone.
    noParse: highs,
    rules: [
      {
        resourceQuery: /^\?(source|script)$/,
        loader: join(repository, "scripts", "webpack", "worker-source-loader.mjs"),
      },
      { issuerLayer: workerLayer, exclude: /\.json$/, parser: { dynamicImportMode: "eager" } },
      {
        test: /\.tsx?$/,
        resourceQuery: { not: [/^\?(source|script)$/] },
        loader: "ts-loader",
        // Types are checked by tsc, once for everything (`npm run typecheck`).
        options: {
          transpileOnly: true,
          configFile: join(repository, "tsconfig.json"),
          compilerOptions: { noEmit: false, target },
        },
      },
      { test: /\.css$/, type: "css" },
      // The sample comes as a script, for a page opened by double click may fetch nothing.
      { test: /\.(xlsx|wasm)$/, type: "asset/inline" },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target, css: true, charset: "utf8", legalComments: "none" })] },
  experiments: { css: true, layers: true },
  cache: {
    type: "filesystem",
    cacheDirectory: join(repository, ".cache", "webpack"),
    buildDependencies: { config: [import.meta.filename] },
  },
  performance: false,
  stats: "errors-warnings",
});

const sizeLimits = (mode) => (mode === "production" ? [new SizeLimitPlugin()] : []);

/** The functions by themselves: built apart from the pages, so that nothing that only a page needs stays in them. */
const functions = (environment, only, mode) => {
  const common = settings(mode);
  return {
    ...common,
    name: "functions",
    entry: { functions: { import: source("functions/functions.ts"), filename: "functions.js" } },
    output: { ...common.output, clean: only === undefined },
    plugins: [new StaticFilesPlugin(environment), new FunctionsMetadataPlugin(environment.site), ...sizeLimits(mode)],
  };
};

/** The pages, after the functions, since those clear the folder first. Excel's page has the functions in it as well. */
const site = (environment, only, mode) => {
  const entries = {
    taskpane: source("pane/taskpane.ts"),
    workbench: source("workbench/workbench.ts"),
    "wps-background": source("wps/wps-background.ts"),
    "wps-pane": source("wps/wps-pane.ts"),
    "wps-probe": source("wps/probe/wps-probe.ts"),
    "wps-publish": source("wps/publish/wps-publish.ts"),
  };
  const forWps = Object.keys(entries).filter((name) => /^wps-(?!publish)/.test(name));
  return {
    ...settings(mode),
    name: "pages",
    dependencies: ["functions"],
    entry: only === undefined ? entries : { [only]: entries[only] },
    plugins: [
      ...pages(environment, only),
      new LicencesPlugin(),
      new ServiceWorkerPlugin(),
      new WpsFilesPlugin(forWps),
      new PackagePlugin(environment),
      ...sizeLimits(mode),
    ],
  };
};

export default (env = {}, { mode = "production" }) => {
  const environment = environmentFrom(env);
  const { only } = env;
  const built = [functions(environment, only, mode)];
  return only === "functions" ? built : [...built, site(environment, only, mode)];
};

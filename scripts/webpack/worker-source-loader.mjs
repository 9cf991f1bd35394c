// A worker as one script, chunks and all. `import("./x.worker.ts?source")` gives its text as `source`: a page that was opened by double click
// may start a worker from a text, but from no file beside it. `import("./x.worker.ts?script")` makes a file of it and gives its `address`: such
// a worker has the policy that its file comes with, and not its page's.
import { createHash } from "node:crypto";
import { bundledFiles } from "./bundled-files.mjs";

/** The layer of all that is in a worker, by which the rules of the build take in at once what a page would load when it is needed. */
export const workerLayer = "worker";

/** What of the worker's own compilation has to be known outside, so that a change in it is noticed. */
const passOn = (loader, { fileDependencies, contextDependencies, missingDependencies }) => {
  for (const file of fileDependencies) loader.addDependency(file);
  for (const folder of contextDependencies) loader.addContextDependency(folder);
  for (const file of missingDependencies) loader.addMissingDependency(file);
};

/** Builds the worker by the same rules as the page, into one script. */
const compile = (loader) => {
  const { webpack } = loader._compiler;
  const filename = `worker-source/${loader.utils.contextify(loader.rootContext, loader.resourcePath)}.js`;
  const child = loader._compilation.createChildCompiler("worker source", { filename, publicPath: "", iife: true }, [
    new webpack.webworker.WebWorkerTemplatePlugin(),
    new webpack.LoaderTargetPlugin("webworker"),
    new webpack.EntryPlugin(loader.context, loader.resourcePath, { name: "worker", layer: workerLayer }),
  ]);
  return new Promise((resolve, reject) => {
    child.runAsChild((error, _entries, compilation) => {
      const failure = error ?? compilation?.errors[0];
      if (failure) return reject(failure);
      passOn(loader, compilation);
      // Kept with the module, so that it is known where a build takes the worker from its cache.
      loader._module.buildInfo.workerFiles = bundledFiles(compilation);
      const names = Object.keys(compilation.assets);
      const source = compilation.assets[filename]?.source().toString();
      for (const name of names) loader._compilation.deleteAsset(name);
      if (source === undefined || names.length !== 1)
        return reject(new Error(`The worker is not one script but ${names.join(", ")}.`));
      return resolve(source);
    });
  });
};

/** The file works as a worker, and gives its text to a page that takes it in as a script. */
const scriptOf = (source) =>
  `const run=()=>{${source}\n};typeof document==="undefined"?run():document.currentScript.dispatchEvent(new CustomEvent("text",{detail:\`(\${run})()\`}));`;

const asSource = (_loader, source) => `export const source = ${JSON.stringify(source)};`;

const asScript = (loader, source) => {
  const script = scriptOf(source);
  const name = /([^\\/]+)\.worker\.\w+$/.exec(loader.resourcePath)[1];
  const file = `${name}.${createHash("sha256").update(script).digest("hex").slice(0, 8)}.js`;
  loader.emitFile(file, script, undefined, { minimized: true });
  return `export const address = new URL(__webpack_public_path__ + ${JSON.stringify(file)}, document.baseURI).href;`;
};

/** Before any other loader of the file runs: what they would make of it goes into the script. */
export function pitch() {
  const done = this.async();
  const moduleOf = this.resourceQuery === "?script" ? asScript : asSource;
  void compile(this).then((source) => done(null, moduleOf(this, source)), done);
}

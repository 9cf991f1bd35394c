// The lint rule that holds the directions of imports given in layers.mjs: a wrong import fails with the sentence that says why.
import { posix, relative, sep } from "node:path";
import { repository } from "../lib/repository.mjs";
import { layers, workspacePackages } from "./layers.mjs";

const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`);

const longest = (candidates) => candidates.sort((a, b) => b.folder.length - a.folder.length)[0];

/** The layer a file belongs to: the one with the longest folder. */
const layerOf = (path) => longest(layers.filter(({ folder }) => isWithin(path, folder)));

/** Which file or package an import means: a path from the root of the repository, or the name of a package. */
const resolve = (file, source) => {
  if (source.startsWith(".")) return { path: posix.join(posix.dirname(file), source) };
  for (const [name, folder] of Object.entries(workspacePackages)) {
    if (source === name) return { path: folder };
    if (source.startsWith(`${name}/`)) return { path: `${folder}/${source.slice(name.length + 1)}` };
  }
  return { name: source };
};

/** Whether an import of a folder covers a path: a package's root covers all of it, a folder all but the layers inside it. */
const covers = (folder, path) =>
  isWithin(path, folder) && (folder.endsWith("/src") || (layerOf(path)?.folder.length ?? 0) <= folder.length);

const allows = (patterns, name) =>
  patterns.some((pattern) =>
    pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : isWithin(name, pattern) || name === pattern,
  );

const packageComplaint = (layer, name) => {
  if (name === "zod" || name.startsWith("zod/")) {
    if (!layer.folder.startsWith("engine/")) return "zod belongs to the engine: other parts use the engine's schemas.";
    if (name !== "zod/mini") return "zod is imported as `zod/mini`: the whole of it is too much for a custom function.";
  }
  return allows(layer.packages, name) ? null : layer.why;
};

const pathComplaint = (layer, file, path, source) => {
  if (layerOf(path) === layer) return null;
  if (!layer.imports.some((folder) => covers(folder, path))) return layer.why;
  const target = path.split("/")[0];
  if (source.startsWith(".") && file.split("/")[0] !== target) {
    return `another package is imported by its name: ${Object.entries(workspacePackages).find(([, folder]) => folder.startsWith(target))?.[0]}.`;
  }
  const engineDepth = path.startsWith("engine/src/") && layer.folder !== "engine/src/index.ts";
  if (engineDepth && source.startsWith(".") && posix.basename(path) !== "index.js" && !layer.inside?.includes(path)) {
    return "another part of the engine is imported through its index.js.";
  }
  return null;
};

/** What is wrong with an import of a file, as a sentence; null where nothing is. */
export const complaintAbout = (file, source) => {
  const layer = layerOf(file);
  if (layer === undefined)
    return "this folder has no place in scripts/lint/layers.mjs yet: give it one, with the reason.";
  if (source.startsWith(".") && posix.extname(source) === "") return "relative imports end in .js.";
  const { path, name } = resolve(file, source);
  return path === undefined ? packageComplaint(layer, name) : pathComplaint(layer, file, path, source);
};

/** The rule, for the linter. */
export const layerRule = {
  meta: { type: "problem", schema: [], messages: { wrong: "{{sentence}} (Here: {{source}})" } },
  create(context) {
    const file = relative(repository, context.filename).split(sep).join(posix.sep);
    const check = (node) => {
      const source = node?.value;
      if (typeof source !== "string") return;
      const sentence = complaintAbout(file, source);
      if (sentence !== null) context.report({ node, messageId: "wrong", data: { sentence, source } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source),
    };
  },
};

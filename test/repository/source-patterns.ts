// Every pattern of the sources: those written out, and those that are built out of texts when a file is loaded.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { sourceFiles, textOf } from "./source-texts.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The patterns that stand in the sources, as they are written: `/a+/g`. */
export const writtenPatterns = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const file of sourceFiles()) {
    const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.set(node.text, file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
};

/**
 * The patterns that the files which ask for `RegExp` build when they are loaded. To be asked for before any of them is loaded: a file
 * builds its patterns once.
 */
export const builtPatterns = async (): Promise<ReadonlyMap<string, string>> => {
  const files = sourceFiles().filter((file) => textOf(file).includes("new RegExp("));
  const found = new Map<string, string>();
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct: (target, words: [string, string?], self) => {
      const pattern = Reflect.construct(target, words, self) as RegExp;
      const stack = new Error().stack ?? "";
      const file = files.find((each) => stack.includes(each));
      if (file !== undefined) found.set(String(pattern), file);
      return pattern;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(join(repository, file)).href);
  } finally {
    globalThis.RegExp = native;
  }
  return found;
};

const fileOf = (name: string): string => join(repository, "scripts", "lint", "patterns", name);

/** The patterns that were checked: those that are linear, and those whose texts are bounded, with the bound. */
export const checkedPatterns = (): {
  readonly linear: readonly string[];
  readonly bounded: Readonly<Record<string, string>>;
  readonly file: { readonly linear: string; readonly bounded: string };
} => {
  const file = { linear: fileOf("linear.json"), bounded: fileOf("bounded.json") };
  return {
    linear: JSON.parse(readFileSync(file.linear, "utf8")) as readonly string[],
    bounded: JSON.parse(readFileSync(file.bounded, "utf8")) as Readonly<Record<string, string>>,
    file,
  };
};

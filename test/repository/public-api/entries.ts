// The entries of the libraries with what each exports, by the declarations that were built.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** The packages that programs import. */
export const libraries = ["engine", "workbook", "solver"] as const;

/** What an entry exports under one name: a function, or a type and a constant that share it. */
export interface Exported {
  readonly name: string;
  readonly declarations: readonly ts.Declaration[];
  /** Whether it can be called, however its type is written. */
  readonly isCalled?: boolean;
}

/** One entry of a package. */
export interface Entry {
  readonly library: (typeof libraries)[number];
  /** Without its package: "statistics", "reading/cells"; "index" is the package itself. */
  readonly name: string;
  readonly exports: readonly Exported[];
}

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types?: string }>>;
}

const declarationFiles = (library: string): readonly (readonly [name: string, file: string])[] => {
  const { exports } = JSON.parse(readFileSync(join(repository, library, "package.json"), "utf8")) as Manifest;
  return Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === "string" || target.types === undefined
      ? []
      : [[entry === "." ? "index" : entry.slice(2), join(repository, library, target.types)] as const],
  );
};

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name < other.name ? -1 : 1;

/** The entries of all libraries, each with its exports in the order of their names. */
export function publicEntries(): readonly Entry[] {
  const files = libraries.flatMap((library) =>
    declarationFiles(library).map(([name, file]) => ({ library, name, file })),
  );
  const program = ts.createProgram(
    files.map(({ file }) => file),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      skipLibCheck: true,
      noLib: true,
    },
  );
  const checker = program.getTypeChecker();
  const homeOf = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return files.map(({ library, name, file }) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is no module; run node scripts/prepare.mjs first.`);
    const exports = checker.getExportsOfModule(module).map((symbol) => {
      const home = homeOf(symbol);
      const isCalled =
        (home.flags & ts.SymbolFlags.Value) !== 0 && checker.getTypeOfSymbol(home).getCallSignatures().length > 0;
      return { name: symbol.name, declarations: home.declarations ?? [], isCalled };
    });
    return { library, name, exports: exports.sort(byName) };
  });
}

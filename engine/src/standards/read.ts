// A standard from a file: its shape, then its sense; all that is wrong at once, each with its path and, from a sheet, its cell.
import type { CellsByPath, Diagnostic } from "../diagnostics/index.js";
import { cellOfPath, errorAt, issueParams } from "../diagnostics/index.js";
import { standards } from "./built-in.js";
import { patchProblems } from "./check-patch.js";
import { extendStandard } from "./extend.js";
import { parseStandardPatch } from "./schema.js";
import type { Standard } from "./standard.js";

/** A standard, or none, and all that is wrong with what it was to be made of. */
export interface StandardParsed {
  readonly standard: Standard | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The standard that a variant from outside makes of one of `bases`, by default those built in (读入省定标准).
 *
 * Rule: first the shape of the variant, then what it means with its base: dates, units, indicators that there are.
 * Units: each number in its own, which is checked. Missing parts are as in the base, null takes one away. None: `standard` is null
 * where anything is wrong. Errors: none thrown; every fault is an error in `diagnostics` with the path of its part and, where
 * `cells` knows it or the part it is in, its cell. Source: the documents that the variant and its base name.
 *
 * @example
 * parseStandard({ extends: "national-quality-2016" }).standard // => null
 */
export function parseStandard(
  input: unknown,
  cells: CellsByPath = {},
  bases: readonly Standard[] = standards,
): StandardParsed {
  const { patch, issues } = parseStandardPatch(input);
  const told = new Set(issues.map(({ path }) => path));
  const all = [...issues, ...patchProblems(input, bases).filter(({ path }) => !told.has(path))];
  const base = bases.find(({ id }) => id === patch?.extends);
  if (patch !== null && base !== undefined && all.length === 0)
    return { standard: extendStandard(base, patch), diagnostics: [] };
  return {
    standard: null,
    diagnostics: all.map((issue) => errorAt("standardShape", cellOfPath(cells, issue.path), issueParams(issue))),
  };
}

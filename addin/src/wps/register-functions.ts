// Gives WPS our functions, by their English and their Chinese names. They answer at once, and never throw: an error is the text of a cell.
import type { Locale } from "@junheng/engine/diagnostics";
import { withSheets, type SheetByName } from "../functions/named-sheets.js";
import type { CustomFunctionEntry } from "../functions/registry.js";
import { callForGrid, functionNamespace } from "../functions/registry.js";
import { cellOf, rowsOf } from "../hosts/wps/cell-values.js";
import { et } from "../hosts/wps/model.js";
import type { WpsShell } from "./given.js";

/** Registers every function under all of its names; how many names there are. None where WPS is older than functions of one's own. */
export function registerFunctions(
  { AddCustomFunction: add }: Pick<WpsShell, "AddCustomFunction">,
  entries: readonly CustomFunctionEntry[],
  sheet: SheetByName,
  locale: Locale,
): number {
  if (add === undefined) return 0;
  const named = entries.flatMap((entry) =>
    [...new Set([entry.id, entry.name["zh-CN"], entry.name.en])].map((name) => ({ entry, name })),
  );
  for (const { entry, name } of named)
    add(functionNamespace, name, (...given) => answer(entry, given, sheet), {
      description: entry.description[locale],
      result: { type: "any" },
      parameters: entry.parameters.map((parameter) => ({
        name: parameter.name[locale],
        description: parameter.description[locale],
        type: parameter.optional ? "any[][]?" : "any[][]",
      })),
    });
  return named.length;
}

const answer = ({ call, parameters }: CustomFunctionEntry, given: readonly unknown[], sheet: SheetByName) =>
  callForGrid(
    (...values) =>
      call(
        ...values.map((value, at) =>
          parameters[at] === undefined ? value : withSheets(parameters[at].id, value, sheet),
        ),
      ),
    given.map(argumentOf),
  );

/** A range as rows of cells, a lone cell as what it holds; what was left out is undefined. An error in a cell is its text. */
const argumentOf = (given: unknown): unknown => {
  if (given === et.missing || given === undefined) return undefined;
  const value = isRange(given) ? given.Value2 : given;
  if (!Array.isArray(value)) return shown(value);
  return rowsOf(value).map((row) => row.map(shown));
};

const isRange = (value: unknown): value is { readonly Value2: unknown } =>
  typeof value === "object" && value !== null && "Value2" in value;

const shown = (value: unknown): unknown => {
  const cell = cellOf(value);
  return typeof cell === "object" && cell !== null ? cell.error : cell;
};

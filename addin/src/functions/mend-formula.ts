// Formulas that a spreadsheet saved while it did not know our functions, and those that it does not know again: what to enter in their place.
import type { Cell } from "@junheng/engine/reading/cells";
import type { CustomFunctionEntry } from "./registry.js";
import { functionNamespace } from "./registry.js";

/** What programs put before a function that they do not know, once or twice: _xldudf_JH_MEAN, _xlfn.JH.MEAN. */
const unknown = /(?:_xl[a-z]{1,8}[._]){1,3}JH[._]([\p{L}\p{N}]{1,40})\(/giu;
const called = /\bJH\.([\p{L}\p{N}]{1,40})\(/giu;

/**
 * The formula to enter in place of one; null where nothing is wrong with it, or where it calls none of the functions.
 *
 * @example
 * mendedFormula("=_xldudf_JH_MEAN(A1:A3)", { error: "#NAME?" }, customFunctions) // => "=JH.MEAN(A1:A3)"
 */
export function mendedFormula(formula: string, shown: Cell, functions: readonly CustomFunctionEntry[]): string | null {
  const names = new Set(functions.flatMap(({ id, name }) => [id, name["zh-CN"], name.en.toUpperCase()]));
  const isOurs = (name: string): boolean => names.has(name.toUpperCase());
  const plain = formula.replace(unknown, (whole, name: string) =>
    isOurs(name) ? `${functionNamespace}.${name}(` : whole,
  );
  if (plain !== formula) return plain;
  const isUnknown = typeof shown === "object" && shown?.error === "#NAME?";
  const calls = isUnknown ? [...formula.matchAll(called)] : [];
  return calls.some(([, name = ""]) => isOurs(name)) ? formula : null;
}

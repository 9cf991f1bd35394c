// What figures of schools may be called.
import { quantityFields } from "../schools/index.js";
import { builtInIndicatorIds } from "./indicator.js";
import type { OwnMeasures } from "./own.js";

const builtIn: ReadonlySet<string> = new Set([...quantityFields.map(({ id }) => id), ...builtInIndicatorIds]);

/**
 * The ids that figures of schools may have (数据项编号): those that are built in, and a standard's own.
 *
 * Rule: built-in ids and the standard's own together, each once.
 * Shape: a set of ids of fields and indicators. Units, zeros and missing: none, they are names. None: without a standard's own the
 * built-in ones. Errors: none thrown. Source: the fields and indicators themselves.
 *
 * @example
 * figureIdsOf().has("books") // => true
 */
export const figureIdsOf = (own?: OwnMeasures): ReadonlySet<string> =>
  own === undefined ? builtIn : new Set([...builtIn, ...[...own.fields, ...own.indicators].map(({ id }) => id)]);

// The value of a dated number of a standard.
import type { Parameter } from "./standard.js";

/** The newest numbers of a standard, whatever the date. */
export const latest = "latest";

/**
 * The value that holds on a date (ISO, such as `2020-09-01`), or the newest one for `latest`.
 *
 * None: the number did not hold yet on that date.
 *
 * @example
 * parameterAt({ unit: "pupils", reference: { document: "invented", certainty: "D" }, values: [{ from: "2017-04-19", value: 50 }] }, "2016-01-01") // => null
 */
export function parameterAt(parameter: Parameter, asOf: string): number | null {
  let value: number | null = null;
  for (const step of parameter.values) if (asOf === latest || step.from <= asOf) value = step.value;
  return value;
}

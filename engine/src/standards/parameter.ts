// The value of a dated number of a standard, and where it comes from.
import type { DatedValue, Parameter, Reference, Standard } from "./standard.js";

/** The newest state of a standard: as on a day after every date that it names. */
export const latest = "latest";

/**
 * The value that holds on a date (ISO, such as `2020-09-01`), or the newest state for `latest` (某日执行的标准值).
 *
 * Rule: of the values with `from` ≤ date the last one, if the date is no later than its `to`.
 * The newest value that began on or before the date decides, whatever was before it. Units: as the parameter's `unit`.
 * Zeros: a zero is a value. Missing and none: null where no number held yet on that date, where the last one had ended by its
 * `to` (the last day it holds), or where the standard asks for nothing from then on (`value: null`). `latest` is after every date:
 * a last value with a `to` has ended there. Errors: none thrown. Source: the parameter's own documents, `referenceAt`.
 *
 * @example
 * parameterAt({ unit: "pupils", reference: { document: "invented", certainty: "D" }, values: [{ from: "2017-04-19", value: 50 }] }, "2016-01-01") // => null
 */
export function parameterAt(parameter: Parameter, asOf: string): number | null {
  return stepAt(parameter, asOf)?.value ?? null;
}

/**
 * The document and article behind the value that holds on a date: its own, or else the parameter's (标准值的出处).
 *
 * Rule: the value that `parameterAt` gives decides whose document it is. Units: none.
 * None: undefined where no value holds. Dates as in `parameterAt`; nothing is thrown. Zeros are values and have their source.
 * Errors: none.
 *
 * @example
 * referenceAt({ unit: "pupils", reference: { document: "invented", certainty: "D" }, values: [{ from: "2017-04-19", value: 50 }] }, "latest")?.document // => "invented"
 */
export function referenceAt(parameter: Parameter, asOf: string): Reference | undefined {
  const step = stepAt(parameter, asOf);
  return step === null || step.value === null ? undefined : (step.reference ?? parameter.reference);
}

/**
 * The share of its threshold that an indicator of a school has to reach where it does not meet it, on a date (余项不低于85%); 0 where the
 * standard asks for none.
 *
 * Rule: the standard's own floor, as `parameterAt` gives it for the date.
 * Errors: none.
 *
 * Source: 教督〔2017〕6号, as the filling notes of its forms have it: the rest at 85 % of the threshold or above.
 *
 * @example
 * schoolFloor({}, "latest") // => 0
 */
export const schoolFloor = ({ schoolRule }: Pick<Standard, "schoolRule">, asOf: string): number =>
  schoolRule === undefined ? 0 : (parameterAt(schoolRule.floorShare, asOf) ?? 0);

/** The newest value begun by the date, unless it has ended. */
function stepAt({ values }: Parameter, asOf: string): DatedValue | null {
  const step = values.findLast(({ from }) => asOf === latest || from <= asOf);
  const ended = step?.to !== undefined && (asOf === latest || step.to < asOf);
  return step === undefined || ended ? null : step;
}

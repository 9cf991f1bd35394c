// A figure of a school, or the reason why there is none. No value is not zero.

/**
 * Why a figure is absent: the cell was blank or the column is not there (`missing`), the form says that it does not apply
 * (`notApplicable`: / — 无), or the cell holds something that is no number (`unreadable`).
 */
export type Absence = "missing" | "notApplicable" | "unreadable";

/** A figure, or why there is none. */
export type Quantity = number | Absence;

/**
 * Whether a quantity is a figure rather than a reason why there is none (是否有数).
 *
 * Rule: it is a number. Units: none. Zero is a figure; `missing`, `notApplicable` and `unreadable` are none. None: undefined is
 * none. Errors: none; NaN counts as a number here, `soundRecords` takes it out.
 *
 * Source: decision 12.
 *
 * @example
 * [0, "missing", undefined].map(isFigure) // => [true, false, false]
 */
export const isFigure = (quantity: Quantity | undefined): quantity is number => typeof quantity === "number";

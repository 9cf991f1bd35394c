// A figure of a school, or the reason why there is none. No value is not zero.

/**
 * Why a figure is absent: the cell was blank or the column is not there (`missing`), the form says that it does not apply
 * (`notApplicable`: / — 无), or the cell holds something that is no number (`unreadable`).
 */
export type Absence = "missing" | "notApplicable" | "unreadable";

/** A figure, or why there is none. */
export type Quantity = number | Absence;

/** Whether it is a figure. */
export const isFigure = (quantity: Quantity | undefined): quantity is number => typeof quantity === "number";

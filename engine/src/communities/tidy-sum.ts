// Sums and differences of figures as people write them: without the last binary digits, which are the computer's.
import { roundHalfUp } from "../statistics/index.js";

/** More decimals than this nobody writes. */
const decimals = 9;

/** A number without what lies behind its ninth decimal. */
export const tidy = (value: number): number => roundHalfUp(value, decimals);

/** The sum of figures. */
export const sumOf = (values: readonly number[]): number => tidy(values.reduce((sum, value) => sum + value, 0));

// A figure as findings and workings name it: whole numbers as they are, others with two decimals.
import { formatDecimal } from "../statistics/index.js";

/** The figure as text. */
export const shortFigure = (value: number): string => formatDecimal(value, Number.isInteger(value) ? 0 : 2);

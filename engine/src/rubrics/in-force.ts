// Whether an item counts on a date.
import type { RubricItem } from "./rubric.js";

/** Whether an item is assessed at a date. */
export const isInForce = ({ effective }: Pick<RubricItem, "effective">, date: string | undefined): boolean =>
  date === undefined || ((effective?.from ?? "") <= date && date <= (effective?.to ?? "9999"));

// Whether an item counts on a date: within its period, and not while the item serves that it stands in for.
import { itemsOf } from "./flat-nodes.js";
import type { Period, Rubric, RubricItem } from "./rubric.js";

/** Later than every date that is written out. */
const withoutEnd = "9999-12-31";

const holds = (period: Period | undefined, date: string): boolean =>
  (period?.from ?? "") <= date && date <= (period?.to ?? withoutEnd);

/**
 * Whether an item is assessed at a date. Without one the rules count that have no end: never an item together with the one
 * that it stands in for.
 */
export function isInForce(
  { effective, insteadOf }: Pick<RubricItem, "effective" | "insteadOf">,
  items: readonly RubricItem[],
  date = withoutEnd,
): boolean {
  const other = insteadOf === undefined ? undefined : items.find(({ id }) => id === insteadOf);
  return holds(effective, date) && (other === undefined || !holds(other.effective, date));
}

/** Whether it matters for a rubric on which date it is assessed. */
export const isDated = (rubric: Pick<Rubric, "items">): boolean =>
  itemsOf(rubric).some(({ effective, insteadOf }) => effective !== undefined || insteadOf !== undefined);

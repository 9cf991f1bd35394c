// Whether an item counts on a date: within its period, and not while the item serves that it stands in for.
import { itemsOf } from "./flat-nodes.js";
import type { Period, Rubric, RubricItem } from "./rubric.js";

/** Later than every date that is written out. */
const withoutEnd = "9999-12-31";

const holds = (period: Period | undefined, date: string): boolean =>
  (period?.from ?? "") <= date && date <= (period?.to ?? withoutEnd);

/**
 * Whether an item is assessed at a date (评分项在该日期是否适用).
 *
 * Rule: its own span holds the date, and the span of the item that it stands in for does not. Units: ISO dates, both ends included.
 * A missing date: only the rules without an end count, never an item together with the one that it stands in for. None: an item
 * without dates is always in force. Errors: none.
 *
 * Source: ours, for the relaxed values of the 2019 procedure.
 *
 * @example
 * const item = { ...oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10).items[0], effective: { to: "2022-12-31" } };
 * isInForce(item, [item], "2022-12-31") // => true
 * isInForce(item, [item]) // => false
 */
export function isInForce(
  { effective, insteadOf }: Pick<RubricItem, "effective" | "insteadOf">,
  items: readonly RubricItem[],
  date = withoutEnd,
): boolean {
  const other = insteadOf === undefined ? undefined : items.find(({ id }) => id === insteadOf);
  return holds(effective, date) && (other === undefined || !holds(other.effective, date));
}

/**
 * Whether it matters for a rubric on which date it is assessed (细则是否分时段).
 *
 * Rule: any of its items has a beginning or an end, or stands in for another. Units: none. Missing dates on all items: it does not
 * matter. None: never null. Errors: none.
 *
 * Source: ours, for the relaxed values of the 2019 procedure, which end after three years.
 *
 * @example
 * const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
 * isDated(rubric) // => false
 * isDated({ items: [{ ...rubric.items[0], effective: { to: "2022-12-31" } }] }) // => true
 */
export const isDated = (rubric: Pick<Rubric, "items">): boolean =>
  itemsOf(rubric).some(({ effective, insteadOf }) => effective !== undefined || insteadOf !== undefined);

// Items in an order in which each comes after those whose points it takes.
import { inputsOf } from "./inputs-of.js";
import type { RubricItem } from "./rubric.js";

/** The order, and the items that wait for each other in a circle and therefore are in none. */
export interface ItemOrder {
  readonly order: readonly RubricItem[];
  readonly circle: readonly string[];
}

/** Puts items in order; without references it is the order of the rubric. */
export function itemOrder(items: readonly RubricItem[]): ItemOrder {
  const known = new Set(items.map(({ id }) => id));
  const done = new Set<string>();
  const order: RubricItem[] = [];
  let waiting = items;
  while (waiting.length > 0) {
    const ready = waiting.filter(({ method }) => inputsOf(method).items.every((id) => done.has(id) || !known.has(id)));
    if (ready.length === 0) return { order, circle: waiting.map(({ id }) => id) };
    for (const item of ready) done.add(item.id);
    order.push(...ready);
    waiting = waiting.filter(({ id }) => !done.has(id));
  }
  return { order, circle: [] };
}

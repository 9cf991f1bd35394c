// A rubric's tree as a list: each section before what is in it.
import type { Rubric, RubricItem, RubricNode } from "./rubric.js";
import { isSection } from "./rubric.js";

/** One node of the list. */
export interface FlatNode {
  readonly node: RubricNode;
  readonly depth: number;
  /** Where its section stands in the list; −1 at the top. */
  readonly parent: number;
  /** Where it stands in the rubric, such as `items.0.items.2`. */
  readonly path: string;
}

const lists = new WeakMap<readonly RubricNode[], readonly FlatNode[]>();

/** The list, made once for a rubric: each county is scored by the same. */
export function flatNodes({ items }: Pick<Rubric, "items">): readonly FlatNode[] {
  const list = lists.get(items) ?? listOf(items);
  lists.set(items, list);
  return list;
}

function listOf(items: readonly RubricNode[]): readonly FlatNode[] {
  const list: FlatNode[] = [];
  const add = (nodes: readonly RubricNode[], depth: number, parent: number, path: string): void => {
    nodes.forEach((node, i) => {
      const own = `${path}items.${i}`;
      list.push({ node, depth, parent, path: own });
      if (isSection(node)) add(node.items, depth + 1, list.length - 1, `${own}.`);
    });
  };
  add(items, 0, -1, "");
  return list;
}

const itemLists = new WeakMap<readonly RubricNode[], readonly RubricItem[]>();

/**
 * The items of a rubric, without its sections (细则中的评分项).
 *
 * Rule: depth first, in the order in which a reader meets them. Units: none. Zeros: an item of 0 points is one. None: an empty list
 * where there are sections alone. Errors: none.
 *
 * Source: ours; a table of a printed rubric has a row for each.
 *
 * @example
 * const item = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10).items[0];
 * itemsOf({ items: [{ id: "A", title: { "zh-CN": "甲", en: "A" }, points: 10, items: [item] }] }).map(({ id }) => id) // => ["item"]
 */
export function itemsOf(rubric: Pick<Rubric, "items">): readonly RubricItem[] {
  const items = itemLists.get(rubric.items) ?? flatNodes(rubric).flatMap(({ node }) => (isSection(node) ? [] : [node]));
  itemLists.set(rubric.items, items);
  return items;
}

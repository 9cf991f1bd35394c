// What differs between two rubrics, and whether it can change a score.
import { flatNodes } from "./flat-nodes.js";
import { isStructure } from "./rubric-hashes.js";
import type { Rubric } from "./rubric.js";
import { isSection } from "./rubric.js";

/** One difference. `undefined` where one side has nothing there. */
export interface RubricChange {
  /** Names nodes and inputs by their ids: `retention.method.step`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly canChangeScore: boolean;
}

/**
 * Every difference between two rubrics (细则对比), those that can change a score and those of wording alone.
 *
 * Nodes and inputs are matched by id, so that what moved within its section is not said to be new; a change of their order is one
 * difference of its own. Rule: each path that one of both lacks, or has otherwise; titles, rules in words and sources cannot change
 * a score. A missing part is a difference of its own, not a zero. None: an empty list for the same rubric. Errors: none.
 *
 * Source: decision 18, whose two fingerprints part the same way.
 *
 * @example
 * const before = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
 * diffRubric(before, { ...before, title: { "zh-CN": "新", en: "new" } }).some(({ canChangeScore }) => canChangeScore) // => false
 */
export function diffRubric(a: Rubric, b: Rubric): readonly RubricChange[] {
  const [before, after] = [partsOf(a), partsOf(b)];
  const paths = new Set([...before.keys(), ...after.keys()]);
  return Array.from(paths).flatMap((path) => differences(path, before.get(path), after.get(path), true));
}

/** A rubric as named parts, none of which holds another. */
function partsOf(rubric: Rubric): ReadonlyMap<string, unknown> {
  const { items, inputs, vetoes = [], ...rest } = rubric;
  const list = flatNodes({ items });
  const nodes = list.map(({ node, parent }) => {
    const own = isSection(node) ? { ...node, items: node.items.map(({ id }) => id) } : node;
    return [node.id, { ...own, section: parent < 0 ? null : list[parent]!.node.id }] as const;
  });
  return new Map<string, unknown>([
    ["rubric", { ...rest, items: items.map(({ id }) => id) }],
    ...nodes,
    ...inputs.map((input) => [`inputs.${input.id}`, input] as const),
    ...vetoes.map((veto) => [`vetoes.${veto.id}`, veto] as const),
  ]);
}

function differences(path: string, before: unknown, after: unknown, structure: boolean): readonly RubricChange[] {
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return Array.from(keys).flatMap((key) =>
      differences(`${path}.${key}`, before[key], after[key], structure && isStructure(key)),
    );
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ path, before, after, canChangeScore: structure }];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

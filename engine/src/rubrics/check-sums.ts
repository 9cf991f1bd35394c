// Points that have to add up: items to their section, sections to the rubric, on every day that it is in force.
import { itemsOf } from "./flat-nodes.js";
import type { RubricProblem } from "./rubric-problem.js";
import type { Rubric, RubricItem, RubricNode } from "./rubric.js";
import { isSection } from "./rubric.js";
import { isInForce } from "./in-force.js";
import { roundHalfUp } from "../statistics/index.js";

/** Sums that are not what is printed, sections that mix points with bonus, and points finer than the rubric's smallest unit. */
export function sumProblems(rubric: Rubric): readonly RubricProblem[] {
  const items = itemsOf(rubric);
  const top = sumProblem(rubric.items, items, rubric.points, "points");
  return [...(top === null ? [] : [top]), ...nodesProblems(rubric.items, items, "", rubric.decimals)];
}

function nodesProblems(
  nodes: readonly RubricNode[],
  items: readonly RubricItem[],
  before: string,
  decimals: number,
): readonly RubricProblem[] {
  return nodes.flatMap((node, i) => {
    const path = `${before}items.${i}`;
    const fine = roundHalfUp(node.points, decimals) !== node.points;
    const own: RubricProblem[] = fine
      ? [
          {
            severity: "error",
            code: "rubricPointsTooFine",
            path: `${path}.points`,
            params: { points: node.points, decimals },
          },
        ]
      : [];
    if (!isSection(node)) return own;
    const kinds = new Set(node.items.map(kindOf));
    if (kinds.size > 1) own.push({ severity: "error", code: "rubricMixedSection", path, params: { id: node.id } });
    const sum = kinds.has("points") ? sumProblem(node.items, items, node.points, `${path}.points`) : null;
    return [...own, ...(sum === null ? [] : [sum]), ...nodesProblems(node.items, items, `${path}.`, decimals)];
  });
}

/** What a node adds to: of a section, what the first item in it does. */
const kindOf = (node: RubricNode): string => (isSection(node) ? kindOf(node.items[0]!) : (node.kind ?? "points"));

/** The first day on which, and the first sort of row for which, the sum is another than it should be. */
function sumProblem(
  nodes: readonly RubricNode[],
  items: readonly RubricItem[],
  expected: number,
  path: string,
): RubricProblem | null {
  const counted = nodes.filter((node) => kindOf(node) === "points");
  for (const date of datesOf(counted)) {
    const sum = sumOn(counted, items, date);
    if (Math.abs(sum - expected) > 1e-9) {
      return { severity: "error", code: "rubricSum", path, params: { sum: Number(sum.toPrecision(12)), expected } };
    }
  }
  return null;
}

/** The days on which something begins or ends to be in force; none: any day. */
function datesOf(nodes: readonly RubricNode[]): readonly (string | undefined)[] {
  const dates = nodes.flatMap((node) => (isSection(node) ? [] : [node.effective?.from, node.effective?.to]));
  const known = dates.filter((date) => date !== undefined);
  return known.length === 0 ? [undefined] : Array.from(new Set(known));
}

/** Items for certain rows only stand in for each other: of those on one input, the value with the largest sum counts. */
function sumOn(nodes: readonly RubricNode[], items: readonly RubricItem[], date: string | undefined): number {
  let sum = 0;
  const variants = new Map<string, Map<string, number>>();
  for (const node of nodes) {
    if (!isSection(node) && !isInForce(node, items, date)) continue;
    const applies = isSection(node) ? undefined : (node satisfies RubricItem).applies;
    if (applies === undefined) sum += node.points;
    else {
      const byValue = variants.get(applies.input) ?? new Map<string, number>();
      for (const value of applies.values) byValue.set(value, (byValue.get(value) ?? 0) + node.points);
      variants.set(applies.input, byValue);
    }
  }
  for (const byValue of variants.values()) sum += Math.max(...byValue.values());
  return sum;
}

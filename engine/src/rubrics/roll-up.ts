// Items into sections, and sections into the total: caps, floors, rounding, and what leaves because it does not apply.
import type { FlatNode } from "./flat-nodes.js";
import type { Rubric, RubricNode } from "./rubric.js";
import { isSection } from "./rubric.js";
import type { ScoredItems } from "./score-items.js";
import type { Scored } from "./scorer.js";
import type { NodeScores } from "./scores.js";
import { hasPoints, isLeftOut, withPoints } from "./scores.js";
import { roundUnits, toUnits } from "./units.js";

/** The scores of every node, in the order of the list. */
export function rollUp(
  rubric: Rubric,
  list: readonly FlatNode[],
  items: ScoredItems,
  rows: number,
): readonly NodeScores[] {
  const shared = sharedColumns(rows);
  const nodes = list.map(({ node, depth, parent }): NodeScores => {
    const made = {
      id: node.id,
      title: node.title,
      depth,
      parent: parent < 0 ? null : list[parent]!.node.id,
      full: toUnits(node.points, rubric.decimals),
    };
    return isSection(node)
      ? { ...made, kind: "section", ...emptyScores(rows), trace: null }
      : { ...made, kind: node.kind ?? "points", ...itemScores(rubric, node, items.get(node.id)!, made.full, shared) };
  });
  // From the last to the first: what is in a section is complete before the section itself is.
  for (let k = list.length - 1; k >= 0; k -= 1) {
    const { node, parent } = list[k]!;
    if (isSection(node)) finishSection(rubric, node, nodes[k]!);
    if (parent >= 0) addTo(nodes[parent]!, nodes[k]!);
  }
  return nodes;
}

const emptyScores = (rows: number) => ({
  earned: new Int32Array(rows),
  open: new Int32Array(rows),
  possible: new Int32Array(rows),
});

/** Columns of one number in every row, each made once: most items are closed and apply everywhere. */
function sharedColumns(rows: number): (units: number) => Int32Array {
  const made = new Map<number, Int32Array>();
  return (units) => {
    const known = made.get(units) ?? new Int32Array(rows).fill(units);
    made.set(units, known);
    return known;
  };
}

function itemScores(
  rubric: Rubric,
  node: RubricNode,
  { units, trace }: Scored,
  full: number,
  shared: (units: number) => Int32Array,
) {
  const { round } = node;
  const counted = round === undefined ? units : units.map((each) => roundUnits(each, rubric.decimals, round.decimals));
  if (allHavePoints(trace)) return { earned: counted, open: shared(0), possible: shared(full), trace };
  const { earned, open, possible } = emptyScores(trace.length);
  const [least, most] = [toUnits(node.floor ?? 0, rubric.decimals), toUnits(node.cap ?? node.points, rubric.decimals)];
  for (let row = 0; row < trace.length; row += 1) {
    const code = trace[row]!;
    if (isLeftOut(code)) {
      if (rubric.total.notApplicable === "full") earned[row] = possible[row] = full;
      continue;
    }
    possible[row] = full;
    if (hasPoints(code)) earned[row] = counted[row]!;
    else {
      earned[row] = least;
      open[row] = most - least;
    }
  }
  return { earned, open, possible, trace };
}

function allHavePoints(trace: Uint8Array): boolean {
  let all = 1;
  for (let row = 0; row < trace.length; row += 1) all &= withPoints[trace[row]!]!;
  return all === 1;
}

function addTo(section: NodeScores, child: NodeScores): void {
  for (let row = 0; row < section.earned.length; row += 1) {
    section.earned[row]! += child.earned[row]!;
    section.open[row]! += child.open[row]!;
    section.possible[row]! += child.possible[row]!;
  }
}

function finishSection(rubric: Rubric, node: RubricNode, { earned, open, possible, full }: NodeScores): void {
  const { decimals, total } = rubric;
  const most = toUnits(node.cap ?? node.points, decimals);
  const least = node.floor === undefined ? -Infinity : toUnits(node.floor, decimals);
  const kept = (units: number): number => {
    const within = Math.max(least, Math.min(most, units));
    return node.round === undefined ? within : roundUnits(within, decimals, node.round.decimals);
  };
  for (let row = 0; row < earned.length; row += 1) {
    const [low, high, part] = [earned[row]!, earned[row]! + open[row]!, possible[row]!];
    const converts = total.notApplicable === "section" && part > 0 && part < full;
    const convert = (units: number): number => kept(converts ? toFull(units, part, full) : units);
    earned[row] = convert(low);
    open[row] = convert(high) - earned[row]!;
    if (converts) possible[row] = full;
  }
}

/** Units out of a part converted to the full points, halves away from zero (78 of 92 is 84.78 of 100). */
export function toFull(units: number, possible: number, full: number): number {
  return Math.sign(units) * Math.floor((Math.abs(units) * full) / possible + 0.5) + 0;
}

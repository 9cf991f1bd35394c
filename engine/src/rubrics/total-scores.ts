// Sections into the total: conversion to full, rounding, bonus, deductions, and their caps.
import type { FlatNode } from "./flat-nodes.js";
import { flatNodes } from "./flat-nodes.js";
import { toFull } from "./roll-up.js";
import type { Rubric } from "./rubric.js";
import { isSection } from "./rubric.js";
import type { NodeScores } from "./scores.js";
import { roundUnits, toUnits } from "./units.js";

/** The sums of every row, in units; the least and the most that each can become. */
export interface Totals {
  readonly total: Int32Array;
  readonly totalAtMost: Int32Array;
  readonly bonus: Int32Array;
  readonly bonusAtMost: Int32Array;
  readonly deduction: Int32Array;
  readonly deductionAtMost: Int32Array;
}

/** What a node at the top adds to: the kind of the first item in it. */
export function kindOf(list: readonly FlatNode[], position: number): "points" | "bonus" | "deduction" {
  for (let k = position; k < list.length; k += 1) {
    const { node } = list[k]!;
    if (!isSection(node)) return node.kind ?? "points";
  }
  return "points";
}

/** Adds up the nodes at the top. */
export function totalScores(rubric: Rubric, nodes: readonly NodeScores[], rows: number): Totals {
  const list = flatNodes(rubric);
  const top = { points: [] as NodeScores[], bonus: [] as NodeScores[], deduction: [] as NodeScores[] };
  nodes.forEach((node, k) => {
    if (node.depth === 0) top[kindOf(list, k)].push(node);
  });
  const { decimals, total } = rubric;
  const full = toUnits(rubric.points, decimals);
  const points = sumsOf(top.points, rows);
  const outOfFull = (units: Int32Array): Int32Array => {
    const converted = new Int32Array(rows);
    for (let row = 0; row < rows; row += 1) {
      const possible = points.possible[row]!;
      const sum = possible > 0 && possible !== full ? toFull(units[row]!, possible, full) : units[row]!;
      converted[row] = total.round === undefined ? sum : roundUnits(sum, decimals, total.round.decimals);
    }
    return converted;
  };
  const [bonus, deduction] = [sumsOf(top.bonus, rows), sumsOf(top.deduction, rows)];
  const within = (units: Int32Array, cap: number | undefined): Int32Array => {
    if (cap === undefined) return units;
    const most = toUnits(cap, decimals);
    return units.map((sum) => Math.min(most, sum));
  };
  return {
    total: outOfFull(points.earned),
    totalAtMost: outOfFull(points.atMost),
    bonus: within(bonus.earned, total.bonusCap),
    bonusAtMost: within(bonus.atMost, total.bonusCap),
    deduction: within(deduction.earned, total.deductionCap),
    deductionAtMost: within(deduction.atMost, total.deductionCap),
  };
}

/** Nodes added up, row by row. */
function sumsOf(nodes: readonly NodeScores[], rows: number) {
  const earned = addedUp(
    nodes.map((node) => node.earned),
    rows,
  );
  const open = addedUp(
    nodes.map((node) => node.open),
    rows,
  );
  const possible = addedUp(
    nodes.map((node) => node.possible),
    rows,
  );
  return { earned, possible, atMost: addedUp([earned, open], rows) };
}

/** A column that several nodes share holds one number in every row: such are counted, and added once. */
function addedUp(columns: readonly Int32Array[], rows: number): Int32Array {
  const times = new Map<Int32Array, number>();
  for (const column of columns) times.set(column, (times.get(column) ?? 0) + 1);
  let constant = 0;
  for (const [column, count] of times) if (count > 1) constant += count * column[0]!;
  const sum = new Int32Array(rows).fill(constant);
  for (const [column, count] of times) {
    if (count > 1) continue;
    for (let row = 0; row < rows; row += 1) sum[row] = (sum[row]! + column[row]!) | 0;
  }
  return sum;
}

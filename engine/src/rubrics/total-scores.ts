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
  const sumOf = (those: readonly NodeScores[], row: number, what: "earned" | "open" | "possible"): number =>
    those.reduce((sum, each) => sum + each[what][row]!, 0);
  const outOfFull = (units: number, row: number): number => {
    const possible = sumOf(top.points, row, "possible");
    const converted = possible > 0 && possible !== full ? toFull(units, possible, full) : units;
    return total.round === undefined ? converted : roundUnits(converted, decimals, total.round.decimals);
  };
  const column = (of: (row: number) => number): Int32Array => Int32Array.from({ length: rows }, (_, row) => of(row));
  const beside = (kind: "bonus" | "deduction", cap: number | undefined, withOpen: boolean): Int32Array => {
    const most = cap === undefined ? Infinity : toUnits(cap, decimals);
    return column((row) =>
      Math.min(most, sumOf(top[kind], row, "earned") + (withOpen ? sumOf(top[kind], row, "open") : 0)),
    );
  };
  return {
    total: column((row) => outOfFull(sumOf(top.points, row, "earned"), row)),
    totalAtMost: column((row) => outOfFull(sumOf(top.points, row, "earned") + sumOf(top.points, row, "open"), row)),
    bonus: beside("bonus", total.bonusCap, false),
    bonusAtMost: beside("bonus", total.bonusCap, true),
    deduction: beside("deduction", total.deductionCap, false),
    deductionAtMost: beside("deduction", total.deductionCap, true),
  };
}

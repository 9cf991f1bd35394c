// The solver as the engine's port has it, in place, and small problems with the cheapest plan by trying all.
import type { MilpSolver, TogetherProblem } from "@junheng/engine/planning/milp";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { openHighs } from "./open-highs.js";

const bytes = readFileSync(createRequire(import.meta.url).resolve("highs/runtime"));

/** HiGHS, made ready once. */
const ready = openHighs(bytes);

/** It, behind the port. */
export const solverInPlace: MilpSolver = { solve: async (model, limits) => (await ready)(model, limits) };

/** The same numbers again for the same seed. */
export const randomFrom = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 1 | state) + 0x6d2b79f5) | 0;
    return Math.floor(((state >>> 0) / 4294967296) * below);
  };
};

/** Whether amounts meet all rules, in whole numbers: limits in hundredths, floors and needs as they stand. */
export const meetsRules = (problem: TogetherProblem, amounts: readonly number[]): boolean =>
  problem.schools.every(({ cells, mayMiss }) => {
    const missed = cells.filter(({ cell, need }) => amounts[cell]! < need);
    return missed.length <= mayMiss && missed.every(({ cell, floor }) => amounts[cell]! >= floor);
  }) &&
  problem.spreads.every(({ cells, limit }) => {
    const people = cells.map((cell) => problem.cells[cell]!.divisor);
    const common = people.reduce((product, each) => product * each, 1);
    const total = cells.reduce((sum, cell) => sum + amounts[cell]!, 0);
    const squares = cells.reduce((sum, cell, i) => sum + BigInt(amounts[cell]! ** 2 * (common / people[i]!)), 0n);
    const hundredths = BigInt(Math.round(limit * 100));
    const pupils = BigInt(people.reduce((sum, each) => sum + each, 0));
    return (
      total > 0 &&
      10_000n * pupils * squares <= (10_000n + hundredths * hundredths) * BigInt(total) ** 2n * BigInt(common)
    );
  });

/** The cost of the cheapest plan, trying every one; null where there is none. */
export function cheapestByTrying(problem: TogetherProblem): number | null {
  const { additions } = problem;
  const amounts = problem.cells.map(({ amount }) => amount);
  let best: number | null = null;
  const tries = (position: number, cost: number): void => {
    if (best !== null && cost >= best) return;
    const addition = additions[position];
    if (addition === undefined) {
      if (meetsRules(problem, amounts)) best = cost;
      return;
    }
    for (let units = 0; units <= addition.most; units++) {
      tries(position + 1, cost + units * addition.cost);
      for (const { cell, share } of addition.parts) amounts[cell]! += share;
    }
    for (const { cell, share } of addition.parts) amounts[cell]! -= share * (addition.most + 1);
  };
  tries(0, 0);
  return best;
}

/**
 * Some schools with two or three resources each. Where `linked`, the first two schools are one school's two stages: a unit of the first
 * resource adds to both.
 */
export function smallProblem(random: (below: number) => number, linked: boolean): TogetherProblem {
  const schools = 2 + random(2);
  const resources = 2 + random(2);
  const cells = Array.from({ length: schools * resources }, () => ({ amount: 1 + random(6), divisor: 0 }));
  const pupils = Array.from({ length: schools }, () => 1 + random(4));
  const costs = Array.from({ length: resources }, () => 1 + random(5));
  const most = schools * resources > 6 ? 3 : 4;
  const cellOf = (school: number, resource: number): number => school * resources + resource;
  const additions = cells.flatMap((_, cell) => {
    const resource = cell % resources;
    const isLinked = linked && resource === 0 && cell < 2 * resources;
    if (isLinked && cell > 0) return [];
    const parts = isLinked ? [0, 1].map((school) => ({ cell: cellOf(school, 0), share: 1 })) : [{ cell, share: 1 }];
    return [{ parts, cost: costs[resource]!, whole: true, most }];
  });
  const perPupil = Array.from({ length: resources }, () => 1 + random(2));
  return {
    cells: cells.map((cell, position) => ({ ...cell, divisor: pupils[Math.floor(position / resources)]! })),
    additions,
    schools: pupils.map((count, school) => ({
      mayMiss: random(2),
      cells: perPupil.map((each, resource) => {
        const need = each * count;
        return { cell: cellOf(school, resource), need, floor: Math.max(1, need - 1 - random(2)) };
      }),
    })),
    spreads: perPupil.flatMap((_, resource) =>
      random(3) === 0
        ? []
        : [{ limit: (15 + random(40)) / 100, cells: pupils.map((__, school) => cellOf(school, resource)) }],
    ),
  };
}

// Who moves by which way: one aim after the other, in whole numbers over likely ways, against a bound over all of them.
import type { MilpAnswer, MilpLimits, MilpSolver, MilpStatus } from "../milp-solver.js";
import { relativeGap } from "../milp-solver.js";
import type { ExchangeRule } from "./exchange.js";
import type { ExchangeModel } from "./exchange-model.js";
import { exchangeModel, towards } from "./exchange-model.js";
import type { ExchangeProblem, Way } from "./exchange-problem.js";
import { cheaperWays, likelyWays } from "./ways.js";

/** A way, and how many go it. */
export interface Flow extends Way {
  readonly count: number;
}

/** What was found. */
export interface ExchangeAnswer {
  /** Null where not even the first aim has an answer. */
  readonly flows: readonly Flow[] | null;
  readonly status: MilpStatus;
  /** The largest of the aims' gaps, each with those before it as they are; null where there is no answer. */
  readonly gap: number | null;
}

/**
 * Solves it. Each aim has a number of its own size: together in one sum, so that none of the later ones outweighs a unit of an earlier one,
 * they would span eleven orders of magnitude. An answer over likely ways is as good as one over all where the bound over all, in which
 * parts of teachers may move, is as low; where it is lower, the ways that make it so are taken up.
 */
export async function solveExchange(
  problem: ExchangeProblem,
  rule: ExchangeRule,
  solver: MilpSolver,
  limits: MilpLimits,
): Promise<ExchangeAnswer> {
  let hand = likelyWays(problem);
  let model = exchangeModel(problem, hand, rule, true);
  let best: readonly number[] | undefined;
  let gap = 0;
  let left = limits.seconds;
  const reached: number[] = [];
  // Each search has half of what is left, so that those after it have their turn.
  const solve = async (of: ExchangeModel, start?: readonly number[]): Promise<MilpAnswer | undefined> => {
    if (left <= 0) return undefined;
    const answer = await solver.solve(towards(of, reached), { ...limits, seconds: left / 2, start });
    left -= answer.seconds;
    return answer;
  };
  while (reached.length < model.aims.length) {
    const found = await solve(model, best);
    best = found?.values ?? best;
    if (best === undefined) return { flows: null, status: found?.status ?? "timeUp", gap: null };
    let value = totalOf(model, reached.length, best);
    let bound = Math.max(0, (hand.length === problem.ways.length ? found?.bound : null) ?? 0);
    const isOpen = (): boolean => gapOf(value, bound) > limits.relativeGap;
    const before = hand.length;
    while (isOpen()) {
      const { prices, objective } = (await solve(exchangeModel(problem, hand, rule, false))) ?? unanswered;
      if (prices === null || objective === null) break;
      const { added, saved } = cheaperWays(problem, hand, prices, reached.length === model.aims.length - 1);
      bound = Math.max(bound, objective - saved);
      if (added.length === 0) break;
      hand = [...hand, ...added];
    }
    if (hand.length > before) {
      model = exchangeModel(problem, hand, rule, true);
      best = [...best, ...hand.slice(before).map(() => 0)];
      if (isOpen()) best = (await solve(model, best))?.values ?? best;
      value = totalOf(model, reached.length, best);
    }
    reached.push(value);
    gap = Math.max(gap, gapOf(value, bound));
  }
  const flows = hand.map((way, at) => ({ ...way, count: Math.round(best?.[model.firstWay + at] ?? 0) }));
  const gone = flows.filter(({ count }) => count > 0);
  return { flows: gone.sort((one, other) => one.group - other.group || one.to - other.to), status: "optimal", gap };
}

const unanswered = { prices: null, objective: null };

/** What an aim comes to; what the solver is off by is rounded away. */
const totalOf = ({ aims }: ExchangeModel, aim: number, values: readonly number[]): number =>
  rounded((aims[aim] ?? []).reduce((sum, [column, value]) => sum + value * (values[column] ?? 0), 0));

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const gapOf = (value: number, bound: number): number => relativeGap(value, rounded(bound)) ?? 1;

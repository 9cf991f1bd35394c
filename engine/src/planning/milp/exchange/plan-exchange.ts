// Teachers moved between schools: the roster that meets the quota and mends the subjects that are short.
import type { MilpLimits, MilpSolver } from "../milp-solver.js";
import type { RosterInput, ExchangePlan, ExchangeRule, RosterMove, SubjectShortage } from "./exchange.js";
import { askedOf } from "./exchange-model.js";
import type { ExchangeProblem } from "./exchange-problem.js";
import { exchangeProblem } from "./exchange-problem.js";
import { usualExchange } from "./rule.js";
import type { Flow } from "./solve-exchange.js";
import { solveExchange } from "./solve-exchange.js";

/**
 * Plans who moves where (教师交流规划): at least a share of those eligible, a share of them backbone teachers, so that as few subjects as can
 * be are short of teachers, by as few moves and short ways as do it.
 *
 * Posts stay where they are: no school takes more than it gives, but for posts that are vacant. Backbone teachers do not go from a village to
 * a town or from a town to the county seat. Shapes: a move for each teacher who goes. Units: heads, kilometres. Zeros: a subject that needs
 * nobody is never short. Missing: who lacks an age, a sex or years in school is not eligible, and counted in `unknown`. None: `moves` is
 * empty where nobody may go. Errors: rejects where the signal calls it off, as the solver does. Source: `usualExchange`.
 *
 * Rule: four sums are made as small as possible, one after the other, each with those before it kept: what lacks to the two shares
 * (moves ≥ share × eligible, backbone ≥ share × moves), teachers short by subject, moves, kilometres.
 *
 * @example
 * const solver = { solve: async () => ({ status: "optimal", values: [], objective: 0, bound: 0, gap: 0, prices: null, seconds: 0 }) };
 * planExchange({ teachers: [], schools: [], needs: [] }, {}, solver, { seconds: 1, relativeGap: 0 }).then(({ quota }) => quota) // => { asked: 0, lacking: 0 }
 */
export async function planExchange(
  input: RosterInput,
  rule: Partial<ExchangeRule>,
  solver: MilpSolver,
  limits: MilpLimits,
): Promise<ExchangePlan> {
  const whole: ExchangeRule = { ...usualExchange, ...rule };
  const problem = exchangeProblem(input, whole);
  const { flows: found, status, gap } = await solveExchange(problem, whole, solver, limits);
  const flows = found ?? [];
  const moves = movesOf(problem, flows, whole);
  const asked = askedOf(problem.eligible, whole);
  const backbone = Math.ceil(Math.max(moves.length, asked) * whole.backboneShare - 1e-9) + 0;
  const outcome = found !== null ? "planned" : status === "timeUp" ? "timeUp" : "failed";
  return {
    outcome,
    moves,
    eligible: problem.eligible,
    unknown: problem.unknown,
    quota: { asked, lacking: Math.max(0, asked - moves.length) },
    backbone: { asked: backbone, lacking: Math.max(0, backbone - moves.filter((move) => move.backbone).length) },
    shortages: shortagesOf(problem, flows),
    gap,
  };
}

/** Names for the flows: of a group those go who are longest in their school. */
const movesOf = (
  { groups, schools, places }: ExchangeProblem,
  flows: readonly Flow[],
  { years }: ExchangeRule,
): readonly RosterMove[] => {
  const gone = groups.map(() => 0);
  const lacking = places.map(({ has, needed }) => needed - has);
  return flows.flatMap(({ group, to, place, kilometres, count }) => {
    const { school, subject, backbone, teachers } = groups[group] as ExchangeProblem["groups"][number];
    return Array.from({ length: count }, (): RosterMove => {
      const why = lacking[place]!-- > 0 ? "short" : "quota";
      const teacher = teachers[gone[group]!++]?.name ?? "";
      const [from, goal] = [schools[school]?.name ?? "", schools[to]?.name ?? ""];
      return { teacher, subject, backbone, from, to: goal, kilometres, years: years ?? null, why };
    });
  });
};

const shortagesOf = (
  { places, schools, groups }: ExchangeProblem,
  flows: readonly Flow[],
): readonly SubjectShortage[] => {
  const changes = places.map(() => 0);
  for (const { group, place, count } of flows) {
    changes[place]! += count;
    changes[groups[group]?.place ?? -1]! -= count;
  }
  return places.flatMap(({ school, subject, has, needed }, place) => {
    const before = Math.max(0, needed - has);
    const after = Math.max(0, needed - has - (changes[place] ?? 0));
    return before > 0 || after > 0 ? [{ school: schools[school]?.name ?? "", subject, needed, before, after }] : [];
  });
};

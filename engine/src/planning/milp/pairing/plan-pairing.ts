// Schools paired round by round, until every township is reached.
import type { MilpAnswer, MilpLimits, MilpSolver } from "../milp-solver.js";
import { relativeGap } from "../milp-solver.js";
import type { PairedGroup, PairedSchool, PairingOptions, PairingPlan, PairingRound, PairingSchool } from "./pairing.js";
import type { PairingModel } from "./pairing-model.js";
import { pairingModel, townshipsOf } from "./pairing-model.js";
import type { Link, PairingProblem } from "./pairing-problem.js";
import { pairingProblem, soughtBy } from "./pairing-problem.js";

/**
 * Plans who helps whom (结对帮扶规划): in as few rounds of two or three years as reach every township, so that what the helped lack is what
 * their helpers have; a school is helped once, a lead helps no more than it can at a time.
 *
 * Of two plans the one that reaches more townships is better, then the one that matches more, then the earlier one. Shapes: rounds in
 * their order, a group for each lead that stands. Units: none. Zeros: a lead without room helps nobody. Missing: a school without a
 * township reaches none. None: `outcome` is `noLead` where nobody may help anybody. Errors: rejects where the signal calls it off, as the
 * solver does. Source: the kinds of communities in `kindRules`.
 *
 * Rule: rounds are added one at a time until none reaches a township more; each maximises Σ over helped schools of what their helper
 * has and they lack.
 *
 * @example
 * const solver = { solve: async () => ({ status: "failed", values: null, objective: null, bound: null, gap: null, prices: null, seconds: 0 }) };
 * planPairing([], { kind: "pair" }, solver, { seconds: 1, relativeGap: 0 }).then(({ outcome }) => outcome) // => "noLead"
 */
export async function planPairing(
  schools: readonly PairingSchool[],
  options: PairingOptions,
  solver: MilpSolver,
  limits: MilpLimits,
): Promise<PairingPlan> {
  const problem = pairingProblem(schools, options);
  const townships = townshipsOf(problem);
  const empty = { kind: options.kind, rounds: [], unreached: townships, unhelped: unhelpedIn(schools, []) };
  if (problem.links.length === 0) return { ...empty, outcome: "noLead", matched: 0, bound: 0, gap: 0 };
  let best: PairingPlan = { ...empty, outcome: "timeUp", matched: 0, bound: null, gap: null };
  let left = limits.seconds;
  for (let rounds = 1; rounds <= (options.mostRounds ?? 6) && left > 0; rounds++) {
    const model = pairingModel(problem, rounds);
    const answer = await solver.solve({ columns: model.columns, rows: model.rows }, { ...limits, seconds: left });
    left -= answer.seconds;
    if (answer.values === null) return answer.status === "failed" ? { ...best, outcome: "failed" } : best;
    const plan = planOf(problem, model, answer, answer.values, options);
    // Another round that reaches nothing more is none.
    if (best.rounds.length > 0 && plan.unreached.length >= best.unreached.length) return best;
    best = plan;
    if (plan.unreached.length === 0) return best;
  }
  return best;
}

const planOf = (
  problem: PairingProblem,
  { chosen, township }: PairingModel,
  { bound }: MilpAnswer,
  values: readonly number[],
  options: PairingOptions,
): PairingPlan => {
  const { schools, links } = problem;
  const reached: string[] = [];
  const matchedIn: number[] = [];
  const rounds = chosen.map((columns, round): PairingRound => {
    const standing = links.filter((_, at) => (values[columns[at] ?? -1] ?? 0) > 0.5);
    for (const { taker, matched } of standing) {
      const { role, township: own } = schools[taker] as PairingSchool;
      matchedIn.push(matched.length);
      if ((role === "helped" || role === "centre") && own !== undefined && !reached.includes(own)) reached.push(own);
    }
    return { years: yearsOf(round, options), groups: groupsOf(problem, standing, options), reached: [...reached] };
  });
  const unreached = townshipsOf(problem).filter((each) => !reached.includes(each));
  const matched = matchedIn.reduce((sum, each) => sum + each, 0);
  // What the bound holds beside the matches: the townships that are reached, and a tenth for each link.
  const most = bound === null ? null : Math.max(matched, Math.floor(-bound - township * reached.length + 1e-6));
  const sought = schools.reduce((sum, school) => sum + soughtBy(school, options).length, 0);
  const capped = most === null ? null : Math.min(most, Math.max(matched, sought));
  return {
    kind: options.kind,
    outcome: "planned",
    rounds,
    unreached,
    unhelped: unhelpedIn(schools, rounds),
    matched,
    bound: capped,
    gap: capped === null ? null : relativeGap(-matched, -capped),
  };
};

const yearsOf = (round: number, { from, years = 3 }: PairingOptions): PairingRound["years"] =>
  from === undefined ? null : { from: from + round * years, to: from + (round + 1) * years - 1 };

/** A group for each lead; of a tree, whom the centres help stands with the centre's own lead. */
const groupsOf = (
  { schools, places }: PairingProblem,
  standing: readonly Link[],
  options: PairingOptions,
): readonly PairedGroup[] => {
  const giverOf = (link: Link): number => places[link.places]?.giver ?? -1;
  const membersOf = (giver: number): readonly PairedSchool[] =>
    standing
      .filter((link) => giverOf(link) === giver)
      .flatMap((link) => {
        const taker = schools[link.taker] as PairingSchool;
        const { name, township, role } = taker;
        const open = soughtBy(taker, options).filter((item) => !link.matched.includes(item));
        const by = schools[giver]?.name ?? "";
        const own = { name, ...(township !== undefined && { township }), role, by, matched: link.matched, open };
        return [own, ...(role === "centre" ? membersOf(link.taker) : [])];
      });
  const leads = schools.flatMap(({ role }, position) => (role === "lead" ? [position] : []));
  return leads.flatMap((lead) => {
    const members = membersOf(lead);
    return members.length === 0 ? [] : [{ lead: schools[lead]?.name ?? "", members }];
  });
};

const unhelpedIn = (schools: readonly PairingSchool[], rounds: readonly PairingRound[]): readonly string[] => {
  const helped = new Set(
    rounds.flatMap(({ groups }) => groups.flatMap(({ members }) => members.map(({ name }) => name))),
  );
  return schools.flatMap(({ role, name }) =>
    (role === "helped" || role === "centre") && !helped.has(name) ? [name] : [],
  );
};

// The model of moving teachers: how many of each group go each way.
import type { Term } from "../draft-model.js";
import { draftModel } from "../draft-model.js";
import type { MilpModel } from "../milp-solver.js";
import type { ExchangeRule } from "./exchange.js";
import type { ExchangeProblem } from "./exchange-problem.js";

/** The model; the ways come first, in their order. */
export interface ExchangeModel extends MilpModel {
  readonly quota: number;
  readonly backbone: number;
}

/** How many have to move by the quota. */
export const askedOf = (eligible: number, { share }: ExchangeRule): number => Math.ceil(eligible * share - 1e-9);

/** The model. The quota comes first, then what subjects are short of, then few moves, then short ways. */
export function exchangeModel(problem: ExchangeProblem, rule: ExchangeRule): ExchangeModel {
  const { groups, ways, places, schools, eligible } = problem;
  const farthest = ways.reduce((most, { kilometres }) => Math.max(most, kilometres ?? 0), 0);
  const draft = draftModel();
  // All ways together weigh less than one move, all moves less than one teacher short, all of those less than one of the quota.
  const perKilometre = farthest === 0 ? 0 : 1 / farthest / (eligible + 1);
  const perShort = eligible + 2;
  const shortInAll = places.reduce((sum, { needed }) => sum + needed, 0) + eligible;
  const perQuota = perShort * (shortInAll + 1);
  for (const { group, kilometres } of ways)
    draft.column({
      upper: groups[group]?.teachers.length ?? 0,
      cost: 1 + (kilometres ?? 0) * perKilometre,
      whole: true,
    });
  const along = (isMeant: (way: ExchangeProblem["ways"][number]) => boolean, value = 1): readonly Term[] =>
    ways.flatMap((way, column) => (isMeant(way) ? [[column, value] as const] : []));
  const byGroup = termsBy(ways.map(({ group }) => String(group)));
  const outOf = termsBy(ways.map(({ group }) => keyOf(groups[group]?.school ?? -1, groups[group]?.subject ?? "")));
  const into = termsBy(ways.map(({ group, to }) => keyOf(to, groups[group]?.subject ?? "")));
  groups.forEach(({ teachers }, group) => draft.row(byGroup(String(group), 1), { atMost: teachers.length }));
  for (const { school, subject, has, needed } of places) {
    const key = keyOf(school, subject);
    const short = draft.column({ cost: perShort });
    draft.row([...into(key, 1), ...outOf(key, -1), [short, 1]], { atLeast: needed - has });
  }
  const fromSchool = termsBy(ways.map(({ group }) => String(groups[group]?.school)));
  const toSchool = termsBy(ways.map(({ to }) => String(to)));
  schools.forEach(({ room }, school) =>
    draft.row([...toSchool(String(school), 1), ...fromSchool(String(school), -1)], { atMost: Math.max(0, room) }),
  );
  const quota = draft.column({ cost: perQuota });
  draft.row([...along(() => true), [quota, 1]], { atLeast: askedOf(eligible, rule) });
  const backbone = draft.column({ cost: perQuota });
  const weights = ways.map(({ group }, column): Term => [
    column,
    (groups[group]?.backbone ? 1 : 0) - rule.backboneShare,
  ]);
  draft.row([...weights, [backbone, 1]], { atLeast: 0 });
  return { columns: draft.columns, rows: draft.rows, quota, backbone };
}

const keyOf = (school: number, subject: string): string => JSON.stringify([school, subject]);

/** The columns by a key, each with a value when they are asked for. */
const termsBy = (keys: readonly string[]): ((key: string, value: number) => readonly Term[]) => {
  const columns = new Map<string, number[]>();
  keys.forEach((key, column) => {
    const known = columns.get(key);
    if (known === undefined) columns.set(key, [column]);
    else known.push(column);
  });
  return (key, value) => (columns.get(key) ?? []).map((column): Term => [column, value]);
};

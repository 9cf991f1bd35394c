// The model of moving teachers: how many of each group leave, how many come to each subject of a school, and by which ways.
import type { Term } from "../draft-model.js";
import { draftModel } from "../draft-model.js";
import type { MilpModel } from "../milp-solver.js";
import type { ExchangeRule } from "./exchange.js";
import type { ExchangeProblem, Way } from "./exchange-problem.js";

/** The model; the ways come last, in their order. */
export interface ExchangeModel extends MilpModel {
  /** What is to be small, the most important first: what the quotas lack, teachers short, moves, kilometres. */
  readonly aims: readonly (readonly Term[])[];
  /** The column of the first way. */
  readonly firstWay: number;
}

/** How many have to move by the quota; 0, never −0, where nobody is eligible. */
export const askedOf = (eligible: number, { share }: ExchangeRule): number => Math.ceil(eligible * share - 1e-9) + 0;

/**
 * The model for some of the ways. Who leaves and who comes has columns of its own, so that a way stands in two rows alone, and all but the
 * quotas is a network. The rows of the groups come first, then those of the places: what ways cost by their prices needs no others.
 */
export function exchangeModel(
  { groups, places, schools, eligible }: ExchangeProblem,
  ways: readonly Way[],
  rule: ExchangeRule,
  whole: boolean,
): ExchangeModel {
  const draft = draftModel();
  const terms = (columns: readonly number[], value: number): readonly Term[] =>
    columns.map((column) => [column, value]);
  const leaving = groups.map(({ teachers }) => draft.column({ upper: teachers.length, whole }));
  const coming = places.map(() => draft.column({ whole }));
  const short = places.map(() => draft.column());
  const [quota, backbone] = [draft.column(), draft.column()];
  const firstWay = draft.columns.length;
  const byGroup = groups.map((): number[] => []);
  const byPlace = places.map((): number[] => []);
  for (const { group, place } of ways) {
    const way = draft.column({ upper: groups[group]?.teachers.length ?? 0, whole });
    byGroup[group]?.push(way);
    byPlace[place]?.push(way);
  }
  leaving.forEach((column, group) => draft.row([...terms(byGroup[group] ?? [], 1), [column, -1]], { equal: 0 }));
  coming.forEach((column, place) => draft.row([...terms(byPlace[place] ?? [], 1), [column, -1]], { equal: 0 }));
  const leavers = places.map((): number[] => []);
  groups.forEach(({ place }, group) => leavers[place]?.push(leaving[group] ?? 0));
  const changes = places.map((_, place): readonly Term[] => [
    [coming[place] ?? 0, 1],
    ...terms(leavers[place] ?? [], -1),
  ]);
  places.forEach(({ has, needed }, place) =>
    draft.row([...(changes[place] ?? []), [short[place] ?? 0, 1]], { atLeast: needed - has }),
  );
  const inSchool = schools.map((): Term[] => []);
  places.forEach(({ school }, place) => inSchool[school]?.push(...(changes[place] ?? [])));
  schools.forEach(({ room }, school) => draft.row(inSchool[school] ?? [], { atMost: Math.max(0, room) }));
  draft.row([...terms(leaving, 1), [quota, 1]], { atLeast: askedOf(eligible, rule) });
  const weights = groups.map((group, at): Term => [leaving[at] ?? 0, (group.backbone ? 1 : 0) - rule.backboneShare]);
  draft.row([...weights, [backbone, 1]], { atLeast: 0 });
  const far = ways.flatMap(({ kilometres }, way): readonly Term[] =>
    kilometres === null || kilometres === 0 ? [] : [[firstWay + way, kilometres]],
  );
  const aims = [terms([quota, backbone], 1), terms(short, 1), terms(leaving, 1), far];
  return { columns: draft.columns, rows: draft.rows, aims, firstWay };
}

/** The model with the next aim as its cost, where those before it have come to `reached` and shall not come to more. */
export function towards({ columns, rows, aims }: ExchangeModel, reached: readonly number[]): MilpModel {
  const costs = new Map(aims[reached.length]);
  const kept = reached.map((most, aim) => {
    const own = aims[aim] ?? [];
    return { lower: -Infinity, upper: most, columns: own.map(([at]) => at), values: own.map(([, by]) => by) };
  });
  return {
    columns: columns.map((column, at) => ({ ...column, cost: costs.get(at) ?? 0 })),
    rows: [...rows, ...kept],
  };
}

// What some ways of merging need beside the scores: pupils, gaps closed, what the group gave, events of members, pooled figures.
import type { Community, MergeInputs, MergeMember, SharedEvent } from "../communities/index.js";
import type { InputColumn, Rubric, RubricInput, RubricScores, ScoreData, ScoreOptions } from "../rubrics/index.js";
import { cellStates, fromUnits, scoreRubric } from "../rubrics/index.js";

/** The figures of a member by the name of its school. */
export interface MergeFigures {
  readonly figuresOf: (school: string) => Pick<MergeMember, "pupils" | "closed" | "judged">;
  /** The least and the most that the members' pooled figures score; null where they cannot be pooled. */
  readonly pooled: (community: Community, rows: readonly (number | null)[]) => readonly [number, number] | null;
}

/** Nothing is known beside the scores. */
export const noMergeFigures: MergeFigures = { figuresOf: () => ({}), pooled: () => null };

/** For `jointScore`: the pooled score as its rule, and the events of all members. */
export const mergeInputs = (pooled: number | null, events: readonly SharedEvent[]): MergeInputs => ({
  recompute: () => pooled,
  events,
});

/** What happened at members, from their scores: bonus and deductions as points, and each veto that struck. */
export function eventsOf(scores: RubricScores, rows: readonly (number | null)[]): readonly SharedEvent[] {
  return rows.flatMap((row) => {
    if (row === null) return [];
    const school = scores.names[row]!;
    const points = fromUnits(scores.bonus[row]! - scores.deduction[row]!, scores.decimals);
    const own = points === 0 ? [] : [{ id: `${school} points`, school, points }];
    return [...own, ...scores.vetoes[row]!.map((id) => ({ id: `${school} ${id}`, school, points: 0, veto: true }))];
  });
}

/**
 * The members as one row, scored among the other schools: counts are summed, what is a share or for each pupil is weighed by pupils, a tick
 * is the lowest, a text stands where all say the same. What a member lacks the row lacks; members without pupils cannot be weighed.
 */
export function pooledScores(
  rubric: Rubric,
  data: ScoreData,
  rows: readonly number[],
  pupilsOf: (school: string) => number | null,
  options: ScoreOptions,
): readonly [number, number] {
  const others = data.names.flatMap((_, row) => (rows.includes(row) ? [] : [row]));
  const pupils = rows.map((row) => pupilsOf(data.names[row]!));
  const inputs: Record<string, InputColumn> = {};
  for (const input of rubric.inputs) {
    const column = data.inputs[input.id];
    if (column === undefined) continue;
    const pooled = pooledCell(input, column, rows, pupils);
    inputs[input.id] = {
      numbers: Float64Array.from([pooled.number, ...others.map((row) => column.numbers[row]!)]),
      states: Uint8Array.from([pooled.state, ...others.map((row) => column.states[row]!)]),
      texts: [pooled.text, ...others.map((row) => column.texts?.[row] ?? null)],
    };
  }
  const names = ["", ...others.map((row) => data.names[row]!)];
  const { final, finalAtMost, decimals } = scoreRubric(rubric, { names, inputs }, options);
  return [fromUnits(final[0]!, decimals), fromUnits(finalAtMost[0]!, decimals)];
}

function pooledCell(
  { kind }: RubricInput,
  { numbers, states, texts }: InputColumn,
  rows: readonly number[],
  pupils: readonly (number | null)[],
): { readonly number: number; readonly state: number; readonly text: string | null } {
  const lacks = { number: NaN, state: cellStates.missing, text: null };
  const there = rows.filter((row) => states[row] !== cellStates.notApplicable);
  if (there.length === 0) return { ...lacks, state: cellStates.notApplicable };
  if (kind === "text") {
    const said = new Set(there.map((row) => texts?.[row] ?? null));
    const [only = null] = said;
    return said.size === 1 && only !== null ? { number: NaN, state: cellStates.text, text: only } : lacks;
  }
  if (there.some((row) => states[row] !== cellStates.number)) return lacks;
  const values = there.map((row) => numbers[row]!);
  const number = (value: number) => ({ number: value, state: cellStates.number, text: null });
  if (kind === "count") return number(values.reduce((sum, value) => sum + value, 0));
  if (kind === "flag" || values.every((value) => value === values[0])) return number(Math.min(...values));
  const weights = there.map((row) => pupils[rows.indexOf(row)] ?? null);
  const all = weights.reduce<number>((sum, weight) => sum + (weight ?? NaN), 0);
  if (!(all > 0)) return lacks;
  return number(values.reduce((sum, value, k) => sum + value * weights[k]!, 0) / all);
}

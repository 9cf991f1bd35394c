// What some ways of merging need beside the scores: pupils, gaps closed, what the group gave, events of members, pooled figures.
import type { Community, MergeInputs, MergeMember, SharedEvent } from "../communities/index.js";
import type { Rubric, RubricScores, ScoreData, ScoreOptions } from "../rubrics/index.js";
import { fromUnits, scoreRubric } from "../rubrics/index.js";
import type { PupilsOf } from "./pool-rows.js";
import { poolRows } from "./pool-rows.js";

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

/** The members as one row (`poolRows`), scored among the other schools. */
export function pooledScores(
  rubric: Rubric,
  data: ScoreData,
  rows: readonly number[],
  pupilsOf: PupilsOf,
  options: ScoreOptions,
): readonly [number, number] {
  const { names, inputs } = data;
  const pooled = poolRows(rubric, { names, inputs }, [rows], pupilsOf);
  const { final, finalAtMost, decimals } = scoreRubric(rubric, pooled.data, options);
  const row = pooled.rowOf(rows[0]!);
  return [fromUnits(final[row]!, decimals), fromUnits(finalAtMost[row]!, decimals)];
}

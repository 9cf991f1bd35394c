// Whether a score and its grade stand on different sums, so that the higher score may have the lower grade.
import type { Scored } from "./scored.js";

/**
 * Whether the grades (等次) look at the points alone while some school's final score holds a bonus or a deduction.
 *
 * Rule: then the order by score and the order by grade may differ, and who reads both has to be told. Units: none. Zeros: a bonus of
 * 0 in every row is none. None: false without grades, bonus and deductions. Errors: none.
 *
 * Source: ours; printed rubrics add bonus points to the total and leave open what grades go by.
 *
 * @example
 * const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
 * gradesLeaveOutBonus({ rubric, scores: scoreRubric(rubric, scoreDataOf([{ name: "A", values: { rate: 90 } }])) }) // => false
 */
export const gradesLeaveOutBonus = ({
  rubric,
  scores: { bonus, deduction },
}: Pick<Scored, "rubric" | "scores">): boolean =>
  rubric.grades !== undefined &&
  rubric.total.gradesOn === "points" &&
  [bonus, deduction].some((units) => units.some((each) => each !== 0));

// Whether a score and its grade stand on different sums, so that the higher score may have the lower grade.
import type { Scored } from "./scored.js";

/**
 * Whether the grades (等次) look at the points alone while some school's final score holds a bonus or a deduction: then the order by score and
 * the order by grade may differ, and who reads both has to be told. Without grades, bonus and deductions: false.
 */
export const gradesLeaveOutBonus = ({
  rubric,
  scores: { bonus, deduction },
}: Pick<Scored, "rubric" | "scores">): boolean =>
  rubric.grades !== undefined &&
  rubric.total.gradesOn === "points" &&
  [bonus, deduction].some((units) => units.some((each) => each !== 0));

// The ranks of a stage's schools by one indicator.
import type { IndicatorId, WithOwn } from "../../indicators/index.js";
import { indicatorIn } from "../../indicators/index.js";
import { ranksOf } from "../../rankings/index.js";
import type { StageResult } from "../../assessment/index.js";

/**
 * The ranks of a stage's schools by an indicator, in the order of its schools, the best value first (各校名次).
 *
 * Formula: rank = 1 + the number of schools with a better value.
 * Schools that are equal share the best of their ranks, and the next rank is as far on as there were schools: 1, 2, 2, 4. The best value
 * is the largest, or the smallest where lower is better. Units: ranks from 1 on. Zeros: a value of 0 has a rank. Missing: without a
 * value a school has no rank: null. None: an empty list where there are no schools. Errors: none. Source: as `ranksOf`.
 *
 * @example
 * schoolRanks({ schools: [] }, "booksPerPupil", nationalBasic2012) // => []
 */
export function schoolRanks(
  { schools }: Pick<StageResult, "schools">,
  id: IndicatorId,
  source: WithOwn,
): readonly (number | null)[] {
  const sign = indicatorIn(id, source).direction === "lower" ? -1 : 1;
  return ranksOf(
    schools.map(({ indicators }) => {
      const value = indicators[id]?.value ?? null;
      return value === null ? null : sign * value;
    }),
  );
}

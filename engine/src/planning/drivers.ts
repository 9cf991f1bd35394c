// The schools that drive the variation: said before anything is added, since one of them alone may be all that is wrong.
import type { IndicatorResult } from "../assessment/index.js";
import type { IndicatorId } from "../indicators/index.js";
import { atMost } from "../statistics/index.js";
import type { DriverSchool } from "./county-plan.js";
import type { StageResource } from "./stage-resource.js";
import { totalOf } from "./units/resource.js";

/** The drivers of an assessed indicator, the largest share of the variance first. */
export function driverSchools(
  { schools, positions, weights }: StageResource,
  { drivers, mean }: IndicatorResult,
  id: IndicatorId,
  limit: number | null,
): readonly DriverSchool[] {
  const people = totalOf(weights);
  return drivers.flatMap((row): readonly DriverSchool[] => {
    const school = positions.indexOf(row);
    const cell = schools[school]?.indicators[id];
    if (cell === undefined || cell.value === null) return [];
    return [
      {
        school,
        side: cell.value > (mean ?? 0) ? "above" : "below",
        varianceShare: cell.varianceShare ?? 0,
        pupilShare: weights[school]! / people,
        cvWithout: cell.cvWithout,
        keepsWithout: limit !== null && cell.cvWithout !== null && atMost(cell.cvWithout, limit),
      },
    ];
  });
}

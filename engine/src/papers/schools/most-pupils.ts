// From how many pupils on a school that is up to standard no longer would be, with the resources that it has.
import type { SchoolResult } from "../../assessment/index.js";
import { indicatorIn } from "../../indicators/index.js";
import type { Standard } from "../../standards/index.js";
import { parameterAt, schoolFloor } from "../../standards/index.js";

/** What floating point may leave below a whole number. */
const slack = 1e-9;

/**
 * The fewest pupils with which it falls short. Every value falls as pupils rise: it keeps its verdict while so many values as are asked
 * for reach their standard, and the lowest reaches the floor share. None where it is not up to standard, has values that are not
 * divided by its own pupils alone, or lacks one.
 */
export function pupilsTooMany(
  { pupils, share, qualified, indicators }: SchoolResult,
  standard: Standard,
  asOf: string,
): number | null {
  const asked = standard.schoolRule === undefined ? null : parameterAt(standard.schoolRule.metAtLeast, asOf);
  if (qualified !== true || share !== 1 || asked === null) return null;
  const judged = standard.indicators.filter(({ id }) => indicators[id]?.met !== null);
  const attainments = judged.flatMap(({ id }) => {
    const found = indicators[id];
    const divided = found?.denominator === undefined && indicatorIn(id, standard).direction === "higher";
    return found?.attainment === null || found === undefined || !divided ? [] : [found.attainment];
  });
  if (attainments.length < standard.indicators.length) return null;
  const falling = attainments.toSorted((a, b) => b - a);
  const least = Math.min(falling[asked - 1] ?? 0, falling.at(-1)! / schoolFloor(standard, asOf));
  return Math.floor(pupils * least + slack) + 1;
}

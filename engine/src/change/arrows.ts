// Each school an arrow from the first year to the second: the picture of a change, as data.
import type { IndicatorId } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import type { TwoYears } from "../communities/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { comparedStage } from "./compared-stage.js";
import type { StageChange, YearsCompared } from "./years-compared.js";
import type { SchoolFate } from "./matching/school-match.js";

/** One school's arrow; null where it has no value in a year. */
export interface ChangeArrow extends TwoYears {
  /** Its place in the stage's schools. */
  readonly school: number;
  readonly name: string;
  readonly fate: SchoolFate;
  readonly pupils: TwoYears;
  /** Whether it was worse off than the first year's mean; null where it is not in both years. */
  readonly low: boolean | null;
  /**
   * What its own change does to the second year's coefficient: that coefficient less what it would be, had this school the first year's
   * figures. Below 0 where it brought schools nearer. Null where it is not in both years, or was merged.
   */
  readonly effect: number | null;
}

/**
 * The arrows of an indicator (箭头图), in the order of the stage's schools; those without a value in either year are not there.
 *
 * Rule: an arrow from the value of the year before to that of this year. Source: ours, a picture of the comparison's own values.
 * Units: the indicator's. Errors: a TypeError where the comparison has no such stage. Zeros are values. None: an empty list where no
 * school has a value in either year.
 *
 * @example
 * const school = (name, books) => ({ name, type: "primary", whole: { pupils: 100, books } });
 * const compared = compareYears({ schools: [school("一小", 1000)] }, { schools: [school("一小", 2000)] }, nationalBasic2012);
 * changeArrows(compared, "primary", "booksPerPupil").map(({ before, after }) => [before, after]) // => [[10, 20]]
 */
export function changeArrows(compared: YearsCompared, stage: CompulsoryStage, id: IndicatorId): readonly ChangeArrow[] {
  const { change, before: one, after: other, series } = comparedStage(compared, stage, id);
  const { weightBefore, amountBefore, weightAfter, amountAfter, school } = series;
  const sums = sumsOf(weightAfter, amountAfter);
  const now = variationOf(sums);
  const mean = change.indicators[id]?.mean.before ?? null;
  const isHigher = indicatorIn(id, compared).direction === "higher";
  return Array.from(school, (place, row): ChangeArrow => {
    const { name, fate, before: first, after: second } = change.schools[place] as StageChange["schools"][number];
    const [before, after] = [first, second].map((at, year) =>
      at === null ? null : ((year === 0 ? one : other).schools[at]?.indicators[id]?.value ?? null),
    ) as [number | null, number | null];
    const inBoth = before !== null && after !== null && mean !== null;
    const at = (column: Float64Array): number => column[row] as number;
    const without =
      inBoth && fate === "stayed"
        ? variationOf({
            weight: sums.weight - at(weightAfter) + at(weightBefore),
            amount: sums.amount - at(amountAfter) + at(amountBefore),
            square: sums.square - at(amountAfter) ** 2 / at(weightAfter) + at(amountBefore) ** 2 / at(weightBefore),
          })
        : null;
    return {
      school: place,
      name,
      fate,
      before,
      after,
      pupils: {
        before: first === null ? null : (one.schools[first]?.pupils ?? null),
        after: second === null ? null : (other.schools[second]?.pupils ?? null),
      },
      low: inBoth ? (isHigher ? before < mean : before > mean) : null,
      effect: now === null || without === null ? null : now - without,
    };
  });
}

interface Sums {
  readonly weight: number;
  readonly amount: number;
  readonly square: number;
}

const sumsOf = (weights: Float64Array, amounts: Float64Array): Sums => {
  let [weight, amount, square] = [0, 0, 0];
  for (let row = 0; row < weights.length; row++) {
    const [own, of] = [weights[row] as number, amounts[row] as number];
    if (Number.isNaN(own)) continue;
    weight += own;
    amount += of;
    square += of ** 2 / own;
  }
  return { weight, amount, square };
};

/** CV² = Σw · Σ(a²/w) / (Σa)² − 1: good to some nine digits, which is enough to compare one school with another. */
const variationOf = ({ weight, amount, square }: Sums): number | null =>
  amount === 0 ? null : Math.sqrt(Math.max(0, (weight * square) / amount ** 2 - 1));

// One figure of a school is not ten times as large, or small, as the school's other figures let expect: a digit too many or too few.
import type { GroundCheck } from "../ground.js";
import type { ComparedValue } from "../beside-others.js";
import { median } from "../beside-others.js";
import { valueCells } from "../indicator-values.js";
import { eachStage } from "../stages.js";

/** So many other values of the school say what is usual for it; so many schools say how far such figures lie from it. */
const othersNeeded = 3;
const schoolsNeeded = 8;
/** At least so many times what is usual for the school … */
const timesNeeded = 6;
/** … in the same direction so many times the middle school's … */
const besideMiddle = 3;
/** … and so many robust deviations (1.4826 × the median distance) of all schools from it: where figures differ widely, ten times is no slip. */
const deviationsNeeded = 5;
const consistency = 1.4826;
/** In all it has, or would usually have, so much: of counts below, a few more or less are many times. */
const countNeeded = 100;

export const figureImplausible: GroundCheck = {
  code: "figureImplausible",
  find: (input) =>
    eachStage(input, (stage, result) => {
      const compared = input
        .beside(result)
        .flatMap(({ school, values }) =>
          values.length <= othersNeeded
            ? []
            : awayFromOthers(values).map((away, at) => ({ school, ...values[at]!, away })),
        );
      return Object.keys(result.indicators).flatMap((id) => {
        const own = compared.filter((each) => each.id === id);
        if (own.length < schoolsNeeded) return [];
        const middle = median(own.map(({ away }) => away));
        const deviation = consistency * median(own.map(({ away }) => Math.abs(away - middle)));
        const reach = Math.max(Math.log(timesNeeded), deviationsNeeded * deviation);
        return own
          .filter(({ away, total, ratio }) => {
            const apart = away - middle;
            const beside = Math.log(ratio) * Math.sign(apart);
            return (
              Math.abs(apart) > reach &&
              beside > Math.log(besideMiddle) &&
              Math.max(total, total / Math.exp(apart)) >= countNeeded
            );
          })
          .map(({ school, away, value, ratio, ...each }) => ({
            stage,
            subject: `${school.name} ${id} ${value.toPrecision(6)}`,
            params: {
              stage,
              school: school.name,
              indicator: each.id,
              value: Number(value.toPrecision(4)),
              middle: Number(each.middle.toPrecision(4)),
              low: away < middle,
              times: Number((ratio < 1 ? 1 / ratio : ratio).toPrecision(2)),
            },
            cells: valueCells([school], each.id, input.standard),
          }));
      });
    }),
};

/** The median of sorted values without one of them. */
const middleWithout = (sorted: readonly number[], rank: number): number => {
  const left = sorted.length - 1;
  const at = (place: number): number => sorted[place < rank ? place : place + 1]!;
  const half = left >> 1;
  return left % 2 === 1 ? (at(half) + at(half)) / 2 : (at(half - 1) + at(half)) / 2;
};

/** How far each value lies from what the school's other values let expect, as a logarithm. */
const awayFromOthers = (values: readonly ComparedValue[]): readonly number[] => {
  const order = values.map((_, at) => at).sort((a, b) => values[a]!.ratio - values[b]!.ratio);
  const sorted = order.map((at) => values[at]!.ratio);
  const away = new Array<number>(values.length);
  for (const [rank, at] of order.entries()) away[at] = Math.log(values[at]!.ratio / middleWithout(sorted, rank));
  return away;
};

// What the numbers of a standard can be: the units they are written in, and the range of each.
import type { Indicator } from "../indicators/index.js";
import type { Unit } from "../schools/index.js";

/** What a number can be. `above` is left out of the range, `least` and `most` are in it. */
export interface NumberRange {
  readonly units: readonly string[];
  readonly above?: number;
  readonly least?: number;
  readonly most?: number;
  readonly whole?: true;
}

/** A coefficient of variation or a share is a ratio: one of 45 is a percentage in the wrong place. */
export const cvRange: NumberRange = { units: ["ratio"], above: 0, most: 1 };
export const shareRange: NumberRange = { units: ["share of the threshold"], above: 0, most: 1 };
export const countRange: NumberRange = { units: ["indicators"], least: 1, whole: true };
export const pupilsRange: NumberRange = { units: ["pupils"], least: 0, whole: true };
/** One pupil of a stage weighs this much where a school's figures are divided. */
export const weightRange = { least: 0, most: 10 } as const;

const perPupil = (unit: string): readonly string[] => [`${unit} per pupil`, unit];

const perHundred = ["teachers", "rooms", "sets"].map((unit) => `${unit} per 100 pupils`);

const minimumRanges: Readonly<Partial<Record<Unit, NumberRange>>> = {
  squareMetrePerPupil: { units: perPupil("m²"), above: 0, most: 1000 },
  yuanPerPupil: { units: perPupil("yuan"), above: 0, most: 1_000_000 },
  volumesPerPupil: { units: perPupil("volumes"), above: 0, most: 1000 },
  teachersPerPupil: { units: perPupil("teachers"), above: 0, most: 1 },
  per100Pupils: { units: [...perHundred, "per 100 pupils"], above: 0, most: 100 },
  perPupil: { units: ["per pupil"], above: 0 },
  perClass: { units: ["per class"], above: 0 },
  per100Classes: { units: ["per 100 classes"], above: 0 },
  perTeacher: { units: ["per teacher"], above: 0 },
  per100Teachers: { units: ["per 100 teachers"], above: 0 },
  percent: { units: ["percent"], above: 0, most: 100 },
};

/** What the threshold of an indicator can be. Where lower is better it can be 0: no school may have any. */
export const minimumRange = ({ id, unit, direction }: Pick<Indicator, "id" | "unit" | "direction">): NumberRange => {
  const range = minimumRanges[unit];
  if (range === undefined) throw new TypeError(`minimumRange knows no thresholds in the unit of ${id}, ${unit}`);
  const { above, ...rest } = range;
  return direction === "lower" ? { ...rest, least: 0 } : { ...rest, ...(above !== undefined && { above }) };
};

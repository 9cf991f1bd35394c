// The unit of an indicator of one's own, and whether it is divided among stages: both follow from what it is made of.
import type { Denominator } from "../indicators/index.js";
import type { Unit } from "../schools/index.js";

const perPupil: Readonly<Partial<Record<Unit, Unit>>> = {
  squareMetre: "squareMetrePerPupil",
  yuan: "yuanPerPupil",
  volume: "volumesPerPupil",
  person: "teachersPerPupil",
};

/**
 * The unit of a value (指标单位): what a numerator of this unit is, over what it is divided by. Classes of a hundred classes, and
 * teachers of a hundred teachers, are a share in per cent.
 *
 * @example
 * ownUnit("class", "classes", 100) // => "percent"
 */
export function ownUnit(numerator: Unit, over: Denominator, per: 1 | 100): Unit {
  if (over === "pupils") return per === 100 ? "per100Pupils" : (perPupil[numerator] ?? "perPupil");
  const [unit, one, hundred] =
    over === "classes"
      ? (["class", "perClass", "per100Classes"] as const)
      : (["person", "perTeacher", "per100Teachers"] as const);
  return per === 1 ? one : numerator === unit ? "percent" : hundred;
}

/** Figures of these units are counted in each stage; the others are the whole school's, and divided among its stages. */
const counted: ReadonlySet<Unit> = new Set(["person", "class", "grade"]);

/** Whether a numerator of this unit is divided among the stages of a school, where nobody says otherwise. */
export const isUsuallySplit = (numerator: Unit): boolean => !counted.has(numerator);

const measured: ReadonlySet<Unit> = new Set(["squareMetre", "yuan"]);

/** Whether figures of this unit come in whole numbers only, where nobody says otherwise. */
export const isUsuallyWhole = (unit: Unit): boolean => !measured.has(unit);

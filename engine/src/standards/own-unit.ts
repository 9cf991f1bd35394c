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

/**
 * Whether a numerator of this unit is divided among the stages of a school (是否按学段拆分), where nobody says otherwise.
 *
 * Rule: persons, classes and grades are counted in each stage; all else is the whole school's. Units: the unit itself is what is
 * asked. Missing units are `none`, and divided. None: never null. Errors: none.
 *
 * Source: 测算均衡系数拆分公式, which divides books, computers, equipment and areas, and takes teachers by stage.
 *
 * @example
 * ["volume", "squareMetre", "person"].map(isUsuallySplit) // => [true, true, false]
 */
export const isUsuallySplit = (numerator: Unit): boolean => !counted.has(numerator);

const measured: ReadonlySet<Unit> = new Set(["squareMetre", "yuan"]);

/**
 * Whether figures of this unit come in whole numbers only (是否取整), where nobody says otherwise.
 *
 * Rule: all but those that are measured. Units: the unit itself is what is asked. Missing units are `none`, and whole. None: never
 * null. Errors: none.
 *
 * Source: ours: half a teacher is no plan, half a square metre is one.
 *
 * @example
 * ["person", "volume", "squareMetre", "yuan"].map(isUsuallyWhole) // => [true, true, false, false]
 */
export const isUsuallyWhole = (unit: Unit): boolean => !measured.has(unit);

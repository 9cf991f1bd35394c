// Which figures a school is asked for, so that a standard can be applied to it and the figures can be checked against each other.
import { indicatorIn } from "../indicators/index.js";
import type { FigureId } from "../schools/index.js";
import { quantityFields } from "../schools/index.js";
import type { Standard } from "../standards/index.js";

/** Figures asked for by stage, and those asked for the whole school, in the order of the catalogue of fields. */
export interface FieldsToAsk {
  readonly byStage: readonly FigureId[];
  readonly whole: readonly FigureId[];
}

/** Asked whatever the standard: what its figures are divided by and checked against. */
const always: FieldsToAsk = {
  byStage: [
    "pupils",
    "classes",
    "largestClass",
    "staff",
    "fullTimeTeachers",
    "doctorTeachers",
    "masterTeachers",
    "bachelorTeachers",
    "associateTeachers",
    "upperSecondaryTeachers",
  ],
  whole: ["siteArea", "buildingArea"],
};

/**
 * The figures a school is asked for (填报项目): all that the standard's indicators are made of, and what those are checked by.
 *
 * Rule: of several ways to make a numerator the last, most detailed one: a school counts its PE and its music teachers, and the sum is
 * ours. Figures of indicators that are divided among stages are asked for the whole school, the others by stage. `extra` are asked besides:
 * persons and classes by stage, the rest for the whole school. Units: none, ids in the order of the catalogue. Zeros: none. Missing: an id
 * of `extra` that is not known is left out. None: pupils, classes, staff and areas are always asked. Source: the standard's `indicators`.
 *
 * @throws TypeError when the standard names an indicator that is not known
 * @example
 * fieldsToAsk(nationalBasic2012).whole // => ["siteArea", "buildingArea", "teachingArea", "indoorSportsArea", "sportsGroundArea", "equipmentValue", "computers", "books"]
 */
export function fieldsToAsk(standard: Standard, extra: readonly FigureId[] = []): FieldsToAsk {
  const byStage = new Set<FigureId>(always.byStage);
  const whole = new Set<FigureId>(always.whole);
  for (const { id, formulas } of standard.indicators) {
    const indicator = indicatorIn(id, standard);
    if (indicator.over !== "pupils") byStage.add(indicator.over);
    for (const ways of Object.values(formulas ?? indicator.formulas))
      for (const { quantity } of ways[ways.length - 1] ?? []) (indicator.split ? whole : byStage).add(quantity);
  }
  for (const id of extra) (isCounted(id) ? byStage : whole).add(id);
  const ordered = (ids: ReadonlySet<FigureId>): readonly FigureId[] =>
    [...quantityFields, ...(standard.own?.fields ?? [])].flatMap(({ id }) => (ids.has(id) ? [id] : []));
  return { byStage: ordered(byStage), whole: ordered(whole) };
}

const counted: ReadonlySet<string> = new Set(["person", "class", "grade"]);

const isCounted = (id: FigureId): boolean =>
  quantityFields.some((field) => field.id === id && field.byStage && counted.has(field.unit));

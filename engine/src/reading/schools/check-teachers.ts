// Parts over their whole: teachers by degree cannot be more than full-time teachers (各学历人数之和不超过专任教师数).
import type { Diagnostic } from "../../diagnostics/index.js";
import { warningAt } from "../../diagnostics/index.js";
import type { Quantities, SchoolRecord } from "../../schools/index.js";
import { isFigure, whereOf } from "../../schools/index.js";

const degrees = ["doctorTeachers", "masterTeachers", "bachelorTeachers", "associateTeachers", "upperSecondaryTeachers"];

/**
 * A warning for each school and stage where teachers by degree are more than its full-time teachers (学历人数之和超过专任教师数).
 *
 * Formula: Σ doctor, master, bachelor, associate, upper secondary > full-time teachers. Units: persons, of the whole school and each stage.
 * Zeros count; a missing degree counts as none of it. None: an empty list; without full-time teachers nothing is compared.
 * Errors: none thrown. Source: ours: 各学历人数之和不超过专任教师数, a part is never more than its whole.
 *
 * @example
 * checkTeachers([{ name: "一小", primary: { fullTimeTeachers: 10, bachelorTeachers: 9, masterTeachers: 2 } }]).map(({ params }) => [params.sum, params.teachers]) // => [[11, 10]]
 * checkTeachers([{ name: "一小", primary: { bachelorTeachers: 9 } }]) // => []
 */
export const checkTeachers = (records: readonly SchoolRecord[]): readonly Diagnostic[] =>
  records.flatMap((record) =>
    (["whole", "primary", "junior", "senior"] as const).flatMap((scope) => {
      const excess = excessOf(record[scope]);
      if (excess === null) return [];
      const where = whereOf(record.source, `${scope}.fullTimeTeachers`);
      return [warningAt("degreesExceedTeachers", where, { school: record.name, ...excess })];
    }),
  );

const excessOf = (figures: Quantities | undefined): { readonly sum: number; readonly teachers: number } | null => {
  const teachers = figures?.["fullTimeTeachers"];
  if (!isFigure(teachers)) return null;
  const sum = degrees.reduce((total, id) => {
    const figure = figures?.[id];
    return isFigure(figure) ? total + figure : total;
  }, 0);
  return sum > teachers ? { sum, teachers } : null;
};

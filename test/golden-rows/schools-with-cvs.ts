// Schools made to have published coefficients of variation, for tables that print the coefficients but not the schools.
import type { IndicatorId } from "@junheng/engine/indicators";
import { indicatorIn } from "@junheng/engine/indicators";
import type { SchoolRecord } from "@junheng/engine/schools";

type Columns = readonly (readonly [column: string, id: IndicatorId])[];

/** The columns of test/golden/cv_province_anhui_6districts.csv. */
export const basicColumns: Columns = [
  ["teaching_area", "teachingAreaPerPupil"],
  ["sports_area", "sportsAreaPerPupil"],
  ["equipment_value", "equipmentValuePerPupil"],
  ["computers_per100", "computersPer100Pupils"],
  ["books", "booksPerPupil"],
  ["teacher_student_ratio", "teacherPupilRatio"],
  ["above_qualification_teachers", "aboveRequirementTeachersPerPupil"],
  ["mid_senior_title_teachers", "midSeniorTitleTeachersPerPupil"],
];

/** The columns of test/golden/cv7_ningguo_2022.csv. */
export const qualityColumns: Columns = [
  ["above_qualification_per100", "aboveRequirementTeachersPer100Pupils"],
  ["backbone_per100", "backboneTeachersPer100Pupils"],
  ["pe_art_per100", "peArtsTeachersPer100Pupils"],
  ["teaching_area", "teachingAreaPerPupil"],
  ["sports_area", "sportsAreaPerPupil"],
  ["equipment_value", "equipmentValuePerPupil"],
  ["multimedia_rooms_per100", "multimediaClassroomsPer100Pupils"],
];

/** Four schools of 100 pupils whose values have the mean 1 and just this coefficient of variation in every column. */
export const schoolsWithCvs = (
  row: Readonly<Record<string, string>>,
  columns: Columns,
  stage: "primary" | "junior",
): readonly SchoolRecord[] =>
  [0, 1, 2, 3].map((position) => {
    const figures = columns.map(([column, id]) => {
      const cv = Number(row[column]);
      const value = position === 0 ? 1 + cv * Math.sqrt(3) : 1 - cv / Math.sqrt(3);
      const quantity = indicatorIn(id).formulas[stage][0]?.[0]?.quantity ?? "pupils";
      return [quantity, (value * 100) / indicatorIn(id).per];
    });
    return { name: `school ${position}`, stage, whole: { pupils: 100, ...Object.fromEntries(figures) } };
  });

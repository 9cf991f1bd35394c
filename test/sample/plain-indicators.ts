// The seven indicators of 2017 for the sample, computed plainly from the figures it was generated from: no engine, no sheet.
import type { SampleSchool } from "../../samples/county/school.js";

type StageName = "primary" | "junior";

/** One school in one stage: its pupils, and its seven values in the order of the standard (L1 to L7). */
export interface PlainSchool {
  readonly name: string;
  readonly pupils: number;
  readonly values: readonly number[];
}

/** Part of a nine-year school's rooms, areas and equipment that a stage has: pupils weigh 1 in primary and 1.1 in junior. */
const shareOf = ({ primary, junior }: SampleSchool, stage: StageName): number => {
  const [first, second] = [primary?.pupils ?? 0, 1.1 * (junior?.pupils ?? 0)];
  return (stage === "primary" ? first : second) / (first + second);
};

/** The schools of a stage that the standard counts: no teaching point under 50 pupils. */
export const plainSchools = (schools: readonly SampleSchool[], stage: StageName): readonly PlainSchool[] =>
  schools.flatMap((school) => {
    const figures = school[stage];
    if (figures === undefined || (school.kind === "teachingPoint" && figures.pupils < 50)) return [];
    const { pupils } = figures;
    const { site } = school;
    const share = shareOf(school, stage);
    const above = figures.master + figures.bachelor + (stage === "primary" ? figures.associate : 0);
    const values = [
      (above / pupils) * 100,
      (figures.backbone / pupils) * 100,
      ((figures.pe + figures.music + figures.fineArt) / pupils) * 100,
      ((site.teachingArea - site.indoorSportsArea) * share) / pupils,
      ((site.sportsGroundArea + site.indoorSportsArea) * share) / pupils,
      (site.equipmentValue * share) / pupils,
      ((site.multimediaRooms * share) / pupils) * 100,
    ];
    return [{ name: school.name, pupils, values }];
  });

/** The pupil-weighted coefficient of variation of one indicator. */
export const plainCv = (schools: readonly PlainSchool[], indicator: number): number => {
  const pupils = schools.reduce((sum, school) => sum + school.pupils, 0);
  const mean = schools.reduce((sum, school) => sum + school.pupils * (school.values[indicator] ?? NaN), 0) / pupils;
  const variance =
    schools.reduce((sum, school) => sum + school.pupils * ((school.values[indicator] ?? NaN) - mean) ** 2, 0) / pupils;
  return Math.sqrt(variance) / mean;
};

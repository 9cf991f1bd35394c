// How many pupils a record has in each stage, or why that cannot be told.
import type { Quantity, SchoolRecord, Stage } from "../schools/index.js";
import { isFigure, stagesOfType } from "../schools/index.js";
import type { LeftOutReason } from "./assessment.js";

/** The pupils of each stage; 0 where a school has none there. One shape for all: there are many of them. */
export type PupilsOfStages = Readonly<Record<Stage, number>>;

/** The pupils of each stage and where they stand, or a reason why there are none. */
export type PupilsByStage =
  | {
      readonly pupils: PupilsOfStages;
      /** They stand under the whole school, not under its stage. */
      readonly underWhole: boolean;
      /** The type of school has a stage whose pupils are not given: undivided figures cannot be divided. */
      readonly incomplete: boolean;
      readonly problem?: undefined;
    }
  | { readonly problem: LeftOutReason };

const stages: readonly Stage[] = ["primary", "junior", "senior"];

/**
 * Reads the pupils of each stage. A record that speaks of one stage may keep them under `whole`; a school of several stages
 * has to give them by stage. `assumed` is the stage of records that name none.
 */
export function pupilsByStage(record: SchoolRecord, assumed: Stage | undefined): PupilsByStage {
  if (record.stage === undefined) {
    const given = givenByStage(record);
    if (given !== null) return given;
  }
  const stage = onlyStage(record) ?? assumed;
  const several = record.stage === undefined && record.type !== undefined && stagesOfType[record.type].length > 1;
  const whole = record.whole?.pupils;
  if (several) return { problem: isFigure(whole) ? "pupilsNotByStage" : "pupilsMissing" };
  if (stage === undefined) return { problem: "stageUnknown" };
  const own: Quantity | undefined = record[stage]?.pupils;
  const pupils = isFigure(own) ? own : whole;
  if (!isFigure(pupils)) return { problem: "pupilsMissing" };
  if (pupils < 0) return { problem: "pupilsNegative" };
  if (pupils === 0) return { problem: "pupilsZero" };
  return { pupils: { ...nobody, [stage]: pupils }, underWhole: !isFigure(own), incomplete: false };
}

const nobody: PupilsOfStages = { primary: 0, junior: 0, senior: 0 };

const onlyStage = (record: SchoolRecord): Stage | undefined => {
  if (record.stage !== undefined) return record.stage;
  const own = record.type === undefined ? [] : stagesOfType[record.type];
  return own.length === 1 ? own[0] : undefined;
};

/** The pupils that stand under their stages; null where none do. */
const givenByStage = (record: SchoolRecord): PupilsByStage | null => {
  const pupils = { primary: 0, junior: 0, senior: 0 };
  let given = 0;
  for (const stage of stages) {
    const figure = record[stage]?.pupils;
    if (!isFigure(figure)) continue;
    if (figure < 0) return { problem: "pupilsNegative" };
    pupils[stage] = figure;
    given++;
  }
  if (given === 0) return null;
  if (allPupils(pupils) === 0) return { problem: "pupilsZero" };
  const types = record.type === undefined ? [] : stagesOfType[record.type];
  const incomplete = types.length > 1 && types.some((stage) => !isFigure(record[stage]?.pupils));
  return { pupils, underWhole: false, incomplete };
};

/** The pupils of all stages together. */
export const allPupils = ({ primary, junior, senior }: PupilsOfStages): number => primary + junior + senior;

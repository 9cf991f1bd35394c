// How many pupils a record has in each stage, or why that cannot be told.
import type { Quantity, SchoolRecord, Stage, StagePupils } from "../schools/index.js";
import { isFigure, stagesOfType } from "../schools/index.js";
import type { LeftOutReason } from "./assessment.js";

/** The pupils of each stage with the paths they stand at, or a reason why there are none. */
export type PupilsByStage =
  | {
      readonly pupils: StagePupils;
      readonly paths: Readonly<Partial<Record<Stage, string>>>;
      /** The type of school has a stage whose pupils are not given: undivided figures cannot be divided. */
      readonly incomplete: boolean;
      readonly problem?: undefined;
    }
  | { readonly problem: LeftOutReason; readonly path: string };

const stages: readonly Stage[] = ["primary", "junior", "senior"];

/**
 * Reads the pupils of each stage. A record that speaks of one stage may keep them under `whole`; a school of several stages
 * has to give them by stage. `assumed` is the stage of records that name none.
 */
export function pupilsByStage(record: SchoolRecord, assumed: Stage | undefined): PupilsByStage {
  if (record.stage === undefined) {
    const given = stages.filter((stage) => isFigure(record[stage]?.pupils));
    if (given.length > 0) return collect(record, given);
  }
  const stage = onlyStage(record) ?? assumed;
  const several = record.stage === undefined && record.type !== undefined && stagesOfType[record.type].length > 1;
  const whole = record.whole?.pupils;
  if (several) return { problem: isFigure(whole) ? "pupilsNotByStage" : "pupilsMissing", path: "whole.pupils" };
  if (stage === undefined) return { problem: "stageUnknown", path: "name" };
  const own: Quantity | undefined = record[stage]?.pupils;
  const [pupils, path] = isFigure(own) ? [own, `${stage}.pupils`] : [whole, "whole.pupils"];
  if (!isFigure(pupils)) return { problem: "pupilsMissing", path };
  if (pupils < 0) return { problem: "pupilsNegative", path };
  if (pupils === 0) return { problem: "pupilsZero", path };
  return { pupils: { [stage]: pupils }, paths: { [stage]: path }, incomplete: false };
}

const onlyStage = (record: SchoolRecord): Stage | undefined => {
  if (record.stage !== undefined) return record.stage;
  const own = record.type === undefined ? [] : stagesOfType[record.type];
  return own.length === 1 ? own[0] : undefined;
};

const collect = (record: SchoolRecord, given: readonly Stage[]): PupilsByStage => {
  const pupils: Partial<Record<Stage, number>> = {};
  const paths: Partial<Record<Stage, string>> = {};
  for (const stage of given) {
    const figure = record[stage]?.pupils as number;
    const path = `${stage}.pupils`;
    if (figure < 0) return { problem: "pupilsNegative", path };
    if (figure === 0) continue;
    pupils[stage] = figure;
    paths[stage] = path;
  }
  if (Object.keys(pupils).length === 0) return { problem: "pupilsZero", path: `${given[0] ?? "whole"}.pupils` };
  const types = record.type === undefined ? [] : stagesOfType[record.type];
  return { pupils, paths, incomplete: types.length > 1 && types.some((stage) => !given.includes(stage)) };
};

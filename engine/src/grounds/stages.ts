// The stages of an assessment, walked; and where a school's figures stand.
import type { SchoolResult, StageResult } from "../assessment/index.js";
import type { Where } from "../diagnostics/index.js";
import type { CompulsoryStage, RecordSource } from "../schools/index.js";
import { compulsoryStages, hasPlace, whereOf } from "../schools/index.js";
import type { GroundFinding, GroundInput } from "./ground.js";

/** What is found in each stage that was assessed. */
export const eachStage = (
  { assessment: { stages } }: GroundInput,
  find: (stage: CompulsoryStage, result: StageResult) => readonly GroundFinding[],
): readonly GroundFinding[] =>
  compulsoryStages.flatMap((stage) => {
    const result = stages[stage];
    return result === undefined ? [] : find(stage, result);
  });

/** The cell of a school's name. */
export const nameCell = ({ contributors }: SchoolResult): Where => whereOf(contributors[0]?.source, "name");

/** The cell of a figure, or of the school's name where it has none. */
export const figureCell = (source: RecordSource | undefined, path: string): Where =>
  whereOf(source, hasPlace(source, path) ? path : "name");

/** The cells of a figure of several schools, those that are known. */
export const figureCells = (schools: readonly SchoolResult[], path: string): readonly Where[] =>
  schools.map(({ contributors }) => figureCell(contributors[0]?.source, path));

// Records with the pupils of a year to come in the place of today's.
import type { CompulsoryStage, SchoolRecord } from "../../schools/index.js";
import { compulsoryStages, isFigure } from "../../schools/index.js";
import { isNamed } from "../is-named.js";
import type { PupilForecast } from "./forecast.js";

/** The records, and the schools for which there is no forecast of that year, by name: they keep the pupils that they have. */
export interface WithPupils {
  readonly schools: readonly SchoolRecord[];
  readonly kept: readonly string[];
}

/** The records with the pupils of a year. Where a school has no forecast of that very year, the last one before it stands. */
export function withPupils(
  schools: readonly SchoolRecord[],
  forecasts: readonly PupilForecast[],
  year: number,
): WithPupils {
  const usable = forecasts.filter((each) => each.year <= year).toSorted((a, b) => a.year - b.year);
  const kept: string[] = [];
  const changed = schools.map((record) => {
    const own = usable.filter(({ school }) => isNamed(record, school));
    const stages = stagesWithPupils(record);
    let next = record;
    let all = stages.length > 0;
    for (const stage of stages) {
      const pupils = own.findLast((each) => isOf(each, stage, record, stages.length === 1))?.pupils;
      if (pupils === undefined) all = false;
      else next = { ...next, [stage]: { ...next[stage], pupils } };
    }
    if (!all) kept.push(record.name);
    return next;
  });
  return { schools: changed, kept };
}

/** Where a record keeps pupils of compulsory stages: under them, or else under the whole school. */
function stagesWithPupils(record: SchoolRecord): readonly (CompulsoryStage | "whole")[] {
  const own = compulsoryStages.filter((stage) => isFigure(record[stage]?.pupils));
  if (own.length > 0) return own;
  return isFigure(record.whole?.pupils) ? ["whole"] : [];
}

/** Whether a forecast speaks of this part of a record; one that names no stage, of a school that has one only. */
function isOf(
  { stage }: PupilForecast,
  part: CompulsoryStage | "whole",
  record: SchoolRecord,
  onlyOne: boolean,
): boolean {
  if (stage === undefined) return onlyOne;
  if (part !== "whole") return stage === part;
  return (record.stage ?? record.type ?? stage) === stage || record.type === "teachingPoint";
}

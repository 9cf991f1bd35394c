// 必填: a figure that has to be there.
import type { Quantity, SchoolRecord, Stage } from "../../schools/index.js";
import type { CheckTest } from "../check-rule.js";
import type { FigurePlace, FigureScope } from "../figures.js";
import { foundFigure, placeOfPath, quantityAt, stageScopes, stagesOf } from "../figures.js";
import type { PreparedCheck } from "../prepared-check.js";

/**
 * Makes a required figure ready.
 *
 * A path with a stage is asked of schools that run the stage. A path without one is there where the whole school or each of its
 * stages has it; pupils of a school of several stages have to be given by stage, as nothing can be divided without them. What a
 * form crosses out (/ — 无) was answered, except for pupils; what could not be read was told when it was read.
 */
export function prepareRequired({ path }: Extract<CheckTest, { readonly kind: "required" }>): PreparedCheck {
  const place = placeOfPath(path);
  return (school) =>
    lackingPaths(school.record, place).map((lacking) => ({
      at: lacking,
      figures: [foundFigure(school, lacking)],
      code: "check.required",
      params: { path: lacking },
    }));
}

const lackingPaths = (record: SchoolRecord, place: FigurePlace): readonly string[] => {
  const { scope, id } = place;
  const lacks = (at: FigureScope): boolean => isLacking(quantityAt(record, { scope: at, id }, at), id);
  const stages = [...new Set([...stagesOf(record), ...stageScopes.filter((stage) => runs(record, stage))])];
  if (scope === "whole") return lacks("whole") ? [`whole.${id}`] : [];
  if (scope !== null) {
    const only = stages.length <= 1 && !lacks("whole");
    return stages.includes(scope) && lacks(scope) && !only ? [`${scope}.${id}`] : [];
  }
  if (record.type !== undefined && stages.length === 0) return [];
  const several = record.stage === undefined && stages.length > 1;
  if (!lacks("whole") && !(several && id === "pupils")) return [];
  const lacking = stages.filter(lacks);
  if (stages.length === 0 || lacking.length === stages.length)
    return several && id === "pupils" ? stages.map((stage) => `${stage}.${id}`) : lacks("whole") ? [`whole.${id}`] : [];
  return lacking.map((stage) => `${stage}.${id}`);
};

const runs = (record: SchoolRecord, stage: Stage): boolean => {
  const pupils = record[stage]?.["pupils"];
  return typeof pupils === "number" && pupils > 0;
};

const isLacking = (quantity: Quantity, id: string): boolean =>
  quantity === "missing" || (quantity === "notApplicable" && id === "pupils");

// 分学段合计: the figures of a school's stages add up to the figure of the whole school.
import type { SchoolRecord } from "../../schools/index.js";
import type { CheckTest } from "../check-rule.js";
import { figureAt, foundFigure, stageScopes, stagesOf, tidy } from "../figures.js";
import type { PreparedCheck } from "../prepared-check.js";
import { compares } from "./relation.js";

type Stages = Extract<CheckTest, { readonly kind: "stages" }>;

/**
 * Makes the sum of stages ready. More than the whole is a fault whatever is lacking; less only where every stage the school runs is
 * given: those of its type, or at least two where the type is not known.
 */
export function prepareStages({ path, is }: Stages): PreparedCheck {
  const place = { scope: null, id: path };
  return (school) => {
    const { record } = school;
    const whole = figureAt(record, place, "whole");
    const given = stageScopes.filter((stage) => figureAt(record, place, stage) !== null);
    if (whole === null || given.length === 0) return [];
    const parts = given.map((stage) => figureAt(record, place, stage) as number);
    const sum = parts.reduce((total, part) => total + part, 0);
    const exact = [whole, ...parts].every(Number.isInteger);
    const compared = is === "=" && allStagesIn(record, given) ? "=" : "<=";
    if (compares(sum, compared, whole, exact ? 0 : 1e-9 * Math.max(sum, whole))) return [];
    return [
      {
        at: path,
        figures: [`whole.${path}`, ...given.map((stage) => `${stage}.${path}`)].map((each) =>
          foundFigure(school, each),
        ),
        code: "check.stages",
        params: {
          path,
          whole: tidy(whole),
          sum: tidy(sum),
          difference: tidy(Math.abs(sum - whole)),
          parts: given.map((stage, index) => `${stage}:${tidy(parts[index] as number)}`),
        },
      },
    ];
  };
}

const allStagesIn = (record: SchoolRecord, given: readonly string[]): boolean => {
  const own = stagesOf(record);
  return own.length === 0 ? given.length > 1 : own.every((stage) => given.includes(stage));
};

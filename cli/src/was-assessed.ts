// Whether anything came of an assessment at all.
import type { JudgedCounty } from "@junheng/engine/grounds";

/** Whether any indicator of any stage has a value, or any condition a verdict by the county's own figures. */
export const wasAssessed = ({ assessment, verdict }: JudgedCounty): boolean =>
  Object.values(assessment.stages).some(({ indicators }) =>
    Object.values(indicators).some(({ schools }) => schools > 0),
  ) || verdict.conditions.some(({ met, items }) => met !== null && items.length > 0);

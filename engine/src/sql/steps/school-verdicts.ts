// Whether each school is up to standard: so many indicators met, and each of the rest at its floor; missing values are counted both ways.
import type { CompulsoryStage } from "../../schools/index.js";
import { anyHolds, byStage, caseOf, nothing } from "../expressions.js";
import { lowestReaching } from "../edges.js";
import type { Frame } from "../frame.js";
import type { Step } from "../step.js";
import { select } from "../step.js";

const metCount = ({ indicators }: Frame): string =>
  indicators.map(({ name }) => `COALESCE(i.${name}_met, 0)`).join(" + ");

const qualifiedOf = (frame: Frame, stage: CompulsoryStage): string => {
  const { metAtLeast, floorShare } = frame.plans[stage];
  if (metAtLeast === null) return nothing(frame, "integer");
  const asked = frame.indicators.filter(({ plans }) => plans[stage].minimum !== null).map(({ name }) => name);
  if (asked.length === 0) return metAtLeast > 0 ? "0" : "1";
  const floor = frame.dialect.double(lowestReaching(floorShare ?? 0));
  const below = asked.map((name) => `(i.${name}_met = 0 AND i.${name}_attainment < ${floor})`);
  const open = asked.map((name) =>
    caseOf([[`i.${name}_met IS NULL OR (i.${name}_met = 0 AND i.${name}_attainment IS NULL)`, "1"]], "0"),
  );
  return caseOf([
    [anyHolds(below), "0"],
    [`${metCount(frame)} + ${open.join(" + ")} < ${frame.dialect.double(metAtLeast)}`, "0"],
    [`${open.join(" + ")} = 0`, "1"],
  ]);
};

/** A row a school and stage, with all that is judged of it. */
export const schoolVerdicts = (frame: Frame): Step => ({
  name: "jh_school_verdicts",
  says: "schoolVerdicts",
  query: select(
    [
      "i.*",
      `${metCount(frame)} AS met_count`,
      `${byStage("i.stage", (stage) => qualifiedOf(frame, stage))} AS qualified`,
    ],
    "FROM jh_school_indicators i",
  ),
});

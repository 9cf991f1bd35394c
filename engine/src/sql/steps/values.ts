// Each school's values, what each weighs, whether it reaches its threshold, and how far it comes.
import type { CompulsoryStage } from "../../schools/index.js";
import { byStage, caseOf, nothing } from "../expressions.js";
import { highestWithin, lowestReaching } from "../edges.js";
import type { Frame, FrameIndicator } from "../frame.js";
import type { Step } from "../step.js";
import { select } from "../step.js";

/** What a school weighs in the mean and the variation of an indicator. */
export const weightName = ({ name, plans }: FrameIndicator): string =>
  plans.primary.over === "pupils" ? "pupils" : `${name}_divisor`;

const values = (frame: Frame): Step => ({
  name: "jh_school_values",
  says: "schoolValues",
  query: select(
    [
      ...["county", "stage", "head_id", "pupils"].map((column) => `l.${column}`),
      ...frame.indicators.flatMap((indicator) => {
        const { name, plans } = indicator;
        const { per, over } = plans.primary;
        const times = per === 1 ? "" : ` * ${frame.dialect.double(per)}`;
        const weight = weightName(indicator);
        return [`l.${name}_numerator${times} / l.${weight} AS ${name}`, ...(over === "pupils" ? [] : [`l.${weight}`])];
      }),
    ],
    "FROM jh_school_lines l",
  ),
});

const metOf = (frame: Frame, { name, plans }: FrameIndicator, stage: CompulsoryStage): string => {
  const { minimum, lower } = plans[stage];
  if (minimum === null) return nothing(frame, "integer");
  const value = `v.${name}`;
  const good = lower
    ? `${value} <= ${frame.dialect.double(highestWithin(minimum))}`
    : `${value} >= ${frame.dialect.double(lowestReaching(minimum))}`;
  return caseOf([
    [good, "1"],
    [`${value} IS NOT NULL`, "0"],
  ]);
};

const attainmentOf = (frame: Frame, { name, plans }: FrameIndicator, stage: CompulsoryStage): string => {
  const { minimum, lower } = plans[stage];
  if (minimum === null) return nothing(frame, "double");
  const [value, threshold] = [`v.${name}`, frame.dialect.double(minimum)];
  return lower
    ? caseOf([[`${value} <> ${frame.dialect.double(0)}`, `${threshold} / ${value}`]])
    : `${value} / ${threshold}`;
};

const judged = (frame: Frame): Step => ({
  name: "jh_school_indicators",
  says: "schoolIndicators",
  query: select(
    [
      "v.*",
      ...frame.indicators.flatMap((indicator) => [
        `${byStage("v.stage", (stage) => metOf(frame, indicator, stage))} AS ${indicator.name}_met`,
        `${byStage("v.stage", (stage) => attainmentOf(frame, indicator, stage))} AS ${indicator.name}_attainment`,
      ]),
    ],
    "FROM jh_school_values v",
  ),
});

/** The steps from a school's figures to its indicators. */
export const valueSteps = (frame: Frame): readonly Step[] => [values(frame), judged(frame)];

// What a county comes to in each stage: coefficients against their limits, the composite, the schools; and both stages together.
import type { CompulsoryStage } from "../../schools/index.js";
import { isOwnId } from "../../schools/index.js";
import { anyHolds, byStage, caseOf, nothing } from "../expressions.js";
import { highestWithin } from "../edges.js";
import type { Frame, FrameIndicator } from "../frame.js";
import type { Step } from "../step.js";
import { select, together } from "../step.js";

const cvMet = (frame: Frame, { name, plans }: FrameIndicator, stage: CompulsoryStage): string => {
  const { maximumCv, lower } = plans[stage];
  const { dialect } = frame;
  if (maximumCv === null) return nothing(frame, "integer");
  return caseOf([
    [`a.${name}_cv <= ${dialect.double(highestWithin(maximumCv))}`, "1"],
    [`a.${name}_cv IS NOT NULL`, "0"],
    // Where lower is better and no school has any, nothing varies, though there is no mean to divide by.
    ...(lower ? [[`a.${name}_mean = ${dialect.double(0)}`, "1"] as const] : []),
  ]);
};

const compositeOf = (frame: Frame, stage: CompulsoryStage): string => {
  const national = frame.indicators.filter(({ id }) => !isOwnId(id));
  if (frame.plans[stage].compositeMaximum === null || national.length === 0) return nothing(frame, "double");
  return `(${national.map(({ name }) => `a.${name}_cv`).join(" + ")}) / ${frame.dialect.double(national.length)}`;
};

const limits = (frame: Frame): Step => ({
  name: "jh_limits",
  says: "limits",
  query: select(
    [
      "a.*",
      ...frame.indicators.map(
        (each) => `${byStage("a.stage", (stage) => cvMet(frame, each, stage))} AS ${each.name}_cv_met`,
      ),
      `${byStage("a.stage", (stage) => compositeOf(frame, stage))} AS composite_cv`,
      `${caseOf([
        ["a.failing_schools > 0", "0"],
        ["a.qualified_schools = a.schools", "1"],
      ])} AS schools_met`,
    ],
    "FROM jh_variation a",
  ),
});

const compositeMet = (frame: Frame): Step => ({
  name: "jh_composite",
  says: "composite",
  query: select(
    [
      "b.*",
      `${byStage("b.stage", (stage) => {
        const { compositeMaximum } = frame.plans[stage];
        if (compositeMaximum === null) return nothing(frame, "integer");
        return caseOf([
          [`b.composite_cv <= ${frame.dialect.double(highestWithin(compositeMaximum))}`, "1"],
          ["b.composite_cv IS NOT NULL", "0"],
        ]);
      })} AS composite_met`,
    ],
    "FROM jh_limits b",
  ),
});

/** All hold: no as soon as one does not, else not known as soon as one is not known. */
const allOf = (frame: Frame, verdicts: readonly string[]): string =>
  verdicts.length === 0
    ? nothing(frame, "integer")
    : caseOf(
        [
          [anyHolds(verdicts.map((each) => `${each} = 0`)), "0"],
          [anyHolds(verdicts.map((each) => `${each} IS NULL`)), nothing(frame, "integer")],
        ],
        "1",
      );

const stageMet = (frame: Frame): Step => ({
  name: "jh_stage_verdicts",
  says: "stageVerdicts",
  query: select(
    [
      "k.*",
      `${byStage("k.stage", (stage) => {
        const plan = frame.plans[stage];
        return allOf(frame, [
          ...(plan.compositeMaximum === null ? [] : ["k.composite_met"]),
          ...(plan.metAtLeast === null ? [] : ["k.schools_met"]),
          ...frame.indicators.flatMap(({ name, plans }) =>
            plans[stage].maximumCv === null ? [] : [`k.${name}_cv_met`],
          ),
        ]);
      })} AS stage_met`,
    ],
    "FROM jh_composite k",
  ),
});

const countyMet = (): Step => ({
  name: "jh_county_verdicts",
  says: "countyVerdicts",
  query: select(
    [
      "k.county",
      `${caseOf([
        ["MIN(k.stage_met) = 0", "0"],
        ["COUNT(k.stage_met) = 2", "1"],
      ])} AS county_met`,
    ],
    "FROM jh_stage_verdicts k\nGROUP BY k.county",
  ),
});

/** Every county of the table in both stages, also where no school counts. */
const countyStages = ({ table }: Frame): Step => ({
  name: "jh_county_stages",
  says: "countyStages",
  query: together(
    ["primary", "junior"].map((stage) =>
      select(["t.county", `'${stage}' AS stage`], `FROM ${table} t\nWHERE t.county IS NOT NULL\nGROUP BY t.county`),
    ),
  ),
});

/** The steps from coefficients to verdicts. */
export const countySteps = (frame: Frame): readonly Step[] => [
  limits(frame),
  compositeMet(frame),
  stageMet(frame),
  countyMet(),
  countyStages(frame),
];

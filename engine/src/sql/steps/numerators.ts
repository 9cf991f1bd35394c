// The numerators: each way to make one, summed for a member; then, for the school, the first way for which every member has every figure.
import { largestFigure } from "../../assessment/indicator-column.js";
import type { PlannedTerm } from "../../assessment/plan.js";
import { smallRuralPupils } from "../../indicators/index.js";
import { compulsoryStages } from "../../schools/index.js";
import { allHold, byStage, caseOf, nothing } from "../expressions.js";
import type { Frame, FrameIndicator } from "../frame.js";
import type { Step } from "../step.js";
import { select } from "../step.js";
import { figureName, insteadName } from "./figures.js";

/** Pupils and the first member of each school and stage, whose locale decides whether it is a small rural one. */
const leads = (): Step => ({
  name: "jh_leads",
  says: "leads",
  query: select(
    [
      "f.county",
      "f.stage",
      "f.head_id",
      "SUM(f.pupils) AS pupils_of_school",
      `COALESCE(MIN(${caseOf([["f.is_merged = 0", "f.row_id"]])}), MIN(f.row_id)) AS first_id`,
    ],
    "FROM jh_figures f\nGROUP BY f.county, f.stage, f.head_id",
  ),
});

const smallRural = ({ dialect }: Frame): Step => ({
  name: "jh_small_rural",
  says: "smallRural",
  query: select(
    [
      "l.county",
      "l.stage",
      "l.head_id",
      `${caseOf(
        [
          [
            `f.locale = 'rural' AND l.pupils_of_school >= ${dialect.double(smallRuralPupils.from)} AND l.pupils_of_school < ${dialect.double(smallRuralPupils.below)}`,
            "1",
          ],
        ],
        "0",
      )} AS is_small_rural`,
    ],
    "FROM jh_leads l\nJOIN jh_figures f ON f.county = l.county AND f.stage = l.stage AND f.head_id = l.head_id AND f.row_id = l.first_id",
  ),
});

const wayName = ({ name }: FrameIndicator, way: number): string => `${name}_${way + 1}`;

/** In how many ways an indicator's numerator can be made, in the stage that has the most. */
const waysOf = ({ plans }: FrameIndicator): readonly number[] => [
  ...Array.from({ length: Math.max(...compulsoryStages.map((stage) => plans[stage].formulas.length)) }).keys(),
];

const termOf = (
  { quantity, optional, within, smallRuralOnly }: PlannedTerm,
  split: boolean,
  { dialect }: Frame,
): string => {
  const figure = `f.${figureName(quantity, split)}`;
  const value = optional ? `COALESCE(${figure}, f.${insteadName(quantity, split, within)})` : figure;
  return smallRuralOnly ? caseOf([["r.is_small_rural = 0", dialect.double(0)]], value) : value;
};

/** The sum of the terms where each is there and none is below zero. */
const wayOf = (formula: readonly PlannedTerm[] | undefined, split: boolean, frame: Frame): string => {
  if (formula === undefined) return nothing(frame, "double");
  const terms = formula.map((term) => termOf(term, split, frame));
  const sum = formula.map(({ sign }, at) => `${sign < 0 ? "- " : at === 0 ? "" : "+ "}${terms[at] ?? ""}`);
  if (formula[0]?.sign === -1) sum.unshift(frame.dialect.double(0));
  const zero = frame.dialect.double(0);
  return caseOf([[allHold(terms.map((term) => `${term} >= ${zero}`)), sum.join(" ")]]);
};

const ways = (frame: Frame): Step => ({
  name: "jh_numerators",
  says: "numerators",
  query: select(
    [
      ...["county", "stage", "head_id", "pupils"].map((column) => `f.${column}`),
      ...frame.indicators.flatMap((indicator) =>
        waysOf(indicator).map((way) => {
          const sum = byStage("f.stage", (stage) => {
            const { formulas, split } = indicator.plans[stage];
            return wayOf(formulas[way], split, frame);
          });
          return `${sum} AS ${wayName(indicator, way)}`;
        }),
      ),
      ...frame.indicators.flatMap(({ name, plans: { primary } }) =>
        primary.over === "pupils" ? [] : [`f.${figureName(primary.over, false)} AS ${name}_over`],
      ),
    ],
    "FROM jh_figures f\nJOIN jh_small_rural r ON r.county = f.county AND r.stage = f.stage AND r.head_id = f.head_id",
  ),
});

/** The value of a school: the first complete numerator, unless it is below zero or a slip, over what it is divided by. */
const lineColumns = (frame: Frame, indicator: FrameIndicator): readonly string[] => {
  const { name, plans } = indicator;
  const [zero, most] = [frame.dialect.double(0), frame.dialect.double(largestFigure)];
  const numerator = caseOf(
    waysOf(indicator).map((way) => {
      const column = `n.${wayName(indicator, way)}`;
      const sum = `SUM(${column})`;
      return [`COUNT(${column}) = COUNT(*)`, caseOf([[`${sum} >= ${zero} AND ${sum} <= ${most}`, sum]])];
    }),
  );
  if (plans.primary.over === "pupils") return [`${numerator} AS ${name}_numerator`];
  const over = `n.${name}_over`;
  const divisor = caseOf([[`COUNT(${over}) = COUNT(*) AND SUM(${over}) > ${zero}`, `SUM(${over})`]]);
  return [`${numerator} AS ${name}_numerator`, `${divisor} AS ${name}_divisor`];
};

const lines = (frame: Frame): Step => ({
  name: "jh_school_lines",
  says: "schoolLines",
  query: select(
    [
      "n.county",
      "n.stage",
      "n.head_id",
      "SUM(n.pupils) AS pupils",
      ...frame.indicators.flatMap((each) => lineColumns(frame, each)),
    ],
    "FROM jh_numerators n\nGROUP BY n.county, n.stage, n.head_id",
  ),
});

/** The steps from the figures of members to those of schools. */
export const numeratorSteps = (frame: Frame): readonly Step[] => [
  leads(),
  smallRural(frame),
  ways(frame),
  lines(frame),
];

// A standard made ready for one stage on one date: what to compute, and what to compare it with.
import type { Denominator, Formula, IndicatorId, Term } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import type { CompulsoryStage, FigureId } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import { parameterAt } from "../standards/index.js";

/** A term with the field paths it can be read from. */
export interface PlannedTerm {
  readonly quantity: FigureId;
  readonly sign: 1 | -1;
  readonly optional: boolean;
  readonly within: FigureId | null;
  readonly smallRuralOnly: boolean;
  readonly stagePath: string;
  readonly wholePath: string;
}

/** One indicator, ready to compute. */
export interface IndicatorPlan {
  readonly id: IndicatorId;
  readonly over: Denominator;
  readonly per: 1 | 100;
  /** Whether a lower value is better, and the threshold the most that a school may have. */
  readonly lower: boolean;
  readonly split: boolean;
  /** Where a sheet gives the value itself. */
  readonly stagePath: string;
  readonly wholePath: string;
  readonly formulas: readonly (readonly PlannedTerm[])[];
  /** The figures that these subtract where there are any (室内体育用房). */
  readonly subtracted: readonly FigureId[];
  readonly minimum: number | null;
  readonly maximumCv: number | null;
  readonly valueDigits: number;
  readonly cvDigits: number;
}

/** One stage, ready to compute. */
export interface StagePlan {
  readonly stage: CompulsoryStage;
  readonly indicators: readonly IndicatorPlan[];
  readonly metAtLeast: number | null;
  readonly floorShare: number | null;
  readonly compositeMaximum: number | null;
  readonly compositeDigits: number;
}

/** The plans of each standard, by stage and date: a nation's counties share them (decision 37). */
const plans = new WeakMap<Standard, Map<string, StagePlan>>();

/** A standard made ready, once for all of its counties. */
export function stagePlan(standard: Standard, stage: CompulsoryStage, asOf: string): StagePlan {
  const key = `${stage} ${asOf}`;
  const own = plans.get(standard) ?? new Map<string, StagePlan>();
  plans.set(standard, own);
  const plan = own.get(key) ?? planStage(standard, stage, asOf);
  own.set(key, plan);
  return plan;
}

/** Makes a standard ready. */
export const planStage = (standard: Standard, stage: CompulsoryStage, asOf: string): StagePlan => {
  const at = (parameter: Parameters<typeof parameterAt>[0] | undefined): number | null =>
    parameter === undefined ? null : parameterAt(parameter, asOf);
  const indicators = standard.indicators.map((entry) => {
    const indicator = indicatorIn(entry.id, standard);
    const formulas = (entry.formulas ?? indicator.formulas)[stage].map((formula) => planFormula(formula, stage));
    return {
      id: entry.id,
      over: indicator.over,
      per: indicator.per,
      lower: indicator.direction === "lower",
      split: indicator.split,
      stagePath: `${stage}.${entry.id}`,
      wholePath: `whole.${entry.id}`,
      formulas,
      subtracted: formulas.flat().flatMap(({ optional, sign, quantity }) => (optional && sign < 0 ? [quantity] : [])),
      minimum: at(entry.minimum?.[stage]),
      maximumCv: at(entry.maximumCv?.[stage]),
      valueDigits: entry.digits.value,
      cvDigits: entry.digits.cv,
    };
  });
  return {
    stage,
    metAtLeast: at(standard.schoolRule?.metAtLeast),
    floorShare: at(standard.schoolRule?.floorShare),
    compositeMaximum: at(standard.composite?.maximumCv[stage]),
    compositeDigits: standard.composite?.digits ?? 3,
    indicators,
  };
};

/** A formula with the paths that its figures can be read from. */
export const planFormula = (formula: Formula, stage: CompulsoryStage): readonly PlannedTerm[] =>
  formula.map((term: Term) => ({
    quantity: term.quantity,
    sign: term.subtract ? -1 : 1,
    optional: term.optional ?? false,
    within: term.within ?? null,
    smallRuralOnly: term.only === "smallRuralSchool",
    stagePath: `${stage}.${term.quantity}`,
    wholePath: `whole.${term.quantity}`,
  }));

// What the steps of a statement share: the standard made ready for both stages, the dialect, the table, the figures that are needed.
import type { IndicatorPlan, StagePlan } from "../assessment/plan.js";
import { planStage } from "../assessment/plan.js";
import type { IndicatorId } from "../indicators/index.js";
import { fieldIn } from "../indicators/index.js";
import type { CompulsoryStage, FigureId } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import { columnName } from "./column-name.js";
import type { Dialect } from "./dialects/index.js";

/** An indicator, with its plan for each stage. */
export interface FrameIndicator {
  readonly id: IndicatorId;
  /** How its columns are called. */
  readonly name: string;
  readonly plans: Readonly<Record<CompulsoryStage, IndicatorPlan>>;
}

/** A figure as an indicator takes it: divided among stages or not. */
export interface NeededFigure {
  readonly id: FigureId;
  readonly split: boolean;
  readonly byStage: boolean;
}

/** All that a statement is made of. */
export interface Frame {
  readonly dialect: Dialect;
  readonly table: string;
  readonly standard: Standard;
  readonly asOf: string;
  readonly plans: Readonly<Record<CompulsoryStage, StagePlan>>;
  readonly indicators: readonly FrameIndicator[];
  readonly figures: readonly NeededFigure[];
}

/** Makes a standard ready for statements. */
export function frameOf(standard: Standard, asOf: string, dialect: Dialect, table: string): Frame {
  const plans = { primary: planStage(standard, "primary", asOf), junior: planStage(standard, "junior", asOf) };
  const indicators = standard.indicators.map(({ id }, at): FrameIndicator => {
    const [primary, junior] = [plans.primary.indicators[at], plans.junior.indicators[at]];
    return { id, name: columnName(id), plans: { primary: primary!, junior: junior! } };
  });
  return { dialect, table, standard, asOf, plans, indicators, figures: figuresIn(indicators, standard) };
}

function figuresIn(indicators: readonly FrameIndicator[], standard: Standard): readonly NeededFigure[] {
  const needed = new Map<string, NeededFigure>();
  const need = (id: FigureId, split: boolean): void => {
    needed.set(`${id} ${split}`, { id, split, byStage: fieldIn(id, standard)?.byStage === true });
  };
  for (const { plans } of indicators)
    for (const stage of compulsoryStages) {
      const { split, over, formulas } = plans[stage];
      if (over !== "pupils") need(over, false);
      for (const { quantity, within } of formulas.flat()) {
        need(quantity, split);
        if (within !== null) need(within, split);
      }
    }
  return [...needed.values()];
}

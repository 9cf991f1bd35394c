// What a plan may be asked for. Costs have no default: no current list of them is known.
import type { AssessmentOptions } from "../assessment/index.js";
import type { IndicatorId } from "../indicators/index.js";

/** A way that no move may take: from a school, to a school, or between the two (禁止调剂). Schools are named by name or code. */
export interface ForbiddenMove {
  readonly from?: string;
  readonly to?: string;
}

/** Choices for a plan. */
export interface PlanOptions extends AssessmentOptions {
  /** The indicators to plan. Default: all that the standard has. */
  readonly indicators?: readonly IndicatorId[];
  /** The limit of the coefficient of variation. Default: the indicator's own, or else the composite's. */
  readonly limit?: number;
  /** Begin with what each school's own standard asks of it. Default: no, the variation alone. */
  readonly floors?: boolean;
  /** Tell also how the limit is kept by moving alone. Default: no. */
  readonly moves?: boolean;
  /** Yuan for one unit, by the indicator's id. No default. */
  readonly costs?: Readonly<Record<string, number>>;
  /** Yuan that may be spent in all. Default: as much as is needed. */
  readonly budget?: number;
  /** Schools that neither receive nor give, by name or code. */
  readonly fixed?: readonly string[];
  readonly forbidden?: readonly ForbiddenMove[];
}

// A plan of several resources together: plain data.
import type { Diagnostic } from "../../../diagnostics/index.js";
import type { ByIndicator, IndicatorId, WithOwn } from "../../../indicators/index.js";
import type { CompulsoryStage, Unit } from "../../../schools/index.js";

/** What came of it (统筹结论). */
export type TogetherOutcome =
  /** Every rule is met as it is. */
  | "kept"
  /** A plan meets every rule. */
  | "planned"
  /** It would cost more than there is: what the money buys brings as many schools up to standard as it can. */
  | "shortOfMoney"
  /** Nothing that may be added meets every rule. */
  | "impossible"
  /** Time was up before a plan was found. */
  | "timeUp"
  /** The solver failed. */
  | "failed";

/** What is added of one resource at one school. */
export interface AddedResource {
  readonly indicator: IndicatorId;
  /** Both stages of a nine-year school that share the resource, or one. */
  readonly stages: readonly CompulsoryStage[];
  readonly unit: Unit;
  readonly add: number;
  readonly cost: number;
}

/** An indicator that a school misses by the plan, as it may (余项). */
export interface MissedIndicator {
  readonly stage: CompulsoryStage;
  readonly indicator: IndicatorId;
  /** The value over the threshold. */
  readonly attainment: number;
}

/** One school of the plan (一校一案). */
export interface TogetherSchool {
  readonly name: string;
  readonly code?: string;
  readonly township?: string;
  readonly cost: number;
  readonly added: readonly AddedResource[];
  readonly missed: readonly MissedIndicator[];
}

/** One indicator of a stage. */
export interface TogetherIndicator {
  readonly unit: Unit;
  readonly limit: number | null;
  readonly cvBefore: number | null;
  readonly cvAfter: number | null;
  /** Units added in this stage; of what serves both stages of a school, its share. */
  readonly added: number;
}

/** One stage. */
export interface TogetherStage {
  readonly indicators: ByIndicator<TogetherIndicator>;
  /** Schools up to standard before and after, of so many; null where the standard asks nothing of schools. */
  readonly qualified: { readonly before: number; readonly after: number; readonly of: number } | null;
}

/** The plan (多项资源统筹规划). */
export interface TogetherPlan extends WithOwn {
  readonly standard: string;
  readonly asOf: string;
  readonly outcome: TogetherOutcome;
  /** Yuan; null where there is no plan. */
  readonly cost: number | null;
  /** No plan that meets every rule costs less; null where that is not known. */
  readonly bound: number | null;
  /** (cost − bound) / cost; within a budget, the part of the schools by which another plan might bring more up to standard. */
  readonly gap: number | null;
  readonly budget: number | null;
  /** Indicators that nothing is added of, for no unit cost was given. */
  readonly unpriced: readonly IndicatorId[];
  readonly stages: Readonly<Partial<Record<CompulsoryStage, TogetherStage>>>;
  /** The schools that have something added, dearest first. */
  readonly schools: readonly TogetherSchool[];
  readonly diagnostics: readonly Diagnostic[];
}

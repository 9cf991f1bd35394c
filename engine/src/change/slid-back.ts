// Whether a county slid back: no document has a number for it, so it is a parameter.
import { compulsoryStages } from "../schools/index.js";
import type { SlideReason, YearsCompared } from "./years-compared.js";

/** By how much a composite may rise. A choice of ours: no rule was found. */
export const usualCompositeRise = 0.05;

/** An indicator that passed and fails, or a composite that rose by more than is allowed; whatever grounds are open. */
export const slideReasons = (stages: YearsCompared["stages"], compositeRise: number): readonly SlideReason[] =>
  compulsoryStages.flatMap((stage): readonly SlideReason[] => {
    const change = stages[stage];
    if (change === undefined) return [];
    const failed = Object.entries(change.indicators).filter(
      ([, { met }]) => met.before === true && met.after === false,
    );
    const rise = change.composite?.change ?? 0;
    return [
      ...failed.map(([indicator, { before, after }]) => ({ stage, indicator, before, after })),
      ...(change.composite !== null && rise > compositeRise
        ? [{ stage, indicator: null, before: change.composite.before, after: change.composite.after }]
        : []),
    ];
  });

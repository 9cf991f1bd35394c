// A series with all of its measures, and what was found on the way.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { BalanceMeasures, UnweightedMeasures } from "@junheng/engine/measures";
import type { MeasuresBesides } from "./measures-besides.js";
import type { Series } from "@junheng/engine/reading/series";

/** What `junheng measures` prints. */
export interface Measured {
  readonly series: Series;
  readonly balance: BalanceMeasures;
  readonly unweighted: UnweightedMeasures;
  readonly besides: MeasuresBesides;
  /** The period of the rows, and those that were not read. */
  readonly period: string | null;
  readonly otherPeriods: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

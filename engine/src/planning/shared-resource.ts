// Whether a resource of a nine-year school serves both of its stages.
import type { SchoolResult } from "../assessment/index.js";
import type { IndicatorId } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import type { Standard } from "../standards/index.js";

/** It does where the school's figure was for all of its stages, and divided among them. */
export function isShared(
  { share, indicators, contributors }: SchoolResult,
  stage: CompulsoryStage,
  id: IndicatorId,
  standard: Standard,
): boolean {
  if (share === null || share === 1) return false;
  const indicator = indicatorIn(id, standard);
  if (!indicator.split) return false;
  const entry = standard.indicators.find((each) => each.id === id);
  const formula = (entry?.formulas ?? indicator.formulas)[stage][indicators[id]?.formula ?? -1] ?? [];
  return formula.some(({ quantity }) => contributors[0]?.figures[`whole.${quantity}`] !== undefined);
}

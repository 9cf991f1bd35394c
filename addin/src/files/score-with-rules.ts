// The sheets of a workbook scored, with what follows by the rules that stand on a sheet of it.
import { readJointRules } from "@junheng/engine/joint-rules";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Rubric } from "@junheng/engine/rubrics";
import type { ScoredGrids, ScoreGridsOptions } from "@junheng/engine/scoring";
import { scoreGrids } from "@junheng/engine/scoring";

/** By the rules of joint scores that are given, or else by those that stand on a sheet of the workbook, where one has any. */
export function scoreWithRules(grids: readonly Grid[], rubric: Rubric, options: ScoreGridsOptions): ScoredGrids {
  if (options.rules !== undefined) return scoreGrids(grids, rubric, options);
  const found = readJointRules(grids);
  const result = scoreGrids(grids, rubric, { ...options, ...(found?.rules && { rules: found.rules }) });
  return { ...result, diagnostics: [...result.diagnostics, ...(found?.diagnostics ?? [])] };
}

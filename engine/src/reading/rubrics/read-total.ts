// What the settings of a rubric say of its total: rounding, what does not apply, bonus, grades, the quota.
import { rubricCodes } from "../../words/index.js";
import type { GradeQuota, Rounding, TotalRule } from "../../rubrics/index.js";
import type { RowReader } from "./cell-values.js";
import type { CellsByPath } from "./read-rubric-tables.js";

const rounding = (decimals: number | undefined): Rounding | undefined =>
  decimals === undefined ? undefined : { decimals };

/** What becomes of the sum. Without settings: converted within the rubric, grades on the points alone. */
export function readTotal(settings: RowReader | null, cells: CellsByPath): TotalRule {
  const [bonusCap, deductionCap] = [settings?.number("bonusCap"), settings?.number("deductionCap")];
  const round = rounding(settings?.number("round"));
  const gradeRound = rounding(settings?.number("gradeRound"));
  for (const key of ["round", "notApplicable", "bonusCap", "deductionCap", "gradesOn", "gradeRound"])
    if (settings?.text(key) !== undefined) cells[`total.${key}`] = settings.where(key);
  return {
    ...(round !== undefined && { round }),
    notApplicable: settings?.code("notApplicable", rubricCodes.notApplicable) ?? "rubric",
    ...(bonusCap !== undefined && { bonusCap }),
    ...(deductionCap !== undefined && { deductionCap }),
    gradesOn: settings?.code("gradesOn", rubricCodes.gradesOn) ?? "points",
    ...(gradeRound !== undefined && { gradeRound }),
  };
}

/** How many may be in the highest grade; none where no grade has a quota. */
export function readQuota(settings: RowReader | null, cells: CellsByPath): GradeQuota | undefined {
  const grade = settings?.text("quotaGrade");
  if (settings === null || grade === undefined) return undefined;
  cells["quota"] = settings.where("quotaGrade");
  cells["quota.share"] = settings.where("quotaShare");
  const ties = settings.code("quotaTies", rubricCodes.ties) ?? "all";
  const group = settings.list("quotaGroup");
  return {
    grade,
    share: settings.number("quotaShare") ?? 0,
    rounding: settings.code("quotaRounding", rubricCodes.rounding) ?? "floor",
    ties: ties === "input" ? { input: settings.text("quotaTiesInput") ?? "" } : ties,
    ...(group !== undefined && { group }),
  };
}

// The differences between two assessments that a reader would see: printed coefficients and numbers of schools.
import type { CountyAssessment } from "@junheng/engine/assessment";
import type { DiagnosticParams } from "@junheng/engine/diagnostics";
import type { IndicatorId } from "@junheng/engine/indicators";
import { compulsoryStages } from "@junheng/engine/schools";
import { formatDecimal } from "@junheng/engine/statistics";

/** One thing that moved, as a sentence's code and params. */
export interface Move {
  readonly code: "movedCv" | "movedSchools";
  readonly params: DiagnosticParams;
}

/** Decimals that the national form prints. */
const digits = 3;

/** What moved from one run to the next. */
export function movesBetween(before: CountyAssessment, after: CountyAssessment): readonly Move[] {
  return compulsoryStages.flatMap((stage): readonly Move[] => {
    const [old, now] = [before.stages[stage], after.stages[stage]];
    if (old === undefined || now === undefined) return [];
    const cvs = (Object.keys(now.indicators) as IndicatorId[]).flatMap((indicator): readonly Move[] => {
      const [from, to] = [old.indicators[indicator]?.cv, now.indicators[indicator]?.cv].map(printed);
      return from === to
        ? []
        : [{ code: "movedCv", params: { stage, indicator, before: from ?? "", after: to ?? "" } }];
    });
    if (old.qualifiedSchools === now.qualifiedSchools) return cvs;
    const params = { stage, before: old.qualifiedSchools ?? "—", after: now.qualifiedSchools ?? "—" };
    return [...cvs, { code: "movedSchools", params }];
  });
}

const printed = (cv: number | null | undefined): string => (typeof cv === "number" ? formatDecimal(cv, digits) : "—");

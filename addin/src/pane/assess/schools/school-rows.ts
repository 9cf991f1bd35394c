// The schools of an assessment as rows: which of them are asked for, and in which order.
import type { StageSchoolResult } from "@junheng/engine/assessment";
import type { IndicatorId } from "@junheng/engine/indicators";
import type { CompulsoryStage } from "@junheng/engine/schools";

/** A school with its stage and its position there. */
export type SchoolRow = StageSchoolResult;

/** Which schools are asked for. */
export interface SchoolFilter {
  /** A part of the name, of the township or of the code; empty asks for all. */
  readonly text: string;
  readonly stage: CompulsoryStage | null;
  /** Only those that are not up to standard, or cannot be judged. */
  readonly short: boolean;
  /** Only those that do not meet this one, the lowest value first. */
  readonly indicator: IndicatorId | null;
}

/** The rows that are asked for; their order stays, but for one indicator it is that of its values, those without one last. */
export function filterRows(rows: readonly SchoolRow[], filter: SchoolFilter): readonly SchoolRow[] {
  const { stage, short, indicator } = filter;
  const text = filter.text.trim().toLowerCase();
  const found = rows.filter(
    (row) =>
      (stage === null || row.stage === stage) &&
      (!short || row.school.qualified !== true) &&
      (indicator === null || row.school.indicators[indicator]?.met !== true) &&
      (text === "" ||
        [row.school.name, row.school.township, row.school.code].some((each) => each?.toLowerCase().includes(text))),
  );
  if (indicator === null) return found;
  const valueOf = ({ school }: SchoolRow): number => school.indicators[indicator]?.value ?? Number.POSITIVE_INFINITY;
  return [...found].sort((a, b) => compare(valueOf(a), valueOf(b)));
}

/** Unlike a difference, it knows that what is infinite twice is equal. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

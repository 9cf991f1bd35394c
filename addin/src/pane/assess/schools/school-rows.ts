// The schools of an assessment as rows: which of them are asked for, and in which order.
import type { SchoolResult, StageSchoolResult } from "@junheng/engine/assessment";
import type { IndicatorId } from "@junheng/engine/indicators";
import type { CompulsoryStage, Owner, SchoolLocale } from "@junheng/engine/schools";

/** A school with its stage and its position there. */
export type SchoolRow = StageSchoolResult;

/** Which schools are asked for. */
export interface SchoolFilter {
  /** A part of the name, of the township or of the code; empty asks for all. */
  readonly text: string;
  readonly stage: CompulsoryStage | null;
  /** Who runs it, where it lies, and its township; null asks for all. */
  readonly owner: Owner | null;
  readonly locale: SchoolLocale | null;
  readonly township: string | null;
  /** Only those that are not up to standard, or cannot be judged. */
  readonly short: boolean;
  /** Only those that do not meet this one, the lowest value first. */
  readonly indicator: IndicatorId | null;
}

/** The rows that are asked for; their order stays, but for one indicator it is that of its values, those without one last. */
export function filterRows(rows: readonly SchoolRow[], filter: SchoolFilter): readonly SchoolRow[] {
  const { stage, owner, locale, township, short, indicator } = filter;
  const text = filter.text.trim().toLowerCase();
  const found = rows.filter(
    (row) =>
      (stage === null || row.stage === stage) &&
      (owner === null || row.school.owner === owner) &&
      (locale === null || row.school.locale === locale) &&
      (township === null || row.school.township === township) &&
      (!short || row.school.qualified !== true) &&
      (indicator === null || row.school.indicators[indicator]?.met !== true) &&
      (text === "" ||
        [row.school.name, row.school.township, row.school.code].some((each) => each?.toLowerCase().includes(text))),
  );
  if (indicator === null) return found;
  const valueOf = ({ school }: SchoolRow): number => school.indicators[indicator]?.value ?? Number.POSITIVE_INFINITY;
  return [...found].sort((a, b) => compare(valueOf(a), valueOf(b)));
}

/** No school is left out. */
export const everySchool: SchoolFilter = {
  text: "",
  stage: null,
  owner: null,
  locale: null,
  township: null,
  short: false,
  indicator: null,
};

/** What the schools say of themselves, in the order of the rows: the choices of a filter. */
export const choicesOf = <K extends "owner" | "locale" | "township">(
  rows: readonly SchoolRow[],
  of: K,
): readonly NonNullable<SchoolResult[K]>[] => [
  ...new Set(
    rows.flatMap(({ school }) => (school[of] === undefined ? [] : [school[of] as NonNullable<SchoolResult[K]>])),
  ),
];

/** Unlike a difference, it knows that what is infinite twice is equal. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

// The order of the table of schools: by what stands in one of its columns, up or down, and the ranks that go with it.
import type { CountyAssessment } from "@junheng/engine/assessment";
import type { IndicatorId } from "@junheng/engine/indicators";
import { schoolRanks } from "@junheng/engine/papers";
import { ranksOf } from "@junheng/engine/rankings";
import { compulsoryStages } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import type { SchoolRow } from "./school-rows.js";

/** What schools can be sorted by: their names, how many indicators they meet, whether they are up to standard, or an indicator. */
export type SchoolColumn = "school" | "metCount" | "result" | IndicatorId;

/** A column and its direction; null is the order of need. */
export type SchoolOrder = { readonly column: SchoolColumn; readonly direction: "ascending" | "descending" } | null;

const first = (column: SchoolColumn) => (column === "school" ? "ascending" : "descending");

/** The order after a press on a column's head: its first direction, then the other, then that of need again. */
export const pressed = (order: SchoolOrder, column: SchoolColumn): SchoolOrder => {
  if (order?.column !== column) return { column, direction: first(column) };
  if (order.direction !== first(column)) return null;
  return turned(order);
};

/** The order the other way round. */
export const turned = ({ column, direction }: NonNullable<SchoolOrder>): SchoolOrder => ({
  column,
  direction: direction === "ascending" ? "descending" : "ascending",
});

/** Not known stands between not met and met. */
const ofResult = (qualified: boolean | null): number => (qualified === null ? 1 : qualified ? 2 : 0);

const figureOf = ({ school }: SchoolRow, column: Exclude<SchoolColumn, "school">): number | null => {
  if (column === "metCount") return school.metCount;
  if (column === "result") return ofResult(school.qualified);
  return school.indicators[column]?.value ?? null;
};

/** The rows in that order; schools without a figure come last either way, and equal ones stay as they were. */
export function sortRows(rows: readonly SchoolRow[], order: SchoolOrder, locale: string): readonly SchoolRow[] {
  if (order === null) return rows;
  const { column, direction } = order;
  const sign = direction === "ascending" ? 1 : -1;
  if (column === "school") {
    const { compare } = new Intl.Collator(locale);
    return rows.toSorted((a, b) => sign * compare(a.school.name, b.school.name));
  }
  return rows.toSorted((a, b) => {
    const [one, other] = [figureOf(a, column), figureOf(b, column)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}

/** The rank of a school within its stage by what the rows are sorted by, or by the indicators it meets; none without a figure. */
export function ranksFor(
  { stages }: CountyAssessment,
  order: SchoolOrder,
  standard: Standard,
): (row: SchoolRow) => number | null {
  const column = order?.column ?? "metCount";
  const isIndicator = column !== "school" && column !== "metCount" && column !== "result";
  const ranks = new Map(
    compulsoryStages.flatMap((stage) => {
      const result = stages[stage];
      if (result === undefined) return [];
      return [
        [
          stage,
          isIndicator ? schoolRanks(result, column, standard) : ranksOf(result.schools.map(({ metCount }) => metCount)),
        ] as const,
      ];
    }),
  );
  return ({ stage, position }) => ranks.get(stage)?.[position] ?? null;
}

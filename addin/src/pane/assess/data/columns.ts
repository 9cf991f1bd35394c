// Which columns need a look, and what a standard lacks before it is run.
import type { Diagnostic, Where } from "@junheng/engine/diagnostics";
import type { IndicatorId } from "@junheng/engine/indicators";
import { indicatorIn } from "@junheng/engine/indicators";
import type { CompulsoryStage } from "@junheng/engine/schools";
import { compulsoryStages } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import type { Submission } from "@junheng/engine/reading/forms";
import type { ColumnReading, FieldPath, TableReading } from "@junheng/engine/reading/headers";

/** Below this the user is asked. */
const sureFrom = 0.75;

/** A column of a table that was read: its header's cell, and what reading was not sure of. */
export interface ReadColumn {
  /** The same column has the same key when the sheet is read again. */
  readonly key: string;
  readonly column: ColumnReading;
  readonly where: Where;
  readonly findings: readonly Diagnostic[];
}

/** Every column of every table, in the order of the sheets. */
export const readColumns = ({ tables, diagnostics }: Submission): readonly ReadColumn[] =>
  tables.flatMap((table) =>
    table.columns.map((column) => {
      const { file, sheet, headerRows } = table;
      return {
        key: JSON.stringify([file, sheet, headerRows, column.column, column.header]),
        column,
        where: { ...(file !== undefined && { file }), sheet, cell: `${column.column}${headerRows.at(-1) ?? 1}` },
        findings: diagnostics.filter((each) => each.severity !== "note" && speaksOf(each, table, column)),
      };
    }),
  );

/** Whether a finding stands at the header of a column and is about that column. */
const speaksOf = ({ where, params }: Diagnostic, table: TableReading, column: ColumnReading): boolean =>
  where.file === table.file &&
  where.sheet === table.sheet &&
  table.headerRows.some((row) => where.cell === `${column.column}${row}`) &&
  (params["header"] === column.header || (column.path !== null && params["path"] === column.path));

/** Reading warns of it, or took it for something without being sure. */
export const isDoubtful = ({ column, findings }: ReadColumn): boolean => findings.length > 0 || isUnsure(column);

/** Taken for something that its header does not quite say. */
export const isUnsure = ({ by, path, confidence }: ColumnReading): boolean =>
  by === "catalogue" && path !== null && confidence < sureFrom;

/** What a column may mean, likeliest first: what it was taken for, what the findings name, what its header resembles. */
export const likelyPaths = ({ column, findings }: ReadColumn): readonly FieldPath[] => [
  ...new Set([
    ...(column.path === null ? [] : [column.path]),
    ...findings.flatMap(({ params }) => [params["path"] ?? [], params["paths"] ?? []].flat().map(String)),
    ...column.candidates.map(({ path }) => path),
  ]),
];

/** What is asked in the order of what it decides: columns that may hold what an indicator lacks, then errors, then what the standard uses, then the rest. */
export function byWhatTheyDecide(
  columns: readonly ReadColumn[],
  missing: readonly string[],
  standard: Standard,
): readonly ReadColumn[] {
  const lacked = quantitiesOf(standard, ({ id }) => missing.includes(id));
  const used = quantitiesOf(standard, () => true);
  const mayBe = (column: ReadColumn, wanted: ReadonlySet<string>): boolean =>
    likelyPaths(column).some((path) => wanted.has(path.slice(path.indexOf(".") + 1)));
  const rank = (column: ReadColumn): number => {
    if (mayBe(column, lacked)) return 0;
    if (column.findings.some(({ severity }) => severity === "error")) return 1;
    return mayBe(column, used) ? 2 : 3;
  };
  return columns
    .map((column) => ({ column, rank: rank(column) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
}

/** The indicators and every figure that one of their formulas takes, in any stage. */
const quantitiesOf = (
  standard: Standard,
  isWanted: (entry: Standard["indicators"][number]) => boolean,
): ReadonlySet<string> =>
  new Set(
    standard.indicators
      .filter(isWanted)
      .flatMap(({ id, formulas }) => [
        id,
        ...compulsoryStages.flatMap((stage) =>
          (formulas ?? indicatorIn(id, standard).formulas)[stage].flatMap((formula) =>
            formula.map(({ quantity }) => quantity),
          ),
        ),
      ]),
  );

/** The indicators of a standard that no column allows to compute, in any stage asked for. */
export function missingIndicators(
  columns: readonly ColumnReading[],
  standard: Standard,
  stage: CompulsoryStage | "both",
): readonly string[] {
  const paths = new Set(columns.map((column) => column.path));
  const stages = stage === "both" ? compulsoryStages : [stage];
  const has = (each: CompulsoryStage, id: string): boolean => paths.has(`whole.${id}`) || paths.has(`${each}.${id}`);
  const possible = (
    each: CompulsoryStage,
    id: IndicatorId,
    formulas: Standard["indicators"][number]["formulas"],
  ): boolean =>
    has(each, id) ||
    (formulas ?? indicatorIn(id, standard).formulas)[each].some((formula) =>
      formula.every((term) => term.optional || has(each, term.quantity)),
    );
  return standard.indicators
    .filter(({ id, formulas }) => !stages.some((each) => possible(each, id, formulas)))
    .map(({ id }) => id);
}

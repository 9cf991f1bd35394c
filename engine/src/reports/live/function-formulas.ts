// The county's figures by the functions of an add-in in the place of native formulas: shorter, and called by what they are.
import type { Locale } from "../../diagnostics/index.js";
import type { Standard } from "../../standards/index.js";
import { standards } from "../../standards/index.js";
import { liveWord } from "../../words/index.js";
import { formulaCell, textCell, wideCell, type SheetRow } from "../cells.js";
import type { ResultSheet } from "../sheet.js";

/** What the functions are called where the results are written. */
export interface FunctionNames {
  readonly mean: string;
  readonly sd: string;
  readonly cv: string;
  readonly composite: string;
  readonly assess: string;
}

/** A table of the user's own, from its header to its last row. */
export interface TableOfHers {
  readonly sheet: string;
  readonly area: string;
}

/** Functions in the place of formulas, and the tables that the schools were read from. */
export interface Functions {
  readonly names: FunctionNames;
  readonly tables: readonly TableOfHers[];
  /** The period that was assessed, where the tables hold several. */
  readonly period: string | null;
}

/** What an assessment spills takes fewer rows than these for both stages. */
const rowsApart = 40;
const width = 10;

/**
 * A sheet with one formula a table, which reads and assesses it anew whenever something in it changes, a new school too; none of a
 * standard that is not built in, for which the functions have no name.
 */
export function functionsSheet(
  { names, tables, period }: Functions,
  standard: Standard,
  locale: Locale,
): ResultSheet | null {
  if (tables.length === 0 || standards.every(({ id }) => id !== standard.id)) return null;
  const title = liveWord("byFunction", {}, locale);
  const text = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const ofTable = ({ sheet, area }: TableOfHers): string =>
    `${names.assess}('${sheet.replaceAll("'", "''")}'!${area},"",${text(standard.id)}${period === null ? "" : `,"",${text(period)}`})`;
  return {
    id: "live-assess",
    name: title,
    rows: [
      wideCell(textCell(title, "title"), width),
      wideCell(textCell(liveWord("byFunctionNote", {}, locale), "note"), width),
      ...tables.flatMap((table): readonly SheetRow[] => [
        [textCell(table.sheet, "label")],
        [{ ...formulaCell(ofTable(table), ""), style: "text" }],
        ...(tables.length === 1 ? [] : Array.from({ length: rowsApart - 2 }, () => [])),
      ]),
    ],
    widths: [30, ...Array.from({ length: width - 1 }, () => 14)],
    frozen: { rows: 2, columns: 0 },
  };
}

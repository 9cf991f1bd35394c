// A sheet of claims: a claim a row, each with the cell of its printed figure; every doubt named by its cell.
import type { Diagnostic, Where } from "../../diagnostics/index.js";
import { errorAt, warningAt } from "../../diagnostics/index.js";
import type { Cell, Grid } from "../cells/index.js";
import { cellOf, isBlank, rowsWithMerged, sheetOf, textOf } from "../cells/index.js";
import { checkClaim } from "../../claims/index.js";
import type { Claim, ClaimCheck, ClaimInput } from "../../claims/index.js";
import type { ClaimColumns } from "./claim-columns.js";
import { allPeriods, selectPeriod } from "../periods/index.js";
import { claimColumns } from "./claim-columns.js";
import { inputsIn } from "./claim-figures.js";
import { rationalOfNumber, multiply, shownText, whole } from "../../rationals/index.js";

/** A claim with what is true of it, and the cell of its printed figure. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly check: ClaimCheck;
  readonly where: Where;
}

/** The claims of sheets, and what was found while they were read. */
export interface ClaimsReading {
  readonly claims: readonly CheckedClaim[];
  /** The period (时期) that was asked for, as the sheets name it; null where all were read. */
  readonly period: string | null;
  readonly otherPeriods: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and checks every claim of the sheets (核对清单中的数): a name, inputs, a formula and the printed figure, a claim a row.
 *
 * Rule: headers 名称, inputs (甲, 乙 … or a, b …, or part and whole), 算式 and 印出值, anywhere in the first rows. Without a formula a/b, a weekday
 * where the figure is one; 其中 or a name that says so makes the inputs some of the parts. Merged names, inputs and formulas hold for each
 * row. Units: as written behind the numbers; a cell shown as a percentage has %. A cell may hold several inputs, parted by ; or 、. Zeros
 * are values; a blank input is missing, not zero; blank rows and sheets of ours are left out. None: no claims and the finding
 * `claimsNoTable` without a table; `period` null where all periods were read, not one that was asked for. Errors: none thrown; what could
 * not be read is in `diagnostics`, with its cell. Source: ours; a list of claims is what is handed in beside a report.
 *
 * @example
 * const rows = [["名称", "甲", "乙", "算式", "印出值"], ["留守儿童", "37", "36", "a+b", "73人"]];
 * readClaims([{ sheet: "1", rows }]).claims.map(({ check, where }) => [check.recomputed, check.verdict, where.cell]) // => [[73, "holds", "E2"]]
 * readClaims([]).diagnostics.map(({ code }) => code) // => ["claimsNoTable"]
 */
export function readClaims(grids: readonly Grid[], period?: string): ClaimsReading {
  const claims: CheckedClaim[] = [];
  const diagnostics: Diagnostic[] = [];
  const all = grids.filter(({ ours }) => ours !== true);
  const selection = period === undefined ? allPeriods(all) : selectPeriod(all, period);
  const own = selection.grids;
  diagnostics.push(...selection.diagnostics);
  for (const grid of own) {
    const columns = claimColumns(grid);
    if (columns === null) continue;
    const rowIn = mergedRows(grid, columns);
    for (let row = columns.header + 1; row < grid.rows.length; row++) {
      if (isEmpty(grid, row, columns)) continue;
      const where = cellOf(grid, row, columns.printed);
      const claim = claimIn(grid, row, columns, rowIn, diagnostics);
      claims.push({ claim, check: checkClaim(claim), where });
    }
  }
  diagnostics.push(...claims.flatMap(unclear));
  const [first] = own;
  if (claims.length === 0 && (own.length > 0 || all.length === 0))
    diagnostics.push(errorAt("claimsNoTable", first === undefined ? {} : sheetOf(first)));
  return { claims, period: selection.period, otherPeriods: selection.otherPeriods, diagnostics };
}

/** The row in which a cell stands: a name, an input or a formula may be merged over several claims, each printed figure is one's own. */
const mergedRows = (
  grid: Grid,
  { header, name, inputs, formula }: ClaimColumns,
): ((column: number, row: number) => number) => {
  const columns = [name, ...inputs, formula].filter((column) => column !== null && column >= 0);
  const rows = new Map(columns.map((each) => [each, rowsWithMerged(grid, each ?? 0, header + 1, grid.rows.length)]));
  return (column, row) => rows.get(column)?.(row) ?? row;
};

const isEmpty = (grid: Grid, row: number, { inputs, printed }: ClaimColumns): boolean =>
  [...inputs, printed].every((column) => isBlank(grid.rows[row]?.[column]));

const claimIn = (
  grid: Grid,
  row: number,
  columns: ClaimColumns,
  rowIn: (column: number, row: number) => number,
  diagnostics: Diagnostic[],
): Claim => {
  const cellAt = (column: number): Cell => grid.rows[rowIn(column, row)]?.[column] ?? null;
  const inputs = columns.inputs.flatMap((column): readonly ClaimInput[] => {
    const where = cellOf(grid, rowIn(column, row), column);
    const read = inputsOfCell(cellAt(column), isPercentCell(grid, rowIn(column, row), column));
    if (read.some((each) => each === null))
      diagnostics.push(warningAt("claimInputUnreadable", where, { text: shownCell(cellAt(column)) }));
    return read.map((each) => each ?? { value: null, unclear: true as const });
  });
  const name = columns.name === null ? "" : textOf(cellAt(columns.name));
  const formula = columns.formula === null ? "" : textOf(cellAt(columns.formula));
  const some = /^(其中|部分|some|of which|sum of some|sum\s*(<=|≤))$/i.test(formula) || listed.test(name);
  return {
    name,
    inputs: withoutTail(inputs),
    formula:
      some && !/[ab甲乙]/i.test(formula)
        ? "sum"
        : formula === ""
          ? defaultFormula(grid.rows[row]?.[columns.printed] ?? null)
          : formula,
    printed: printedText(
      grid.rows[row]?.[columns.printed] ?? null,
      isPercentCell(grid, row, columns.printed),
      columns.percent,
    ),
    ...(some && { parts: "some" as const }),
  };
};

/** Names that say that the parts are only some. */
const listed = /其中|列举|例如|of which|such as|\blisted\b/i;

const defaultFormula = (printed: Cell): string =>
  /(星期|周|礼拜)[一二三四五六日天]/.test(textOf(printed)) ? "weekday" : "a/b";

/** Columns of inputs that a row leaves blank at its end are none of its inputs, but for the first two. */
const withoutTail = (inputs: readonly ClaimInput[]): readonly ClaimInput[] =>
  inputs.slice(0, Math.max(2, inputs.findLastIndex(({ value, unclear }) => value !== null || unclear) + 1));

const isPercentCell = (grid: Grid, row: number, column: number): boolean =>
  grid.percentCells?.includes(`${row},${column}`) ?? false;

const inputsOfCell = (cell: Cell, percent: boolean): readonly (ClaimInput | null)[] => {
  if (typeof cell === "number") return [{ value: cell, ...(percent && { unit: "%" }) }];
  if (isBlank(cell)) return [{ value: null }];
  return typeof cell === "string" ? inputsIn(cell) : [null];
};

/**
 * A number as it is shown; a cell formatted as a percentage with its sign. Under a header with a percent sign a number above 1 is
 * a percentage; one up to 1 may be a share as well, and is left to what it is compared with.
 */
const printedText = (cell: Cell, isPercent: boolean, inPercent: boolean): string | null => {
  if (isBlank(cell)) return null;
  if (typeof cell !== "number") return shownCell(cell);
  const value = rationalOfNumber(cell);
  if (isPercent) return `${shownText(multiply(value, whole(100)), 15)}%`;
  return `${shownText(value, 15)}${inPercent && Math.abs(cell) > 1 ? "%" : ""}`;
};

const shownCell = (cell: Cell): string => (cell !== null && typeof cell === "object" ? cell.error : textOf(cell));

/** Doubts about a formula or a printed figure that could not be read. */
const unclear = ({ claim, check: { reason }, where }: CheckedClaim): readonly Diagnostic[] => {
  if (reason === "formulaUnclear") return [warningAt("claimFormulaUnclear", where, { text: claim.formula })];
  if (reason === "printedUnclear") return [warningAt("claimPrintedUnclear", where, { text: claim.printed ?? "" })];
  return [];
};

// Quantities, units and values of a ledger's row: a unit may stand in its own column, in the header, or behind the figure.
import type { LedgerField, LedgerUnit } from "../../communities/index.js";
import { errorAt, warningAt } from "../../diagnostics/index.js";
import type { Findings } from "../cells/index.js";
import { ledgerUnitWords, usualUnits } from "./ledger-words.js";
import { readNumberText, splitFigure, textOf, wordKey } from "../cells/index.js";
import type { SheetCells } from "../rows/index.js";

type Cells = SheetCells<LedgerField>;

/** A quantity in its unit; null where it does not say, or cannot be read, which is told. */
export interface LedgerFigure {
  readonly quantity: number | null;
  readonly unit: LedgerUnit | null;
}

interface Amount {
  readonly value: number;
  /** What stands behind the figure. */
  readonly suffix: string;
  /** It was multiplied by a 万 behind it. */
  readonly scaled?: boolean;
}

/** A figure with what is glued to it; none for a blank cell or a sign for none, null where it cannot be read. */
const amountIn = (cells: Cells, row: number, column: LedgerField): Amount | null | undefined => {
  const cell = cells.cell(row, column);
  if (typeof cell === "number") return { value: cell, suffix: "" };
  if (typeof cell === "object" && cell !== null) return null;
  const text = textOf(cell);
  if (readNumberText(text).kind === "absent") return undefined;
  const read = splitFigure(text);
  if (read === null || /\d/.test(read.suffix)) return null;
  // 1.5 万元 is a unit of its own; 1.5 万 is only a figure.
  const scaled = read.suffix.startsWith("万") && !ledgerUnitWords.has(read.suffix);
  return scaled ? { value: read.value * 10_000, suffix: read.suffix.slice(1), scaled } : read;
};

/** Reads 数量 and 单位. */
export function readQuantity(cells: Cells, row: number, headerUnit: string, findings: Findings): LedgerFigure {
  const written = cells.text(row, "unit");
  const own = unitOf(written === "" ? headerUnit : written);
  if (written !== "" && own === undefined) cells.unknown("error", row, "unit", usualUnits);
  const amount = cells.has("quantity") ? amountIn(cells, row, "quantity") : undefined;
  if (amount === null) tellText(cells, row, "quantity", findings);
  if (amount === null || amount === undefined) return { quantity: null, unit: own?.[0] ?? null };
  if (amount.suffix === "" && !isScaledTwice(amount, own)) return scaled(amount.value, own);
  const behind = unitOf(amount.suffix);
  if (behind === undefined) {
    tellText(cells, row, "quantity", findings);
    return { quantity: null, unit: own?.[0] ?? null };
  }
  if (own !== undefined && own[0] !== behind[0]) {
    const params = { header: cells.header("quantity"), text: cells.text(row, "quantity"), ledgerUnit: own[0] };
    findings.addAlike(errorAt("ledgerTwoUnits", cells.where(row, "quantity"), params), "quantity");
    return { quantity: null, unit: null };
  }
  return scaled(amount.value, behind);
}

/** Reads a value in money, in yuan; the unit is that behind the figure or in the header, else yuan. */
export function readValue(cells: Cells, row: number, headerUnit: string, findings: Findings): number | null {
  const amount = cells.has("value") ? amountIn(cells, row, "value") : undefined;
  if (amount === undefined) return null;
  const unit = amount === null ? undefined : unitOf(amount.suffix || headerUnit || "元");
  if (amount === null || unit?.[0] !== "yuan" || (amount.suffix === "" && isScaledTwice(amount, unit))) {
    tellText(cells, row, "value", findings);
    return null;
  }
  return scaled(amount.value, unit).quantity;
}

/** Reads how many of those who went are backbone teachers: heads alone, whatever unit the header names. */
export function readBackbone(cells: Cells, row: number, headerUnit: string, findings: Findings): number | null {
  const amount = cells.has("backbone") ? amountIn(cells, row, "backbone") : undefined;
  if (amount === undefined) return null;
  const unit = amount === null ? undefined : unitOf(amount.suffix || headerUnit || "人");
  if (amount !== null && unit?.[0] === "heads" && Number.isInteger(amount.value) && amount.value >= 0)
    return amount.value;
  tellText(cells, row, "backbone", findings);
  return null;
}

/** 12.5万 under 万元. */
const isScaledTwice = (amount: Amount, unit: readonly [LedgerUnit, number] | undefined): boolean =>
  amount.scaled === true && unit !== undefined && unit[1] !== 1;

const unitOf = (text: string): readonly [LedgerUnit, number] | undefined => ledgerUnitWords.get(wordKey(text));

/** In the unit itself; to fifteen digits, so that 2.15 万元 are 21,500 yuan. */
const scaled = (value: number, unit: readonly [LedgerUnit, number] | undefined): LedgerFigure =>
  unit === undefined
    ? { quantity: value, unit: null }
    : { quantity: Number((value * unit[1]).toPrecision(15)), unit: unit[0] };

const tellText = (cells: Cells, row: number, column: LedgerField, findings: Findings): void => {
  const cell = cells.cell(row, column);
  const text = typeof cell === "object" && cell !== null ? cell.error : cells.text(row, column);
  findings.addAlike(warningAt("textInFigure", cells.where(row, column), { path: cells.header(column), text }), column);
};

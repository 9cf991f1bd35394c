// A figure whose unit no field of a school knows: a county's figures, the inputs of a rubric.
import type { Where } from "../../../diagnostics/index.js";
import { warningAt } from "../../../diagnostics/index.js";
import type { Quantity } from "../../../schools/index.js";
import type { Cell, FigureText, Findings } from "../../cells/index.js";
import { halfWidth, readNumberText, textOf, unitFactor } from "../../cells/index.js";
import { levelOf } from "./level.js";

/**
 * Reads a figure as it is written. A unit behind it must be the one the form asks for; 万 before a unit that lacks it multiplies;
 * levels may be Roman.
 * A text that is no figure is told with its cell.
 */
export function readPlainFigure(
  cell: Cell,
  unit: string,
  label: string,
  where: Where,
  findings: Findings,
  percentShown = false,
): Quantity {
  if (typeof cell === "number" && Number.isFinite(cell)) return percentShown && unit === "%" ? cell * 100 : cell;
  if (cell === null) return "missing";
  const level = unit === "级" && typeof cell === "string" ? levelOf(cell) : null;
  if (level !== null) return level;
  const raw = typeof cell === "object" ? cell.error : textOf(cell);
  const text = /\d|[０-９]/.test(raw) ? raw.replace(/[_＿]/g, "") : raw;
  const read = readNumberText(text);
  if (read.kind === "absent") return read.absence;
  if (read.kind === "figure" && fitsUnit(read, unit)) return read.value;
  findings.add(warningAt("formTextInFigure", where, { label, text: text.slice(0, 24) }));
  return "unreadable";
}

const plainUnit = (unit: string): string => halfWidth(unit).replace(/平方米|m²/g, "m2");

/** 12.5万 where 万元 are asked for is once multiplied or twice, which nobody but the writer knows. */
const fitsUnit = ({ unit, percent, scale, money }: FigureText, asked: string): boolean => {
  if (percent) return asked === "%";
  if ((scale !== undefined || money) && /^[百千万亿]/.test(asked)) return false;
  if (money && unit === "" && asked !== "") return unitFactor(asked, "yuan") !== undefined;
  return unit === "" || asked === "" || plainUnit(unit) === plainUnit(asked);
};

// The columns of a sheet of claims, by the words of their headers. Internal.
import type { Cell, Grid } from "../cells/index.js";
import { keyOf, textOf } from "../cells/index.js";

/** Where the columns of a table of claims stand. */
export interface ClaimColumns {
  readonly header: number;
  readonly name: number | null;
  /** In the order of the letters a, b, c …; one column may hold several inputs. */
  readonly inputs: readonly number[];
  readonly formula: number | null;
  readonly printed: number;
  /** Whether the header of the printed figures says that they are percentages. */
  readonly percent: boolean;
}

/** A header stands within so many rows. */
const headerWithin = 60;

const names = /^(name|claim|claimtextshort|what|名称|项目|指标|数据名称|说法)$/;
const printedWords =
  /^(printed|printedvalue|printedfigure|value|印出值|印出|印出的数|印出数|报告值|报告数|填报值|公布值|原文)(百分比|percent)?$/;
const formulas = /^(formula|算式|公式|计算方法|算法)$/;
const several = /^(inputs|figures|数据|各项|依据)$/;

/** The letter of an input by its header: a, 甲, part, whole …. */
const inputWords: readonly RegExp[] = [
  /^(a|甲|part|部分|部分数|分子|前|before)$/,
  /^(b|乙|whole|total|总数|整体|全部|分母|后|after)$/,
  ...["c|丙", "d|丁", "e|戊", "f|己", "g|庚", "h|辛", "i|壬", "j|癸"].map((each) => new RegExp(`^(${each})$`)),
];

/** The columns of the first header on a sheet that has inputs and a printed figure; null where there is none. */
export function claimColumns(grid: Grid): ClaimColumns | null {
  for (let header = 0; header < Math.min(grid.rows.length, headerWithin); header++) {
    const keys = (grid.rows[header] ?? []).map(keyOfHeader);
    const at = (words: RegExp): number | null => {
      const found = keys.findIndex((key) => words.test(key));
      return found < 0 ? null : found;
    };
    const printed = at(printedWords);
    const letters = inputWords.map(at);
    const last = letters.findLastIndex((each) => each !== null);
    const inputs = last < 0 ? [at(several)] : letters.slice(0, last + 1);
    if (printed === null || inputs[0] === null || inputs[0] === undefined) continue;
    return {
      header,
      name: at(names),
      inputs: inputs.map((each) => each ?? -1),
      formula: at(formulas),
      printed,
      percent: /[%％]/.test(textOf(grid.rows[header]?.[printed])),
    };
  }
  return null;
}

const keyOfHeader = (cell: Cell): string =>
  typeof cell === "string" && cell.length <= 40 ? keyOf(cell.replace(/[(（][^)）]*[)）]\s*$/, "")) : "";

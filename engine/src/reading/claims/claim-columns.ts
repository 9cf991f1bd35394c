// The columns of a sheet of claims, by the words of their headers. Internal.
import type { Grid } from "../cells/index.js";
import { keyOf, textOf } from "../cells/index.js";
import { headerByWords } from "../headers/index.js";

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

/** What a column holds; an input by its place among the letters. */
type ClaimColumn = "name" | "printed" | "formula" | "several" | number;

const words: readonly (readonly [ClaimColumn, RegExp])[] = [
  ["name", /^(name|claim|claimtextshort|what|名称|项目|指标|数据名称|说法)$/],
  [
    "printed",
    /^(printed|printedvalue|printedfigure|value|印出值|印出|印出的数|印出数|报告值|报告数|填报值|公布值|原文)(百分比|percent)?$/,
  ],
  ["formula", /^(formula|算式|公式|计算方法|算法)$/],
  ["several", /^(inputs|figures|数据|各项|依据)$/],
  [0, /^(a|甲|part|部分|部分数|分子|前|before)$/],
  [1, /^(b|乙|whole|total|总数|整体|全部|分母|后|after)$/],
  ...["c|丙", "d|丁", "e|戊", "f|己", "g|庚", "h|辛", "i|壬", "j|癸"].map(
    // oxlint-disable-next-line junheng/patterns -- built when the file is loaded, for all that it stands in a function
    (each, at) => [at + 2, new RegExp(`^(${each})$`)] as const,
  ),
];

const wordOf = (text: string): ClaimColumn | undefined => {
  const key = text.length <= 40 ? keyOf(text.replace(/[(（][^)）]*[)）]\s*$/, "")) : "";
  return words.find(([, pattern]) => pattern.test(key))?.[0];
};

/** The columns of the first header on a sheet that has inputs and a printed figure; null where there is none. */
export function claimColumns(grid: Grid): ClaimColumns | null {
  const found = headerByWords(grid, wordOf, (columns) => columns.has("printed") && inputsOf(columns)[0] !== undefined);
  if (found === null) return null;
  const { row: header, columns } = found;
  const printed = columns.get("printed") ?? 0;
  return {
    header,
    name: columns.get("name") ?? null,
    inputs: inputsOf(columns).map((each) => each ?? -1),
    formula: columns.get("formula") ?? null,
    printed,
    percent: /[%％]/.test(textOf(grid.rows[header]?.[printed])),
  };
}

/** The columns of the letters up to the last that is there; without any, the one of several inputs. */
const inputsOf = (columns: ReadonlyMap<ClaimColumn, number>): readonly (number | undefined)[] => {
  const last = Math.max(...[...columns.keys()].map((id) => (typeof id === "number" ? id : -1)));
  return last < 0 ? [columns.get("several")] : Array.from({ length: last + 1 }, (_, letter) => columns.get(letter));
};

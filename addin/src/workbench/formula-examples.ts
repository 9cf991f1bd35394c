// A sheet of live formulas: the published example of five schools, a school divided, and a county in one formula.
import type { ICellData, IWorksheetData } from "@univerjs/core";
import { CellValueType, HorizontalAlign, WrapStrategy } from "@univerjs/core";
import type { Locale } from "@junheng/engine/diagnostics";
import { columnLetter } from "../hosts/univer/column-letter.js";
import { exampleMark } from "../hosts/univer/mark.js";
import { textType } from "../hosts/univer/text-type.js";
import type { WorkbenchMessage } from "../messages/workbench.js";
import { workbenchText } from "../messages/workbench.js";

/** 县域义务教育校际均衡指标计算方法: pupils and books of five schools; the document prints a coefficient of 0.52. */
const fiveSchools = [
  [45, 279],
  [37, 137],
  [89, 935],
  [76, 160],
  [55, 402],
] as const;

/** Where the sample stands, so that a formula can take it. */
export interface SampleRange {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/** The sheet's data. */
export function formulaExamples(locale: Locale, sample: SampleRange | null): Partial<IWorksheetData> {
  const say = (code: WorkbenchMessage): string => workbenchText(code, {}, locale);
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    (cells[row] ??= {})[column] = cell;
  };
  const text = (value: string, bold = false): ICellData => ({
    v: value,
    t: textType(value),
    ...(bold && { s: { bl: 1 } }),
  });
  put(0, 0, text(say("examplesTitle"), true));
  (["school", "pupils", "books", "booksPerPupil"] as const).forEach((code, column) =>
    put(2, column, text(say(code), true)),
  );
  fiveSchools.forEach(([pupils, books], k) => {
    const row = 3 + k;
    put(row, 0, text(`${say("school")} ${k + 1}`));
    put(row, 1, { v: pupils, t: CellValueType.NUMBER });
    put(row, 2, { v: books, t: CellValueType.NUMBER });
    put(row, 3, { f: `=C${row + 1}/B${row + 1}`, s: { n: { pattern: "0.00" } } });
  });
  (["measure", "value", "formula"] as const).forEach((code, k) => put(2, 5 + k, text(say(code), true)));
  const formulas: readonly (readonly [WorkbenchMessage, string])[] = [
    ["mean", "=JH.MEAN(D4:D8,B4:B8)"],
    ["deviation", "=JH.STDEV(D4:D8,B4:B8)"],
    ["coefficient", locale === "zh-CN" ? "=JH.差异系数(D4:D8,B4:B8)" : "=JH.DIFFCOEF(D4:D8,B4:B8)"],
    ["gini", locale === "zh-CN" ? "=JH.基尼系数(D4:D8,B4:B8)" : "=JH.GINI(D4:D8,B4:B8)"],
    ["lowerHalf", locale === "zh-CN" ? "=JH.麦克卢恩指数(D4:D8,B4:B8)" : "=JH.MCLOONE(D4:D8,B4:B8)"],
    ["native", "=SQRT(SUMPRODUCT(B4:B8,(D4:D8-SUM(C4:C8)/SUM(B4:B8))^2)/SUM(B4:B8))/(SUM(C4:C8)/SUM(B4:B8))"],
  ];
  formulas.forEach(([code, formula], k) => {
    put(3 + k, 5, { ...text(say(code)), s: { tb: WrapStrategy.WRAP } });
    put(3 + k, 6, { f: formula, s: { n: { pattern: "0.00000" } } });
    put(3 + k, 7, text(formula));
  });
  put(10, 0, text(say("splitTitle"), true));
  put(11, 0, { f: "=JH.SPLIT(23226,166,210)" });
  for (const column of [0, 1]) put(12, column, { s: { n: { pattern: "0.00" }, ht: HorizontalAlign.LEFT } });
  if (sample !== null) {
    put(15, 0, text(say("assessTitle"), true));
    const range = `'${sample.sheet}'!A1:${columnLetter(sample.columns - 1)}${sample.rows}`;
    put(16, 0, { f: `=JH.ASSESS(${range},"junior","national-quality-2017","${locale}")` });
  }
  return {
    name: say("examplesSheet"),
    custom: exampleMark,
    cellData: cells,
    rowCount: 60,
    columnCount: 14,
    rowData: { 8: { h: 44 } },
    columnData: {
      0: { w: 250 },
      1: { w: 80 },
      2: { w: 90 },
      3: { w: 110 },
      4: { w: 110 },
      5: { w: 190 },
      6: { w: 110 },
      7: { w: 300 },
    },
  };
}

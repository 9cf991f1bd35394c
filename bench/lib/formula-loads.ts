// Sheets of formulas to be calculated again and again: thousands of cells, and tables that spill.
import type { IWorksheetData } from "@univerjs/core";
import { functionNamespace } from "../../addin/src/functions/registry.js";

/** Sheets, the cell that is edited, and cells that have to follow: each by its sheet and its address. */
export interface FormulaLoad {
  readonly sheets: readonly Pick<IWorksheetData, "name" | "cellData" | "rowCount" | "columnCount">[];
  readonly edited: readonly [sheet: string, address: string];
  readonly watched: readonly (readonly [sheet: string, address: string])[];
}

type Row = readonly (string | number)[];

const cellsOf = (rows: readonly Row[]): IWorksheetData["cellData"] =>
  Object.fromEntries(
    rows.map((row, at) => [
      at,
      Object.fromEntries(
        row.flatMap((value, column) => {
          if (value === "") return [];
          return [[column, typeof value === "string" && value.startsWith("=") ? { f: value } : { v: value }]];
        }),
      ),
    ]),
  );

const sheet = (name: string, rows: readonly Row[], columnCount: number) => ({
  name,
  cellData: cellsOf(rows),
  rowCount: rows.length + 20,
  columnCount,
});

const [rowsOfCells, schoolsInRow] = [2000, 10] as const;

/** Figures of ten schools in every row, their pupils in the first, and five formulas behind each row. */
const inRows = (formulasOf: (row: number) => readonly string[]): FormulaLoad => {
  const figures = (row: number): Row =>
    Array.from({ length: schoolsInRow }, (_, k) => 3 + ((row * 7 + k * 13) % 11) / 4);
  const rows: readonly Row[] = [
    ["", ...Array.from({ length: schoolsInRow }, (_, k) => 100 + k)],
    ...Array.from({ length: rowsOfCells }, (_, row) => [`第${row}项`, ...figures(row), ...formulasOf(row + 2)]),
  ];
  return {
    sheets: [sheet("数", rows, 20)],
    edited: ["数", "B1"],
    watched: [2, rowsOfCells + 1].flatMap((row) =>
      ["L", "M", "N", "O"].map((column) => ["数", `${column}${row}`] as const),
    ),
  };
};

const jh = (call: string): string => `=${functionNamespace}.${call}`;

/** 10,000 cells of functions of ours. */
export const cellsOfOurs = (): FormulaLoad =>
  inRows((row) => {
    const ranges = `B${row}:K${row},B$1:K$1`;
    return [
      jh(`DIFFCOEF(${ranges})`),
      jh(`MEAN(${ranges})`),
      jh(`GINI(${ranges})`),
      jh(`THEIL(${ranges})`),
      jh(`ATTAINMENT(M${row},"L4","小学")`),
    ];
  });

/** As many sums of the grid's own over the same cells. */
export const cellsOfSums = (): FormulaLoad =>
  inRows((row) => ["B", "C", "D", "E", "F"].map((from) => `=SUM(${from}${row}:K${row},B$1:K$1)`));

const schools = 170;

const headers = [
  "学校名称",
  "乡镇",
  "学校类型",
  "在校学生数",
  "高于规定学历教师数",
  "县级以上骨干教师数",
  "体育、艺术专任教师数",
  "教学及辅助用房面积（㎡）",
  "体育运动场馆面积（㎡）",
  "教学仪器设备值（元）",
  "网络多媒体教室数（间）",
] as const;

/** A county of 170 schools in 30 columns, and 20 tables that spill from it. */
export const spilledTables = (): FormulaLoad => {
  const all = [...headers, ...Array.from({ length: 30 - headers.length }, (_, k) => `其他 ${k + 1}`)];
  const rows: readonly Row[] = [
    all,
    ...Array.from({ length: schools }, (_, k) => {
      const pupils = 300 + ((k * 37) % 400);
      const per = (share: number, step: number): number => Math.round(pupils * share * (0.8 + ((k * step) % 10) / 20));
      return [
        `第${k}学校`,
        `乡镇 ${k % 14}`,
        k % 5 === 0 ? "初级中学" : "小学",
        pupils,
        per(0.05, 3),
        per(0.012, 7),
        per(0.01, 9),
        per(5, 3),
        per(8, 7),
        per(2200, 9),
        per(0.024, 3),
        ...Array.from({ length: 30 - headers.length }, (_, column) => 1 + ((k * 3 + column * 5) % 17)),
      ];
    }),
  ];
  const last = schools + 1;
  const column = (letter: string): string => `学校!${letter}2:${letter}${last}`;
  const table = `学校!A1:AD${last}`;
  const three = (call: (letter: string) => string): readonly string[] => ["L", "M", "N"].map(call);
  const formulas = [
    jh(`ASSESS(${table})`),
    jh(`ASSESS(${table},"小学")`),
    jh(`SCHOOLS(${table})`),
    jh(`SCHOOLS(${table},"初中")`),
    jh(`CONDITIONS(${table})`),
    ...three((letter) => jh(`DECOMPOSE(${column(letter)},${column("D")},${column("B")})`)),
    ...three((letter) => jh(`COMPARE(${column(letter)},${column("D")},${column("B")})`)),
    ...three((letter) => jh(`INFLUENCE(${column(letter)},${column("D")},${column("A")})`)),
    ...three((letter) => jh(`LORENZ(${column(letter)},${column("D")})`)),
    jh(`SPLIT(${column("H")},${column("D")},${column("L")})`),
    jh(`CHANGE(${column("L")},${column("D")},${column("M")},${column("D")})`),
    jh(`CONVERGENCE(${column("L")},${column("M")},${column("D")})`),
  ];
  const apart = 25;
  const letters = (at: number): string =>
    (at < 26 ? "" : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
  return {
    sheets: [
      sheet("学校", rows, 30),
      {
        ...sheet(
          "表",
          [formulas.flatMap((formula) => [formula, ...Array.from({ length: apart - 1 }, () => "")])],
          formulas.length * apart,
        ),
        rowCount: 250,
      },
    ],
    edited: ["学校", "D3"],
    // The mean of an indicator, of all; the mean of a group, in a part of it and beside the others.
    watched: [0, 1, 5, 8].map((at) => ["表", `${letters(at * apart + 3)}3`] as const),
  };
};

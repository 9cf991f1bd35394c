// A sheet with every custom function once: the cells of its example, its formula as a text and alive, and what it gives.
import type { Locale } from "@junheng/engine/diagnostics";
import type { ResultSheet, SheetCell } from "@junheng/engine/reports";
import { argumentsOf, exampleFormula, placedCells } from "../../addin/src/functions/example-formula.js";
import { isTable } from "../../addin/src/functions/function-result.js";
import type { CustomFunctionEntry } from "../../addin/src/functions/registry.js";
import { customFunctions, functionNamespace, setFunctionLocale } from "../../addin/src/functions/registry.js";

const words = {
  "zh-CN": {
    sheet: "函数示例",
    title: "每个函数一个例子：数据、公式、结果",
    note: "公式会自己算出结果，结果是表的向右向下展开。数据可以改。在 Excel 里显示 #NAME? 时，请先打开加载项，再在公式栏按回车。",
    formula: "公式",
    gives: (place: string, result: string): string => `结果${place}是 ${result}`,
    at: (row: number, column: number): string => `第 ${row} 行第 ${column} 列`,
  },
  en: {
    sheet: "Functions",
    title: "An example of every function: data, formula, result",
    note: "The formulas calculate; one that gives a table spills to the right and down. Change the data as you like. Where Excel shows #NAME?, open the add-in first, then press Enter in the formula bar.",
    formula: "Formula",
    gives: (place: string, result: string): string => `The result${place} is ${result}`,
    at: (row: number, column: number): string => `, row ${row}, column ${column},`,
  },
} as const;

const width = 14;
const text = (value: string, style: SheetCell["style"] = "text"): SheetCell => ({ value, style });

/** At most six decimals, and a truth in the words of spreadsheets. */
const shown = (result: CustomFunctionEntry["example"]["result"]): string =>
  typeof result === "number"
    ? String(Number(result.toFixed(6)))
    : String(result).replace(/^(true|false)$/, (truth) => truth.toUpperCase());

type Rows = (SheetCell | null)[][];

/** The rows of a function that begin in a row, and the free rows behind, into which its table spills. */
function rowsOf(entry: CustomFunctionEntry, from: number, locale: Locale): Rows {
  const { example, name, description, parameters } = entry;
  const [say, other] = [words[locale], locale === "en" ? "zh-CN" : "en"] as const;
  const placed = placedCells(example.args, { row: from + 3, column: 0 });
  const height = Math.max(0, ...placed.map(({ cells }) => cells.length));
  const rows: Rows = Array.from({ length: 3 + height }, () => []);
  const put = (row: number, column: number, cell: SheetCell): void => {
    const cells = (rows[row - from] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  };
  put(from, 0, text(`${functionNamespace}.${name[locale]} · ${functionNamespace}.${name[other]}`, "header"));
  put(from + 1, 0, text(description[locale], "note"));
  for (const { argument, cells, row, column } of placed) {
    put(row - 1, column, text(parameters[argument]!.name[locale], "label"));
    cells.forEach((values, down) =>
      values.forEach((value, right) =>
        put(row + down, column + right, { value, style: typeof value === "number" ? "number" : "text" }),
      ),
    );
  }
  const formula = exampleFormula(name[locale], example.args, locale, { row: from + 3, column: 0 });
  const place = example.at === undefined ? "" : say.at(example.at[0] + 1, example.at[1] + 1);
  const result = entry.call(...argumentsOf(example, locale));
  const inWords =
    locale === "zh-CN" || typeof example.result !== "string"
      ? [text(say.gives(place, shown(example.result)), "note")]
      : [];
  const spilled: Rows = Array.from({ length: isTable(result) ? result.length : 1 }, (_, down) =>
    down === 0 ? [{ value: null, formula: formula.slice(1) }] : [],
  );
  return [...rows, [text(say.formula, "label"), text(formula), ...inWords], ...spilled, []];
}

/** The sheet in a language. */
export function functionsSheet(locale: Locale): ResultSheet {
  setFunctionLocale(locale);
  const { sheet, title, note } = words[locale];
  const rows: Rows = [[text(title, "title")], [text(note, "note")], []];
  for (const entry of customFunctions) rows.push(...rowsOf(entry, rows.length, locale));
  setFunctionLocale("zh-CN");
  return { id: `data-functions-${locale}`, name: sheet, rows, widths: Array.from({ length: 16 }, () => width) };
}

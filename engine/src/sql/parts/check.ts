// The part `check`: what to look at before anything is computed. A table that is ready has rows in none but the count of blanks.
import { owners, schoolTypes } from "../../schools/index.js";
import { count, isIn, isCountableSql, textLiteral } from "../expressions.js";
import type { Frame } from "../frame.js";
import { neededColumns } from "../steps/source-rows.js";

/** Rows without a key, or with one that another row has. */
export const wrongKeys = ({ table }: Frame): string => `SELECT t.county, t.row_id, COUNT(*) AS row_count
FROM ${table} t
GROUP BY t.county, t.row_id
HAVING COUNT(*) > 1 OR t.county IS NULL OR t.row_id IS NULL
ORDER BY t.county, t.row_id`;

/** Codes that a county has twice; a school with a row for each stage has its code once in each. */
export const codesTwice = ({ table }: Frame): string => `SELECT t.county, t.code, t.stage, COUNT(*) AS row_count
FROM ${table} t
WHERE t.code IS NOT NULL
GROUP BY t.county, t.code, t.stage
HAVING COUNT(*) > 1
ORDER BY t.county, t.code`;

/** Of every column that is needed: how many rows, blanks, zeros, negative and extreme figures it has. */
export const blanks = (frame: Frame): string => {
  const { table, dialect } = frame;
  const zero = dialect.double(0);
  return `${neededColumns(frame)
    .map((column) => {
      const figure = `CAST(t.${column} AS ${dialect.casts.double})`;
      return `SELECT ${textLiteral(column)} AS column_name, COUNT(*) AS row_count, ${count(`t.${column} IS NULL`)} AS blank_count, ${count(`${figure} = ${zero}`)} AS zero_count, ${count(`${figure} < ${zero}`)} AS negative_count, ${count(`${figure} IS NOT NULL AND NOT (${isCountableSql(figure, dialect)})`)} AS extreme_count FROM ${table} t`;
    })
    .join("\nUNION ALL\n")}`;
};

const categories: readonly (readonly [column: string, texts: readonly string[]])[] = [
  ["type", schoolTypes],
  ["owner", owners],
  ["locale", ["urban", "town", "rural"]],
  ["stage", ["primary", "junior", "senior"]],
];

/** Words of a category that mean nothing here. */
export const unknownWords = ({ table }: Frame): string =>
  categories
    .map(
      ([column, texts]) =>
        `SELECT '${column}' AS column_name, t.${column} AS found, COUNT(*) AS row_count FROM ${table} t WHERE NOT (${isIn(`t.${column}`, texts)}) GROUP BY t.${column}`,
    )
    .join("\nUNION ALL\n");

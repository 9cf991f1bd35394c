// The standard as SQL, run in DuckDB as it is pasted.
import { DuckDBInstance } from "@duckdb/node-api";
import { assessCounty, columnName, nationalBasic2012, recordTable, sqlText } from "@junheng/engine";
import { counties } from "./counties.js";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run(sqlText(nationalBasic2012, { dialect: "duckdb", part: "schema" }));
const rows = Object.entries(counties).flatMap(([county, records]) => records.map((record) => ({ county, record })));
const columns = recordTable(rows).filter(({ values }) => values.some((value) => value !== null));
const literal = (value: string | number | null): string => (typeof value === "string" ? `'${value}'` : String(value));
for (const at of rows.keys())
  await connection.run(
    `INSERT INTO school_records (${columns.map(({ name }) => name).join(", ")}) VALUES (${columns.map(({ values }) => literal(values[at] ?? null)).join(", ")})`,
  );
const answers = await connection.runAndReadAll(sqlText(nationalBasic2012, { dialect: "duckdb", part: "counties" }));
const found = answers.getRowObjects().find((row) => row["county"] === "甲县" && row["stage"] === "primary");

export const answer = {
  sql: found?.[`${columnName("booksPerPupil")}_cv`],
  engine: assessCounty(counties["甲县"] ?? [], nationalBasic2012).stages.primary?.indicators.booksPerPupil?.cv,
};

// Rows of a warehouse, whose whole numbers are big integers, straight into the engine.
import { DuckDBInstance } from "@duckdb/node-api";
import type { SchoolRecord } from "@junheng/engine";
import { assessCounty, nationalBasic2012 } from "@junheng/engine";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
const rows = await connection.runAndReadAll(
  "SELECT * FROM (VALUES ('一小', 100::BIGINT, 2000::BIGINT), ('二小', 300::BIGINT, NULL)) t(name, pupils, books)",
);
const records = rows
  .getRowObjects()
  .map(({ name, pupils, books }) => ({ name, type: "primary", whole: { pupils, books } }) as unknown as SchoolRecord);
const { stages } = assessCounty(records, nationalBasic2012);

export const answer = stages.primary?.schools.map(({ indicators }) => indicators.booksPerPupil?.value);

// The tables of persons that the two big aggregations read: what a warehouse has to bring its own tables to.
import type { Dialect } from "../dialects/index.js";

type Columns = readonly (readonly [name: string, type: keyof Dialect["types"]])[];

const teachers: Columns = [
  ["county", "text"],
  ["school_code", "text"],
  ["stage", "text"],
  ["full_time", "integer"],
  ["degree", "text"],
  ["title", "text"],
  ["subject", "text"],
  ["backbone", "integer"],
];

const pupils: Columns = [
  ["county", "text"],
  ["school_code", "text"],
  ["stage", "text"],
  ["grade", "text"],
  ["class_name", "text"],
  ["boarder", "integer"],
  ["migrant", "integer"],
];

/** The columns of each, by the part that reads it. */
export const personColumns = { teachers, pupils } as const;

/** The table as CREATE TABLE has it. */
export const personTable = (part: keyof typeof personColumns, table: string, { types, afterTable }: Dialect): string =>
  `CREATE TABLE ${table} (\n${personColumns[part].map(([name, type]) => `  ${name} ${types[type]}`).join(",\n")}\n)${afterTable}`;

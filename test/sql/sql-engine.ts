// An engine that runs statements: what the tests ask of each, and how the flat table comes into it.
import type { ColumnOfValues, DialectId } from "@junheng/engine/sql";

/** A row of an answer. */
export type Row = Readonly<Record<string, string | number | null>>;

/** An engine that is there. */
export interface SqlEngine {
  readonly dialect: DialectId;
  /** Runs one statement and gives its rows. */
  readonly run: (statement: string) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

/** Values as literals: of texts, apostrophes and what MySQL escapes by are doubled. */
const literalOf = (value: string | number | null, dialect: DialectId): string => {
  if (value === null) return "NULL";
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : value.toExponential();
  const doubled = value.replaceAll("'", "''");
  return `'${dialect === "mysql" || dialect === "clickhouse" || dialect === "spark" ? doubled.replaceAll("\\", "\\\\") : doubled}'`;
};

/** How many rows one INSERT brings. */
const atOnce = 500;

/** The statements that fill a table. */
export function insertsOf(table: string, columns: readonly ColumnOfValues[], dialect: DialectId): readonly string[] {
  const names = columns.map(({ name }) => name).join(", ");
  const rows = (columns[0]?.values ?? []).map(
    (_, row) => `(${columns.map(({ values }) => literalOf(values[row] ?? null, dialect)).join(", ")})`,
  );
  return Array.from(
    { length: Math.ceil(rows.length / atOnce) },
    (_, at) => `INSERT INTO ${table} (${names}) VALUES ${rows.slice(at * atOnce, (at + 1) * atOnce).join(", ")}`,
  );
}

/** A row with numbers in place of big integers, and undefined as null. */
export const plainRow = (row: Readonly<Record<string, unknown>>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "bigint" ? Number(value) : ((value as string | number | null | undefined) ?? null),
    ]),
  );

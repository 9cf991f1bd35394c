// The flat table of schools as a Parquet file: each column with its type, blanks as nulls.
import type { ColumnOfValues } from "@junheng/engine/sql";
import { parquetWriteBuffer } from "hyparquet-writer";

const types = { text: "STRING", integer: "INT64", double: "DOUBLE" } as const;

/** The file, with a text that says whose it is among its properties. */
export function recordParquet(
  columns: readonly ColumnOfValues[],
  mark: { readonly key: string; readonly value: string },
): Uint8Array {
  const written = parquetWriteBuffer({
    columnData: columns.map(({ name, type, values }) => ({
      name,
      type: types[type],
      nullable: true,
      data: type === "integer" ? values.map((value) => (value === null ? null : BigInt(value))) : [...values],
    })),
    kvMetadata: [mark],
    createdBy: mark.key,
  });
  return new Uint8Array(written);
}

// A Parquet file to a sheet: the names of its columns as the header, a row a row. What a warehouse writes is read as if somebody had typed it.
import { gunzipSync } from "fflate";
import type { FileMetaData } from "hyparquet";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { warningAt } from "@junheng/engine/diagnostics";
import type { Cell } from "@junheng/engine/reading/cells";
import { maximumBytes, maximumCells, maximumRows } from "../limits.js";
import { FileProblem } from "../problem.js";
import type { SheetsRead } from "../read-sheets.js";
import { parquetCell } from "./parquet-cell.js";

/** What pages may be packed with: Snappy, which nearly all write, is the reader's own. */
const codecs: ReadonlySet<string> = new Set(["UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"]);

/** The one sheet of a file, called as the file is. Errors: a FileProblem where it is damaged, too large, or packed in a way that is not read. */
export async function openParquet(bytes: Uint8Array, file: string): Promise<SheetsRead> {
  const { parquetMetadata, parquetRead } = await import("hyparquet");
  const { decompress } = await import("fzstd");
  const buffer = Uint8Array.from(bytes).buffer;
  const metadata = parquetMetadata(buffer);
  const names = (metadata.schema[0]?.num_children ?? 0) === 0 ? [] : topColumns(metadata);
  requireReadable(metadata, names.length);
  const rows: Cell[][] = [names];
  const large = new Map<string, number>();
  const nested = new Map<string, number>();
  await parquetRead({
    file: { byteLength: buffer.byteLength, slice: (from, to) => buffer.slice(from, to) },
    metadata,
    compressors: {
      GZIP: (packed, length) => gunzipSync(packed, { out: new Uint8Array(length) }),
      ZSTD: (packed, length) => decompress(packed, new Uint8Array(length)),
    },
    onComplete: (read) => {
      for (const row of read as readonly (readonly unknown[])[])
        rows.push(
          names.map((name, at) => {
            const { cell, doubt } = parquetCell(row[at]);
            if (doubt !== undefined) {
              const found = doubt === "large" ? large : nested;
              found.set(name, (found.get(name) ?? 0) + 1);
            }
            return cell;
          }),
        );
    },
  });
  const sheet = file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "") || file;
  const of = (code: "parquetLargeNumbers" | "parquetNested", found: ReadonlyMap<string, number>): Diagnostic[] =>
    [...found].map(([name, count]) => warningAt(code, { file, sheet }, { name, count }));
  return {
    grids: [{ file, sheet, rows: rows.length > 1 ? rows : [] }],
    diagnostics: [...of("parquetLargeNumbers", large), ...of("parquetNested", nested)],
  };
}

/** The columns that stand beside one another; what lies within one of them is no column. */
function topColumns({ schema }: FileMetaData): string[] {
  const names: string[] = [];
  let at = 1;
  const skip = (): void => {
    const children = schema[at++]?.num_children ?? 0;
    for (let child = 0; child < children; child++) skip();
  };
  while (at < schema.length) {
    names.push(schema[at]?.name ?? "");
    skip();
  }
  return names;
}

/** Held before anything is unpacked: the file itself says how much there is, and the reader's own arrays are bound by it. */
function requireReadable({ num_rows: count, row_groups: groups }: FileMetaData, columns: number): void {
  if (count > BigInt(maximumRows) || Number(count) * columns > maximumCells) throw new FileProblem("sheetTooLarge");
  let unpacked = 0;
  for (const { columns: chunks } of groups)
    for (const { meta_data: chunk } of chunks) {
      if (chunk === undefined) throw new FileProblem("fileDamaged");
      if (!codecs.has(chunk.codec)) throw new FileProblem("parquetCodec", { codec: chunk.codec });
      unpacked += Number(chunk.total_uncompressed_size);
    }
  if (unpacked > maximumBytes) throw new FileProblem("fileTooLarge");
}

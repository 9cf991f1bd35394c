// Writes the sheets to an .xlsx file, the same bytes every time.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeXlsxFile from "write-excel-file/node";
import type { SampleCell, SampleRow } from "./cell.js";
import { isError } from "./cell.js";

/** A sheet to write. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly SampleRow[];
  readonly widths: readonly number[];
  /** Hidden columns, counted from 0. */
  readonly hidden?: readonly number[];
}

const looks = {
  title: { fontWeight: "bold", fontSize: 14, align: "center", height: 24 },
  label: {},
  header: {
    fontWeight: "bold",
    align: "center",
    alignVertical: "center",
    wrap: true,
    height: 28,
    backgroundColor: "#E7EEF7",
  },
  figure: { align: "right" },
  text: {},
  total: { fontWeight: "bold", backgroundColor: "#F5F5F5" },
} as const satisfies Readonly<Record<SampleCell["look"], object>>;

/** Errors are written as texts first: the library writes no error cells. */
const toLibrary = (cell: SampleCell | null): object | null => {
  if (cell === null) return null;
  const { value, look, columnSpan, rowSpan } = cell;
  const spans = { ...(columnSpan && { columnSpan }), ...(rowSpan && { rowSpan }) };
  return { value: isError(value) ? `!${value.error}` : value, ...looks[look], ...spans };
};

/** Rows as wide as their spans reach. */
const padded = (row: SampleRow): SampleRow => {
  const width = Math.max(row.length, ...row.map((cell, at) => at + (cell?.columnSpan ?? 1)));
  return [...row, ...Array.from({ length: width - row.length }, () => null)];
};

const makeErrors = (sheet: string, shared: readonly string[]): string =>
  sheet.replace(
    /<c r="([A-Z]+\d+)"((?: s="\d+")?) t="s"><v>(\d+)<\/v><\/c>/g,
    (cell, address: string, style: string, at: string) => {
      const text = shared[Number(at)] ?? "";
      return text.startsWith("!#") ? `<c r="${address}"${style} t="e"><v>${text.slice(1)}</v></c>` : cell;
    },
  );

const hideColumns = (sheet: string, hidden: readonly number[]): string =>
  sheet.replace(/<col min="(\d+)"/g, (column, at: string) =>
    hidden.includes(Number(at) - 1) ? `${column} hidden="1"` : column,
  );

/** The file. */
export const writeSample = async (sheets: readonly SampleSheet[]): Promise<Uint8Array> => {
  const written = await writeXlsxFile(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      data: rows.map((row) => padded(row).map(toLibrary)),
      columns: widths.map((width) => ({ width })),
    })),
    { fontFamily: "宋体", fontSize: 10 },
  ).toBuffer();
  const files = unzipSync(new Uint8Array(written));
  const text = (path: string): string => strFromU8(files[path] as Uint8Array);
  const shared = [...text("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item]) => /<t[^>]*>(.*?)<\/t>/s.exec(item ?? "")?.[1] ?? "",
  );
  sheets.forEach(({ hidden = [] }, position) => {
    const path = `xl/worksheets/sheet${position + 1}.xml`;
    files[path] = strToU8(hideColumns(makeErrors(text(path), shared), hidden));
  });
  return zipSync(files, { level: 9, mtime: new Date(2023, 8, 20) });
};

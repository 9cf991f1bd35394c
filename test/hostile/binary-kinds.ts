// Hostile archives and compound files: entries that lie, lie over each other or stand twice; chains of sectors that go in circles.
import * as library from "@e965/xlsx";
import { unzipSync, zipSync } from "fflate";
import { madeWorkbook, madeZip } from "../made-files/zip.js";
import type { HostileKind } from "./hostile-kind.js";
import { kind } from "./hostile-kind.js";
import { schools, xlsxRows } from "./schools.js";

/** The table of schools as the library writes it. */
const written = (bookType: "biff8" | "xlsb" | "ods" | "biff5"): Uint8Array => {
  const book = library.utils.book_new();
  library.utils.book_append_sheet(book, library.utils.aoa_to_sheet(schools.map((row) => [...row])), "一");
  return new Uint8Array(library.write(book, { type: "array", bookType }) as ArrayBuffer);
};

const changed = (bytes: Uint8Array, change: (view: DataView) => void): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  change(new DataView(copy.buffer));
  return copy;
};

const whole = (): Uint8Array => madeWorkbook(`<sheetData>${xlsxRows()}</sheetData>`);
const sheetXml = new TextEncoder().encode(`<worksheet><sheetData>${xlsxRows()}</sheetData></worksheet>`);

/** All of them. */
export const binaryKinds: readonly HostileKind[] = [
  kind("an archive cut short", "xlsx", [10, 300, 1_500], (n) => whole().slice(0, -n)),
  kind("an entry that stands twice", "xlsx", [2, 2_000], (n) =>
    madeZip(Array.from({ length: n }, () => ({ name: "xl/workbook.xml", content: sheetXml }))),
  ),
  kind("entries", "xlsx", [2_000, 60_000], (n) =>
    madeZip(Array.from({ length: n }, (_, at) => ({ name: `xl/workbook.xml${at || ""}`, content: new Uint8Array() }))),
  ),
  kind("chains of sectors in a circle", "xls", [512, 1_024, 1_536], (n) =>
    changed(written("biff8"), (view) => {
      for (let at = n; at < Math.min(n + 512, view.byteLength); at += 4) view.setUint32(at, 0, true);
    }),
  ),
  kind("sectors without end", "xls", [44, 48, 60, 64, 68, 72], (n) =>
    changed(written("biff8"), (view) => view.setUint32(n, 0x7fffffff, true)),
  ),
  ...(["biff8", "biff5", "xlsb", "ods"] as const).map((type) =>
    kind(
      `bytes changed in ${type}`,
      type === "xlsb" || type === "ods" ? type : "xls",
      [1, 2, 3, 4, 5, 6, 7, 8],
      (n) => {
        const bytes =
          type === "xlsb" || type === "ods" ? zipSync(unzipSync(written(type)), { level: 0 }) : written(type);
        return changed(bytes, (view) => {
          for (let at = n * 97; at < bytes.length; at += 701) view.setUint8(at, (at * 31 + n) & 255);
        });
      },
    ),
  ),
];

// Reads every workbook at every stage with each reader that is at hand: openpyxl, exceljs, SheetJS, and LibreOffice, which writes it anew for openpyxl.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Stage } from "./save-all.js";
import { folderOf, stages } from "./save-all.js";
import type { Tools } from "./tools.js";
import { cache, convert, here, run } from "./tools.js";

/** What a reader found in a file, flat: a place and what stands there. */
export type Found = Readonly<Record<string, unknown>>;
export const readers = ["openpyxl", "exceljs", "sheetjs", "LibreOffice"] as const;
export type Reader = (typeof readers)[number];

/** Gives what a reader found at a stage, or before (null); none where the reader is not at hand or could not read it. */
export type Readings = (reader: Reader, stage: Stage | null, name: string) => Found | null;

/** Reads all. LibreOffice reads what came before and the last stage alone, for it takes seconds a file. */
export function readAll(tools: Tools, names: readonly string[]): Readings {
  const dumps = join(cache, "dumps");
  rmSync(dumps, { recursive: true, force: true });
  for (const stage of [null, ...stages]) {
    const from = stage === null ? join(cache, "files") : folderOf(stage);
    const to = join(dumps, stage ?? "before");
    if (tools.python !== null) run(tools.python, [dump, from, join(to, "openpyxl"), ...names]);
    if (tools.packages !== null)
      run(process.execPath, [join(here, "readers", "exceljs-dump.mjs"), tools.packages, from, to, ...names]);
    if (tools.soffice !== null && tools.python !== null && stage !== "with results")
      byLibreOffice(tools.python, from, join(to, "LibreOffice"), names);
  }
  return (reader, stage, name) => {
    const path = join(dumps, stage ?? "before", reader, `${name}.json`);
    const found = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Found) : null;
    return found === null || "error" in found ? null : found;
  };
}

const dump = join(here, "readers", "openpyxl_dump.py");

const byLibreOffice = (python: string, from: string, to: string, names: readonly string[]): void => {
  const out = `${to}-files`;
  mkdirSync(out, { recursive: true });
  for (const kind of ["xlsx", "xlsm"]) {
    const own = names.filter((name) => name.endsWith(kind));
    convert(
      own.map((name) => join(from, name)),
      kind === "xlsm" ? "xlsm:Calc MS Excel 2007 VBA XML" : kind,
      out,
    );
  }
  run(python, [dump, out, to, ...readdirSync(out)]);
};

// Makes the workbooks: each writer a process of its own, LibreOffice last, for it converts what the others wrote.
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Tools } from "./tools.js";
import { cache, convert, here, run } from "./tools.js";

/** What LibreOffice writes anew: by way of which format, and what. */
const converted = {
  ods: ["xlsxwriter-all.xlsx", "openpyxl-all.xlsx", "exceljs-styled.xlsx", "xlsx-features.xlsx"],
  xls: ["xlsxwriter-rules.xlsx", "openpyxl-charts.xlsx", "openpyxl-printed.xlsx"],
} as const;

/** The names of all files made, in `.cache/kept/files`. */
export function makeFiles(tools: Tools): readonly string[] {
  const out = join(cache, "files");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(join(here, "writers")).sort()) {
    const script = join(here, "writers", name);
    if (/^(?!make)[\w-]+\.mjs$/.test(name) && tools.packages !== null)
      run(process.execPath, [script, tools.packages, out]);
    if (/_files\.py$/.test(name) && tools.python !== null) run(tools.python, [script, out]);
  }
  if (tools.soffice !== null) byLibreOffice(out);
  return readdirSync(out).sort();
}

const byLibreOffice = (out: string): void => {
  convert([join(here, "writers", "libreoffice.fods")], "xlsx", out);
  for (const [kind, names] of Object.entries(converted)) {
    const between = join(cache, kind);
    rmSync(between, { recursive: true, force: true });
    convert(
      names.map((name) => join(out, name)),
      kind,
      between,
    );
    const back = join(between, "back");
    convert(
      readdirSync(between).map((name) => join(between, name)),
      "xlsx",
      back,
    );
    for (const name of readdirSync(back)) renameSync(join(back, name), join(out, `libreoffice-${kind}-${name}`));
  }
};

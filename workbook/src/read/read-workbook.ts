// Any file to grids of cells. What is wrong with the file is a diagnostic; nothing is thrown for bad bytes.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { errorAt } from "@junheng/engine/diagnostics";
import type { Grid } from "@junheng/engine/reading/cells";
import { decodeText } from "./decode-text.js";
import { delimitedGrid } from "./delimited.js";
import { maximumBytes } from "./limits.js";
import { openBinaryParts, openCompoundWorkbook, openTextWorkbook } from "./library/open-with-library.js";
import { openArchive } from "./open-archive.js";
import { openOpenDocument, openOpenDocumentParts } from "./opendocument/open-opendocument.js";
import type { OpenedWorkbook } from "./opened-workbook.js";
import { openParquet } from "./parquet/open-parquet.js";
import { FileProblem } from "./problem.js";
import type { SheetsRead } from "./read-sheets.js";
import { readSheets } from "./read-sheets.js";
import { afterComments, fileKind } from "./sniff.js";
import { xmlText } from "./xml.js";
import { openXlsx } from "./xlsx/open-xlsx.js";

/** How to read. */
export interface ReadWorkbookOptions {
  readonly signal?: AbortSignal;
  /** Called between sheets: how many are read, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The sheets of a file, and what was found on the way. A file that cannot be read has no grids and an error that says why. */
export interface WorkbookReading {
  readonly grids: readonly Grid[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads .xlsx, .xlsb, .xls, .ods, .fods, .csv, .tsv, .parquet, and tables saved as a web page or as XML under the name .xls (读取表格文件).
 *
 * Rule: the content decides, never the name. Hidden sheets are left out with a note; rows and columns are kept and marked when hidden.
 * Units: none, cells hold what the file holds; a share shown in per cent is marked. Zeros: numbers; a blank cell is null. Missing: an error
 * in a cell stays an error. None: no grids where the file cannot be read, and a diagnostic that says why. Source: ECMA-376, ISO 26300,
 * MS-XLSB, RFC 4180; decision 21.
 *
 * @throws AbortError when the signal says so; nothing for bad bytes
 * @example
 * (await readWorkbook(new TextEncoder().encode("学校,学生数\n一小,400"), "a.csv")).grids[0].rows // => [["学校", "学生数"], ["一小", "400"]]
 * (await readWorkbook(new Uint8Array(), "a.xlsx")).diagnostics[0].code // => "fileEmpty"
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  { signal, onProgress }: ReadWorkbookOptions = {},
): Promise<WorkbookReading> {
  const pause = async (done: number, total: number): Promise<void> => {
    onProgress?.(done, total);
    if (signal !== undefined) await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
  };
  signal?.throwIfAborted();
  try {
    const { grids, diagnostics } = await readByKind(bytes, fileName, pause);
    signal?.throwIfAborted();
    if (grids.length > 0 && grids.every(({ rows }) => rows.length === 0))
      return { grids: [], diagnostics: [...diagnostics, errorAt("fileNoCells", { file: fileName })] };
    if (grids.length === 0 && !diagnostics.some(({ severity }) => severity === "error"))
      return { grids, diagnostics: [...diagnostics, errorAt("fileNoVisibleSheet", { file: fileName })] };
    onProgress?.(grids.length, grids.length);
    return { grids, diagnostics };
  } catch (problem) {
    if (signal?.aborted === true) throw problem;
    const { code, params } = problem instanceof FileProblem ? problem : new FileProblem("fileDamaged");
    return { grids: [], diagnostics: [errorAt(code, { file: fileName }, params)] };
  }
}

const readByKind = async (
  bytes: Uint8Array,
  file: string,
  pause: (done: number, total: number) => Promise<void>,
): Promise<SheetsRead> => {
  if (bytes.length > maximumBytes) throw new FileProblem("fileTooLarge");
  await pause(0, 1);
  switch (fileKind(bytes)) {
    case "archive":
      return readSheets(await openPackedWorkbook(bytes), file, pause);
    case "opendocument":
      return readSheets(openOpenDocument(xmlText(bytes)), file, pause);
    case "parquet":
      return await openParquet(bytes, file);
    case "compound":
      return readSheets(await openCompoundWorkbook(bytes), file, pause);
    case "page":
      return readSheets(await openTextWorkbook(decodeText(bytes.subarray(afterComments(bytes)))), file, pause);
    case "xml":
      return readSheets(await openTextWorkbook(decodeText(bytes)), file, pause);
    case "text":
      return { grids: [delimitedGrid(decodeText(bytes), file)], diagnostics: [] };
    case "empty":
      throw new FileProblem("fileEmpty");
    case "unknown":
      throw new FileProblem("fileNotSpreadsheet");
  }
};

/** An archive is an .xlsx, an .xlsb or an .ods. */
const openPackedWorkbook = async (bytes: Uint8Array): Promise<OpenedWorkbook> => {
  const parts = await openArchive(bytes);
  const names = Object.keys(parts);
  if (names.some((name) => /(?:^|\/)workbook\.xml$/i.test(name))) return openXlsx(parts);
  if (names.some((name) => /(?:^|\/)workbook\.bin$/i.test(name))) return openBinaryParts(parts);
  return openOpenDocumentParts(parts);
};

// Which files can be written back as they are.
import { archiveEntries } from "../read/archive-entries.js";
import { fileKind } from "../read/sniff.js";

/**
 * Whether edits can be saved into a file (能否写回原文件), by its content: .xlsx and .xlsm, whatever their names.
 *
 * Rule: an archive with a part `workbook.xml` that is not encrypted; not .xls, .xlsb, .ods, .csv or text. Units: none. Zeros: a file of 0
 * bytes cannot. Missing: none. None: false. Errors: none; a damaged archive is false. Source: ECMA-376 part 2; decision 24.
 *
 * @example
 * canSaveInto(await writeGrids([{ sheet: "1", rows: [] }])) // => true
 * canSaveInto(new TextEncoder().encode("a,b")) // => false
 */
export function canSaveInto(bytes: Uint8Array): boolean {
  if (fileKind(bytes) !== "archive") return false;
  try {
    return archiveEntries(bytes).some(({ name, encrypted }) => !encrypted && /(?:^|[\\/])workbook\.xml$/i.test(name));
  } catch {
    return false;
  }
}

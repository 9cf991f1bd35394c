// Which files can be written back as they are.
import { archiveEntries } from "../read/archive-entries.js";
import { fileKind } from "../read/sniff.js";

/**
 * Whether edits can be saved into a file, by its content: .xlsx and .xlsm, whatever their names; not .xls, .xlsb, .ods, .csv or text.
 */
export function canSaveInto(bytes: Uint8Array): boolean {
  if (fileKind(bytes) !== "archive") return false;
  try {
    return archiveEntries(bytes).some(({ name, encrypted }) => !encrypted && /(?:^|[\\/])workbook\.xml$/i.test(name));
  } catch {
    return false;
  }
}

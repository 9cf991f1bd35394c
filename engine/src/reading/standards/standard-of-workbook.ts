// The standard that stands on a sheet of a workbook, read and checked; or that there is none.
import type { StandardParsed } from "../../standards/index.js";
import { parseStandard } from "../../standards/index.js";
import { errorAt, issueParams } from "../../diagnostics/index.js";
import type { Grid } from "../cells/index.js";
import { readStandard } from "./read-standard.js";

/**
 * Reads the standard of a workbook and checks it (工作簿里的标准); null where no sheet holds one.
 *
 * The first sheet with the headers of a standard is read: one column says what a row is of, another its value. Units, zeros and missing
 * parts: as `parseStandard` says. None: `standard` is null where anything is wrong. Errors: none thrown; each fault has its cell.
 * Source: the documents that the rows name.
 *
 * @example
 * standardOfWorkbook([{ sheet: "1", rows: [["学校", "学生数"], ["一小", 100]] }]) // => null
 */
export function standardOfWorkbook(grids: readonly Grid[]): StandardParsed | null {
  const reading = readStandard(grids);
  if (reading === null) return null;
  const { patch, cells, issues } = reading;
  const { standard, diagnostics } = parseStandard(patch, cells);
  const found = issues.map(({ where, ...issue }) => errorAt("standardShape", where, issueParams(issue)));
  return { standard: found.length > 0 ? null : standard, diagnostics: [...found, ...diagnostics] };
}

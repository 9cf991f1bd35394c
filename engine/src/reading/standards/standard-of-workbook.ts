// The standard that stands on a sheet of a workbook, read and checked; or that there is none.
import type { StandardParsed } from "../../standards/index.js";
import type { Diagnostic, LocalText } from "../../diagnostics/index.js";
import { errorAt, issueParams } from "../../diagnostics/index.js";
import { namesOf } from "../../indicators/index.js";
import { standardCodes, standardUnits } from "../../words/index.js";
import type { Grid } from "../cells/index.js";
import { checkedStandard } from "./checked-standard.js";
import { readStandard } from "./read-standard.js";

/**
 * Reads the standard of a workbook and checks it (工作簿里的标准); null where no sheet holds one.
 *
 * Rule: rows become a patch, each with its cell, and the patch is checked as one of a file is.
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
  const { standard, diagnostics } = checkedStandard(patch, cells);
  const found = issues.map(({ where, ...issue }) => errorAt("standardShape", where, issueParams(issue)));
  return { standard: found.length > 0 ? null : standard, diagnostics: [...found, ...diagnostics].map(inSheetWords) };
}

const sheetWords: Readonly<Record<string, LocalText>> = Object.assign(
  {},
  standardUnits,
  ...Object.values<Readonly<Record<string, LocalText>>>(standardCodes),
);

/** A sheet has words for the codes that a fault says are possible: it names those, not the codes of files. */
const inSheetWords = (fault: Diagnostic): Diagnostic => {
  const possible = [fault.params["possible"] ?? []].flat().map(String);
  const named = possible.flatMap((id) =>
    Object.hasOwn(sheetWords, id) ? [{ id, name: sheetWords[id] as LocalText }] : [],
  );
  return named.length === 0 ? fault : { ...fault, params: { ...fault.params, names: namesOf(named) } };
};

// Opens an .xlsx that is unpacked: its sheets in order, each read when it is asked for.
import { placeholderZeros } from "../formulas.js";
import type { ArchiveParts } from "../open-archive.js";
import type { OpenedWorkbook, SheetRead } from "../opened-workbook.js";
import { FileProblem } from "../problem.js";
import type { CellFormat } from "./cell-formats.js";
import { cellFormats, dateCode } from "./cell-formats.js";
import { packageOf } from "./package.js";
import { sharedStrings } from "./shared-strings.js";
import type { DateCell } from "./sheet-part.js";
import { addressesWithoutValue, sheetPart } from "./sheet-part.js";
import { isWrittenWithoutCalculating, workbookPart } from "./workbook-part.js";

/** Opens the parts of an .xlsx. Errors: a FileProblem where its parts do not fit together. */
export function openXlsx(parts: ArchiveParts): OpenedWorkbook {
  const { textOf, workbook, relationsOf } = packageOf(parts);
  const { sheets, names, date1904, ...book } = workbookPart(textOf(workbook) ?? "");
  const relations = relationsOf(workbook);
  const partOf = (kind: string): string | undefined =>
    textOf([...relations.values()].find((relation) => relation.kind === kind)?.path);
  const asksToCalculate = book.asksToCalculate || isWrittenWithoutCalculating(textOf("docProps/app.xml"));
  let shared: { readonly texts: readonly string[]; readonly formats: readonly CellFormat[] } | undefined;
  const taken = { signs: 0 };
  const read = async (path: string, name: string): Promise<SheetRead> => {
    const xml = textOf(path);
    if (xml === undefined) throw new FileProblem("fileDamaged");
    shared ??= { texts: sharedStrings(partOf("sharedStrings")), formats: cellFormats(partOf("styles")) };
    const { cells, dates, formulas } = sheetPart(xml, shared.texts, shared.formats, taken);
    const uncalculated = placeholderZeros(formulas, cells, asksToCalculate);
    for (const each of formulas) if (each.stored === "nothing") cells.markUncalculated(each.row, each.column);
    for (const { row, column } of uncalculated) cells.markUncalculated(row, column);
    const textOfDate = dates.length === 0 ? null : await dateTexts(date1904);
    if (textOfDate !== null) for (const date of dates) cells.put(date.row, date.column, textOfDate(date));
    return { grid: cells.grid(name), formulasWithoutValue: addressesWithoutValue(formulas) };
  };
  return {
    names,
    sheets: sheets.map(({ name, hidden, relation }) => {
      const { kind, path } = relations.get(relation) ?? { kind: "", path: "" };
      return kind === "worksheet" ? { name, hidden, read: () => read(path, name) } : null;
    }),
  };
}

/** Dates as their formats show them; the library that can is loaded where there are any. */
const dateTexts = async (date1904: boolean): Promise<(date: DateCell) => string> => {
  const { SSF } = await import("@e965/xlsx");
  const { format } = SSF as { format: (code: string, value: number, options: object) => string };
  return ({ value, code }) => {
    try {
      return format(dateCode(code, value), value, { dateNF: "yyyy/m/d", date1904 });
    } catch {
      return String(value);
    }
  };
};

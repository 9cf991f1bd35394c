// Opens an OpenDocument workbook: an .ods that is unpacked, or an .fods, which is one XML.
import { FileProblem } from "../problem.js";
import type { ArchiveParts } from "../open-archive.js";
import { placeholderZeros } from "../formulas.js";
import type { OpenedWorkbook } from "../opened-workbook.js";
import { addressesWithoutValue } from "../xlsx/sheet-part.js";
import { xmlText } from "../xml.js";
import type { Table } from "./tables.js";
import { readTables } from "./tables.js";

/** Opens the parts of an .ods. Errors: a FileProblem where it is behind a password, or another kind of document. */
export function openOpenDocumentParts(parts: ArchiveParts): OpenedWorkbook {
  const manifest = parts["META-INF/manifest.xml"];
  if (manifest !== undefined && xmlText(manifest).includes("encryption-data"))
    throw new FileProblem("filePasswordProtected");
  return openOpenDocument(xmlText(parts["content.xml"] ?? new Uint8Array()));
}

/** Opens the XML of an OpenDocument workbook. Errors: a FileProblem where it is another kind of document, or cut short. */
export function openOpenDocument(xml: string): OpenedWorkbook {
  const { tables, names, isSpreadsheet, hasEnded } = readTables(xml);
  if (!isSpreadsheet) throw new FileProblem("fileNotSpreadsheet");
  if (!hasEnded) throw new FileProblem("fileDamaged");
  return {
    names,
    sheets: tables.map((table) => ({ name: table.name, hidden: table.hidden, read: () => sheetOf(table) })),
  };
}

const sheetOf = ({ name, cells, formulas }: Table) => {
  for (const { row, column, stored } of formulas) if (stored === "nothing") cells.markUncalculated(row, column);
  for (const { row, column } of placeholderZeros(formulas, cells, false)) cells.markUncalculated(row, column);
  return { grid: cells.grid(name), formulasWithoutValue: addressesWithoutValue(formulas) };
};

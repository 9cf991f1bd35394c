// Opens workbooks of every kind through the spreadsheet library, which is loaded only when it is needed.
import type { ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";
import { zipSync } from "fflate";
import { withChineseDates } from "./chinese-dates.js";
import { openArchive } from "./open-archive.js";
import { FileProblem } from "./problem.js";
import type { FormatKind, Formats } from "./sheet-grid.js";
import type { SheetNotes } from "./sheet-notes.js";
import { sheetNotes } from "./sheet-notes.js";

type Library = typeof import("@e965/xlsx");

/** A workbook as the library gives it, and what its sheets' own XML says. */
export interface OpenedWorkbook {
  readonly book: WorkBook;
  readonly notes: (sheet: string, content: WorkSheet) => SheetNotes;
  readonly formats: Formats;
}

const options: ParsingOptions = {
  dense: true,
  WTF: true,
  cellNF: true,
  cellFormula: false,
  cellHTML: false,
  dateNF: "yyyy/m/d",
};

/** Opens an .xlsx: unpacked here, under the guard, and handed on unpacked. */
export async function openPackedWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const parts = openArchive(bytes);
  const library = await import("@e965/xlsx");
  const unpacked = zipSync({ ...withChineseDates(parts) }, { level: 0 });
  // Texts as shown are made here, for dates alone: making them for every number takes the library a third of its time.
  const book = attempt(() => library.read(unpacked, { ...options, type: "array", cellText: false }));
  return { book, notes: sheetNotes(parts), formats: formatsOf(library, book) };
}

/** Opens an .xls; a compound file may also be a workbook behind a password, or no workbook at all. */
export async function openCompoundWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const library = await import("@e965/xlsx");
  const container = attempt(() => library.CFB.read(bytes, { type: "array" }));
  const has = (name: string): boolean => library.CFB.find(container, name) !== null;
  if (has("EncryptedPackage") || has("EncryptionInfo")) throw new FileProblem("filePasswordProtected");
  if (!has("Workbook") && !has("Book")) throw new FileProblem("fileNotSpreadsheet");
  const book = attempt(() => library.read(bytes, { ...options, type: "array", cellStyles: true }));
  return { book, notes: (_, content) => notesFromLibrary(content), formats: formatsOf(library, book) };
}

/** Opens a table in a web page, or an XML workbook of 2003. */
export async function openTextWorkbook(text: string): Promise<OpenedWorkbook> {
  if (/<!ENTITY|<!DOCTYPE(?!\s+html)/i.test(text)) throw new FileProblem("fileHasEntities");
  const library = await import("@e965/xlsx");
  const book = attempt(() => library.read(text, { ...options, type: "string", raw: true }));
  return { book, notes: (_, content) => notesFromLibrary(content), formats: formatsOf(library, book) };
}

const attempt = <T>(read: () => T): T => {
  try {
    return read();
  } catch (problem) {
    const protectedBy = /password|encrypt/i.test(problem instanceof Error ? problem.message : "");
    throw new FileProblem(protectedBy ? "filePasswordProtected" : "fileDamaged");
  }
};

const notesFromLibrary = (content: WorkSheet): SheetNotes => {
  const hidden = (lines: readonly ({ hidden?: boolean | undefined } | undefined)[] = []): readonly number[] =>
    lines.flatMap((line, position) => (line?.hidden === true ? [position] : []));
  return {
    hiddenRows: hidden(content["!rows"]),
    hiddenColumns: hidden(content["!cols"]),
    formulasWithoutValue: [],
  };
};

const formatsOf = ({ SSF }: Library, book: WorkBook): Formats => {
  const ssf = SSF as {
    is_date(format: string): boolean;
    format(format: string, value: number, options: object): string;
  };
  const kinds = new Map<string, FormatKind>();
  const shown = { dateNF: options.dateNF, date1904: book.Workbook?.WBProps?.date1904 === true };
  return {
    kindOf: (format) => {
      const known = kinds.get(format);
      if (known !== undefined) return known;
      const plain = format.replace(/"[^"]*"|\\./g, "");
      const kind = ssf.is_date(format) ? "date" : plain.includes("%") ? "percent" : "other";
      kinds.set(format, kind);
      return kind;
    },
    dateText: (value, format) => {
      try {
        return ssf.format(format, value, shown);
      } catch {
        return String(value);
      }
    },
  };
};

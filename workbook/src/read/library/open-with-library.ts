// Opens workbooks of older kinds through the spreadsheet library, which is loaded only when it is needed.
import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import { zipSync } from "fflate";
import type { ArchiveParts } from "../open-archive.js";
import type { OpenedWorkbook } from "../opened-workbook.js";
import { FileProblem } from "../problem.js";
import { librarySheet } from "./library-sheet.js";
import { refuseSpans } from "./refuse-spans.js";

type Library = typeof import("@e965/xlsx");

const options: ParsingOptions = {
  dense: true,
  WTF: true,
  cellNF: true,
  cellFormula: false,
  cellHTML: false,
  dateNF: "yyyy/m/d",
};

/** Opens an .xlsb, unpacked under the guard and handed on unpacked. */
export async function openBinaryParts(parts: ArchiveParts): Promise<OpenedWorkbook> {
  const library = await import("@e965/xlsx");
  const unpacked = zipSync({ ...parts }, { level: 0 });
  return opened(
    library,
    attempt(() => library.read(unpacked, { ...options, type: "array", cellStyles: true })),
  );
}

/** Opens an .xls; a compound file may also be a workbook behind a password, or no workbook at all. */
export async function openCompoundWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const library = await import("@e965/xlsx");
  const container = attempt(() => library.CFB.read(bytes, { type: "array" }));
  const has = (name: string): boolean => library.CFB.find(container, name) !== null;
  if (has("EncryptedPackage") || has("EncryptionInfo")) throw new FileProblem("filePasswordProtected");
  if (!has("Workbook") && !has("Book")) throw new FileProblem("fileNotSpreadsheet");
  const bare = withoutProperties(bytes, container);
  return opened(
    library,
    attempt(() => library.read(bare, { ...options, type: "array", cellStyles: true })),
  );
}

const propertyStreams = ["\u0005SummaryInformation", "\u0005DocumentSummaryInformation"];
/** An entry of the directory: 128 bytes, first its name in UTF-16. */
const entrySize = 128;

/**
 * The bytes with the streams of document properties under other names: nothing of them is used here, and the library counts as many properties
 * as they say there are, up to four thousand million.
 */
const withoutProperties = (
  bytes: Uint8Array,
  { FileIndex: entries }: { readonly FileIndex: readonly { readonly name: string }[] },
): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  for (const { name } of entries.filter((each) => propertyStreams.includes(each.name))) {
    const written = [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
    for (let at = entrySize; at + entrySize <= copy.length; at += entrySize)
      if (written.every((byte, k) => copy[at + k] === byte)) copy[at] = 0x78;
  }
  return copy;
};

/** Opens a table in a web page, or an XML workbook of 2003. */
export async function openTextWorkbook(text: string): Promise<OpenedWorkbook> {
  if (/<!ENTITY|<!DOCTYPE(?!\s+html)/i.test(text)) throw new FileProblem("fileHasEntities");
  refuseSpans(text);
  const library = await import("@e965/xlsx");
  return opened(
    library,
    attempt(() => library.read(text, { ...options, type: "string", raw: true })),
  );
}

/** Runs the library, which prints in English what it does not know of a file; that is nothing a user can use. */
const attempt = <T>(read: () => T): T => {
  const { error } = console;
  console.error = () => undefined;
  try {
    return read();
  } catch (problem) {
    const protectedBy = /password|encrypt/i.test(problem instanceof Error ? problem.message : "");
    throw new FileProblem(protectedBy ? "filePasswordProtected" : "fileDamaged");
  } finally {
    console.error = error;
  }
};

const opened = ({ SSF }: Library, book: WorkBook): OpenedWorkbook => {
  const { format } = SSF as { format: (code: string, value: number, shown: object) => string };
  const shown = { dateNF: options.dateNF, date1904: book.Workbook?.WBProps?.date1904 === true };
  const dateText = (value: number, code: string): string => {
    try {
      return format(code, value, shown);
    } catch {
      return String(value);
    }
  };
  const taken = { signs: 0 };
  return {
    names: book.Workbook?.Names ?? [],
    sheets: book.SheetNames.map((name, position) => {
      const content = book.Sheets[name];
      if (content === undefined || (content["!type"] ?? "sheet") !== "sheet") return null;
      const hidden = (book.Workbook?.Sheets?.[position]?.Hidden ?? 0) !== 0;
      return {
        name,
        hidden,
        read: () => ({ grid: librarySheet(content, name, dateText, taken), formulasWithoutValue: [] }),
      };
    }),
  };
};

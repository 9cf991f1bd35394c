// What the reader of sheets does not tell, found in the sheet's own XML: hidden rows and columns, and formulas without a value.
import type { ArchiveParts } from "./open-archive.js";
import { plainText } from "./xml-text.js";

/** Counted from 0 on the sheet; cells as addresses. */
export interface SheetNotes {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly formulasWithoutValue: readonly string[];
}

const noNotes: SheetNotes = { hiddenRows: [], hiddenColumns: [], formulasWithoutValue: [] };
/** A sheet has 16,384 columns. */
const lastColumn = 16_383;

/** The notes of each sheet by its name; sheets whose XML is not found have none. */
export function sheetNotes(parts: ArchiveParts): (sheet: string) => SheetNotes {
  const paths = sheetPaths(parts);
  return (sheet) => {
    const path = paths.get(sheet);
    const part = path === undefined ? undefined : parts[path];
    return part === undefined ? noNotes : notesOf(new TextDecoder("latin1").decode(part));
  };
}

const notesOf = (xml: string): SheetNotes => {
  const hiddenRows = [...xml.matchAll(/<(?:\w+:)?row\b[^>]*\bhidden="(?:1|true)"[^>]*>/g)].map(
    ([tag]) => Number(attribute(tag, "r")) - 1,
  );
  const hiddenColumns: number[] = [];
  const body = xml.search(/<(?:\w+:)?sheetData\b/);
  for (const [tag] of xml.slice(0, body < 0 ? xml.length : body).matchAll(/<(?:\w+:)?col\b[^>]*>/g)) {
    if (!/\bhidden="(?:1|true)"/.test(tag)) continue;
    const last = Math.min(Number(attribute(tag, "max")) - 1, lastColumn);
    for (let column = Number(attribute(tag, "min")) - 1; column <= last; column++) hiddenColumns.push(column);
  }
  const formulasWithoutValue: string[] = [];
  for (const { index } of xml.matchAll(/(?:<\/(?:\w+:)?f>|<(?:\w+:)?f\b[^>]*\/>)(?:<v\/>|<v><\/v>)?<\/(?:\w+:)?c>/g)) {
    const tag = xml.slice(xml.lastIndexOf("<c ", index), index);
    const cell = attribute(tag, "r");
    if (cell !== "" && !(/^[^>]*\bt="str"/.test(tag) && xml.startsWith("<v", xml.indexOf(">", index) + 1)))
      formulasWithoutValue.push(cell);
  }
  return { hiddenRows, hiddenColumns, formulasWithoutValue };
};

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** Where each sheet's XML stands in the archive. */
const sheetPaths = (parts: ArchiveParts): ReadonlyMap<string, string> => {
  const text = (path: string): string => new TextDecoder().decode(parts[path] ?? new Uint8Array());
  const targets = new Map<string, string>();
  for (const [tag] of text("xl/_rels/workbook.xml.rels").matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const target = attribute(tag, "Target");
    targets.set(attribute(tag, "Id"), target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`);
  }
  const paths = new Map<string, string>();
  for (const [tag] of text("xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const path = targets.get(attribute(tag, "id"));
    if (path !== undefined) paths.set(plainText(attribute(tag, "name")), path);
  }
  return paths;
};

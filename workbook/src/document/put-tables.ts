// The tables of a document as text: a paragraph holds the place of each until the library has written the rest.
import { Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { TableText } from "./table-text.js";

/** The tables of a document, each by the text of the paragraph that holds its place. */
export type Tables = Map<string, TableText>;

/** Signs that stand for nothing of anybody else. */
const [opening, closing] = ["\ue0f0table ", "\ue0f1"];

/** A paragraph in the place of a table. Nothing else in a document is a paragraph without properties of such a text. */
export function placeOfTable(table: TableText, tables: Tables): Paragraph {
  const key = `${opening}${tables.size}${closing}`;
  tables.set(key, table);
  return new Paragraph({ children: [new TextRun(key)] });
}

/** The document with its tables in their places. */
export function putTables(document: Uint8Array, tables: Tables): Uint8Array {
  if (tables.size === 0) return document;
  const parts = unzipSync(document);
  for (const [name, content] of Object.entries(parts)) {
    if (!name.startsWith("word/") || !name.endsWith(".xml")) continue;
    const text = strFromU8(content);
    if (text.includes(opening)) parts[name] = strToU8(withTables(text, tables));
  }
  return zipSync(parts);
}

const withTables = (text: string, tables: Tables): string => {
  const [first = "", ...others] = text.split(opening);
  let written = first;
  for (const other of others) {
    const end = other.indexOf(closing);
    const table = tables.get(`${opening}${other.slice(0, end + 1)}`);
    const start = written.lastIndexOf("<w:p>");
    const rest = other.slice(other.indexOf("</w:p>") + "</w:p>".length);
    written = table === undefined ? written + opening + other : written.slice(0, start) + table.xml + rest;
  }
  return written;
};

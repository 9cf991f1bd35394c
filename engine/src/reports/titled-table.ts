// One table as a result sheet: a title, headings, rows, and notes below.
import { textCell, wideCell, type SheetRow } from "./cells.js";
import type { ResultSheet } from "./sheet.js";

/** A table; every text is in the reader's language already. */
export interface TitledTable {
  readonly id: string;
  readonly name: string;
  /** Headings, and their widths in characters. */
  readonly columns: readonly (readonly [heading: string, width: number])[];
  readonly rows: readonly SheetRow[];
  /** What stands where there are no rows. */
  readonly none: string;
  readonly notes?: readonly string[];
}

/** The table as a result sheet; one without rows says that there is nothing. */
export function titledTable({ id, name, columns, rows, none, notes = [] }: TitledTable): ResultSheet {
  const width = columns.length;
  const line = (text: string, style: "title" | "note"): SheetRow => wideCell(textCell(text, style), width);
  return {
    id,
    name,
    rows: [
      line(name, "title"),
      columns.map(([heading]) => textCell(heading, "header")),
      ...(rows.length === 0 ? [line(none, "note")] : rows),
      ...notes.map((note) => line(note, "note")),
    ],
    widths: columns.map(([, each]) => each),
    frozen: { rows: 2, columns: 1 },
  };
}

// One table of the report on communities: a title, headings, rows that end with the cells they come from.
import type { Locale, Where } from "../../diagnostics/index.js";
import { communityWord, placesOf } from "../../words/index.js";
import { linkedCell, numberCell, type SheetRow } from "../cells.js";
import type { ResultSheet, SheetCell } from "../sheet.js";
import { titledTable } from "../titled-table.js";

type Word = Parameters<typeof communityWord>[0];

/** A column: its heading and its width in characters. */
export type Column = readonly [heading: Word, width: number];

/** What a table holds. */
export interface CommunityTable {
  readonly id: string;
  readonly name: Word;
  readonly columns: readonly Column[];
  readonly rows: readonly SheetRow[];
  readonly notes?: readonly string[];
}

/** The table as a result sheet; one without rows says that there is nothing. */
export const communityTable = ({ id, name, columns, rows, notes = [] }: CommunityTable, locale: Locale): ResultSheet =>
  titledTable({
    id,
    name: communityWord(name, {}, locale),
    columns: columns.map(([heading, width]) => [communityWord(heading, {}, locale), width]),
    rows,
    none: communityWord("none", {}, locale),
    notes,
  });

/** The cells of a figure, runs of them as ranges, the first one linked. */
export const placesCell = (cells: readonly Where[], locale: Locale): SheetCell =>
  linkedCell(placesOf(cells, locale), cells[0] ?? {});

/** A whole number, or one with so many decimals; blank where there is none. */
export const figureCell = (value: number | null, digits = 0): SheetCell =>
  numberCell(value, value !== null && digits === 0 && !Number.isInteger(value) ? 2 : digits);

/** A share in percent, as reports print it; blank where there is none. */
export const percentCell = (share: number | null, digits = 1): SheetCell =>
  numberCell(share === null ? null : share * 100, digits);

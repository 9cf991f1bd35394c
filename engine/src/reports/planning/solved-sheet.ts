// One sheet of a plan that a solver made: a title, sentences, a table under its headings.
import type { Locale } from "../../diagnostics/index.js";
import { solvedWord } from "../../words/index.js";
import type { SheetRow } from "../cells.js";
import { madeByRow, textCell, wideCell } from "../cells.js";
import type { ResultSheet } from "../sheet.js";

/** A heading or sentence of such a plan. */
export type SolvedWord = Parameters<typeof solvedWord>[0];

/** What a sheet holds. */
export interface SolvedTable {
  readonly id: string;
  readonly name: SolvedWord;
  readonly sentences: readonly string[];
  /** Heading and width in characters. */
  readonly columns: readonly (readonly [heading: SolvedWord, width: number])[];
  readonly rows: readonly SheetRow[];
}

/** The sheet. Ids begin with `plan-`. */
export function solvedSheet({ id, name, sentences, columns, rows }: SolvedTable, locale: Locale): ResultSheet {
  const width = columns.length;
  const title = solvedWord(name, {}, locale);
  const head = [
    wideCell(textCell(title, "title"), width),
    ...sentences.map((sentence) => wideCell(textCell(sentence, "note"), width)),
  ];
  return {
    id: `plan-${id}`,
    name: title,
    rows: [
      ...head,
      columns.map(([heading]) => textCell(solvedWord(heading, {}, locale), "header")),
      ...rows,
      madeByRow(width, locale),
    ],
    widths: columns.map(([, each]) => each),
    frozen: { rows: head.length + 1, columns: 1 },
  };
}

/** A part of a whole in per cent with one decimal; a dash where it is not known. */
export const percentText = (part: number | null): string => (part === null ? "—" : `${(part * 100).toFixed(1)}%`);

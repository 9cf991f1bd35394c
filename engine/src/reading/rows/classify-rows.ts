// What each row under a header is: a school, a total, a note, a heading; nothing but schools is ever counted as a school.
import type { Stage } from "../../schools/index.js";
import type { Cell, Grid, RowFacts } from "../cells/index.js";
import { stageIn } from "../headers/index.js";
import { noteWords, partWords, placeholderNames, statisticWords, totalWords } from "./row-words.js";
import { cleanName, isBlank, keyOf, textOf } from "../cells/index.js";

/** What a row is. */
export type RowKind = "school" | "total" | "statistic" | "note" | "heading" | "placeholder" | "nameless" | "standard";

/** A row with what it is. */
export interface ClassifiedRow {
  readonly row: number;
  readonly kind: RowKind;
  /** The name of the school, or the label of the row. */
  readonly label: string;
  /** The stage that the last heading within the block named. */
  readonly stage?: Stage;
}

/** Where the columns stand that tell a row. */
export interface RowColumns {
  readonly name: number;
  readonly code: number;
  /** Columns with figures. */
  readonly figures: readonly number[];
}

/** Classifies the rows of a block. `nameAt` gives the name of a row, cells merged downwards filled in. */
export function classifyRows(
  grid: Grid,
  rows: readonly RowFacts[],
  columns: RowColumns,
  nameAt: (row: number) => Cell,
): readonly ClassifiedRow[] {
  let stage: Stage | undefined;
  let inNotes = false;
  const out: ClassifiedRow[] = [];
  for (const facts of rows) {
    const cells = grid.rows[facts.row] ?? [];
    const nameCell = nameAt(facts.row);
    const name = cleanName(textOf(nameCell));
    const label = textOf(cells[facts.first]);
    let kind = kindOf(cells, facts, columns, name, label);
    if (inNotes && kind !== "total" && facts.filled === 1) kind = "note";
    if (kind === "note") inNotes = noteWords.test(label) || inNotes;
    else if (kind === "school") inNotes = false;
    if (kind === "heading") stage = stageIn(keyOf(label)) ?? stage;
    out.push({ row: facts.row, kind, label: kind === "school" ? name : label, ...(stage !== undefined && { stage }) });
  }
  return out;
}

const kindOf = (cells: readonly Cell[], facts: RowFacts, columns: RowColumns, name: string, label: string): RowKind => {
  if (noteWords.test(label) || noteWords.test(name)) return "note";
  const labels = label === name || typeof cells[facts.first] !== "string" ? [name] : [label, name];
  for (const each of labels) {
    const told = labelKind(each);
    if (told !== null) return told;
  }
  const figures = hasFigures(cells, columns.figures);
  if (name === "") {
    if (!figures) return facts.filled === 1 && stageIn(keyOf(label)) !== undefined ? "heading" : "note";
    return columns.figures.some((column) => /[≥≤]/.test(textOf(cells[column]))) ? "standard" : "nameless";
  }
  if (figures) return "school";
  if (placeholderNames.test(keyOf(name)) || /^[….\s]+$/.test(name)) return "placeholder";
  if (facts.filled > 1) return "school";
  if (
    /(学校|小学|中学|教学点|完小|校区|分校)$/.test(name) &&
    !/^(小学|中学|学校)$/.test(keyOf(name)) &&
    !/^[一二三四五六七八九十\d]+[、.．]/.test(name)
  )
    return "school";
  return "heading";
};

/** What a label says by itself: a total, a figure about schools, a part; or nothing. */
const labelKind = (label: string): RowKind | null => {
  if (label === "" || label.length > 40) return null;
  if (partWords.test(label.trim())) return "statistic";
  const key = keyOf(label);
  if (totalWords.test(key)) return "total";
  return statisticWords.test(key) ? "statistic" : null;
};

const hasFigures = (cells: readonly Cell[], figures: readonly number[]): boolean =>
  figures.some((column) => {
    const cell = cells[column];
    if (typeof cell === "number") return true;
    return typeof cell === "string" ? /[\d０-９]/.test(cell) : !isBlank(cell) && typeof cell === "object";
  });

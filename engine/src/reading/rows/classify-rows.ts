// What each row under a header is: first by its shape and its words, then by what shows a school and by arithmetic between rows.
import type { Stage } from "../../schools/index.js";
import type { Cell, Grid, RowFacts } from "../cells/index.js";
import { cleanName, isBlank, keyOf, textOf } from "../cells/index.js";
import { notesToFillers, stageIn } from "../headers/index.js";
import { areNamesMadeUnknown, isMarkedExample } from "./example-rows.js";
import { judgeCandidates } from "./judge-candidates.js";
import type { ClassifiedRow, RowColumns, RowKind } from "./row-kinds.js";
import { isExampleName, isPlaceholder, kindByWords, noteWords, partWords } from "./row-words.js";
import { isSchoolName } from "./school-names.js";

/**
 * Classifies the rows of a block (行的类别): schools, and what else stands among them.
 *
 * Rule: first by shape and words (合计, 其中, 注, 示例), then by what shows a school (a code, a type, its name) and by arithmetic between rows.
 * Nothing but a school is ever counted as one: a row that nothing shows to be one is `doubtful`. `nameAt` gives names, merged cells filled
 * in. Units: rows counted from 0; columns as positions, -1 for none. Zeros are figures. Blank: a named row without figures may still be a
 * school; a row without name and figures is a note or heading. None: an empty list for no rows; `stage` is left away where no heading named
 * one. Errors: none thrown. Source: ours; sums and notes stand among schools in every table that is sent in.
 *
 * @example
 * const grid = { sheet: "1", rows: [["学校名称", "学生数"], ["河东小学", 300], ["河西小学", 200], ["合计", 500]] };
 * classifyRows(grid, filledRows(grid).slice(1), { name: 0, code: -1, figures: [1] }, (row) => grid.rows[row][0]).map(({ kind }) => kind) // => ["school", "school", "total"]
 */
export function classifyRows(
  grid: Grid,
  rows: readonly RowFacts[],
  columns: RowColumns,
  nameAt: (row: number) => Cell,
): readonly ClassifiedRow[] {
  const drafts = withoutSchools(grid, draftRows(grid, rows, columns, nameAt), columns);
  const candidates = drafts.flatMap(({ row, kind, name, like }) => (kind === "school" ? [{ row, name, like }] : []));
  const others = drafts.filter(({ kind }) => kind === "nameless" || kind === "otherCount");
  const examples = drafts.flatMap(({ row, kind, name, like }) =>
    kind === "example" && like ? [{ row, name, atTop: row < (candidates[0]?.row ?? Infinity) }] : [],
  );
  const found = judgeCandidates(
    grid,
    candidates,
    new Map(others.map(({ row, kind }) => [row, kind])),
    examples,
    columns,
  );
  return drafts.map(({ row, kind, name, label, stage }) => {
    const own = found.get(row);
    const named = (kind === "school" || own) && name !== "" ? name : label;
    return { row, kind, label: named, ...(stage && { stage }), ...own };
  });
}

interface Draft {
  readonly row: number;
  readonly kind: RowKind;
  readonly name: string;
  readonly like: boolean;
  readonly label: string;
  readonly stage?: Stage;
}

/** Rows by their shape and words, without examples that are schools: 示例小学 with all that the others have, ×× in every name. */
const withoutSchools = (grid: Grid, drafts: readonly Draft[], columns: RowColumns): readonly Draft[] => {
  const first = drafts.find(({ kind, like }) => kind === "school" && like)?.row ?? Infinity;
  const named = drafts.filter(({ kind, like }) => like && (kind === "school" || kind === "example"));
  const madeUnknown = areNamesMadeUnknown(named.map(({ name }) => name));
  return drafts.map((draft) => {
    const cells = grid.rows[draft.row] ?? [];
    if (draft.kind !== "example" || !draft.like || isMarkedExample(cells)) return draft;
    return madeUnknown || (draft.row > first && isVouched(cells, columns)) ? { ...draft, kind: "school" } : draft;
  });
};

/** Rows by their shape and words: what may be a school is called one until more is known. */
const draftRows = (
  grid: Grid,
  rows: readonly RowFacts[],
  columns: RowColumns,
  nameAt: (row: number) => Cell,
): readonly Draft[] => {
  let stage: Stage | undefined;
  let inNotes = false;
  const header = headerTexts(grid, columns.header ?? []);
  return rows.map((facts) => {
    const cells = grid.rows[facts.row] ?? [];
    const name = cleanName(textOf(nameAt(facts.row)));
    const label = textOf(cells[facts.first]);
    const like = isSchoolName(name);
    let kind = isHeaderAgain(cells, header) ? "repeatedHeader" : kindOf(cells, facts, columns, name, label, like);
    if (inNotes && kind !== "total" && facts.filled === 1) kind = "note";
    if (kind === "note") inNotes = noteWords.test(label) || inNotes;
    else if (kind === "school") inNotes = false;
    if (kind === "heading") stage = stageIn(keyOf(label)) ?? stage;
    return { row: facts.row, kind, name, like, label, ...(stage !== undefined && { stage }) };
  });
};

const kindOf = (
  cells: readonly Cell[],
  facts: RowFacts,
  columns: RowColumns,
  name: string,
  label: string,
  like: boolean,
): RowKind => {
  const figures = hasFigures(cells, columns.figures);
  if (figures && (isMarkedExample(cells) || (like && isExampleName(name)))) return "example";
  const named = like && !isPlaceholder(name);
  if (named && figures && !/^.{1,8}[:：]/.test(name) && !noteWords.test(name === label ? "" : label)) return "school";
  if (noteWords.test(label) || noteWords.test(name)) return "note";
  if (!figures && notesToFillers.test(keyOf(name))) return "note";
  const labels = label === name || typeof cells[facts.first] !== "string" ? [name] : [label, name];
  for (const each of labels) {
    const worded = labelKind(each);
    if (worded === "otherCount" && (!figures || isVouched(cells, columns))) continue;
    if (worded !== null) return worded;
  }
  if (name === "") {
    if (!figures) return facts.filled === 1 && stageIn(keyOf(label)) !== undefined ? "heading" : "note";
    return columns.figures.some((column) => /[≥≤]/.test(textOf(cells[column]))) ? "standard" : "nameless";
  }
  if (figures) return isExampleName(name) ? "example" : "school";
  if (isPlaceholder(name) || /^[….\s]+$/.test(name)) return "placeholder";
  if (facts.filled > 1) return "school";
  return named && !/^[一二三四五六七八九十\d]+[、.．]/.test(name) ? "school" : "heading";
};

/** A row with a code, or with a type, a township and the like, may be a school, whatever its name. */
const isVouched = (cells: readonly Cell[], { code, identity = [] }: RowColumns): boolean =>
  !isBlank(cells[code]) || (identity.length >= 2 && identity.every((column) => !isBlank(cells[column])));

/** What a label says by itself; a part (其中) would be counted twice. */
const labelKind = (label: string): RowKind | null => {
  if (label === "" || label.length > 40) return null;
  return partWords.test(label.trim()) ? "statistic" : kindByWords(keyOf(label));
};

const hasFigures = (cells: readonly Cell[], figures: readonly number[]): boolean =>
  figures.some((column) => {
    const cell = cells[column];
    if (typeof cell === "number") return true;
    return typeof cell === "string" ? /[\d０-９]/.test(cell) : !isBlank(cell) && typeof cell === "object";
  });

/** The keys of the headers' texts by column. */
const headerTexts = (grid: Grid, rows: readonly number[]): readonly ReadonlySet<string>[] => {
  const texts: Set<string>[] = [];
  for (const row of rows)
    (grid.rows[row] ?? []).forEach((cell, column) => {
      if (typeof cell === "string" && !isBlank(cell)) (texts[column] ??= new Set()).add(keyOf(cell));
    });
  return texts;
};

const isHeaderAgain = (cells: readonly Cell[], header: readonly ReadonlySet<string>[]): boolean => {
  const first = cells.findIndex((cell) => !isBlank(cell));
  if (header[first]?.has(keyOf(textOf(cells[first]))) !== true) return false;
  let same = 0;
  let filled = 0;
  cells.forEach((cell, column) => {
    if (isBlank(cell)) return;
    filled++;
    if (typeof cell === "string" && header[column]?.has(keyOf(cell)) === true) same++;
  });
  return same >= 2 && same * 5 >= filled * 4;
};

// Which column of a sheet holds which input of a rubric, and which the school and its community.
import type { Rubric } from "../../rubrics/index.js";
import type { Catalogue, HeaderRows } from "../headers/index.js";
import { findHeaders, headerParts, headerLookup, columnHeaders } from "../headers/index.js";
import type { Grid, RowFacts } from "../cells/index.js";
import { columnOf, filledRows, halfWidth, holdsFigure, rowsBetween } from "../cells/index.js";
import { countyColumn } from "./county-column.js";

/** One column that a rubric reads. */
export interface ScoreColumn {
  readonly input: string;
  readonly position: number;
  readonly column: string;
  readonly header: string;
}

/** The table of a sheet that has the most of a rubric's inputs. */
export interface FoundScores {
  readonly grid: Grid;
  readonly header: HeaderRows;
  readonly columns: readonly ScoreColumn[];
  /** Columns of figures beside which points are asked for: not read, but rows are told by them. */
  readonly beside: readonly number[];
  readonly name: number;
  /** −1 where there is none. */
  readonly community: number;
  readonly rows: readonly RowFacts[];
}

const communityHeaders = ["共同体", "共同体名称", "所属共同体", "教育集团", "联盟", "结对", "community"];

/** What the words of a rubric name, each in its spellings: `input rate`, `community`, `figure`. */
function wordsOf(rubric: Rubric, catalogue: Catalogue): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  const bare = new Map<string, string>();
  const add = (header: string, id: string): void => {
    const [whole = "", short = ""] = spellingsOf(header, catalogue);
    if (!byKey.has(whole)) byKey.set(whole, id);
    // What is left of 教研次数（得分） is the figure that the points are of.
    if (/\((?:得分|评分|分)\)$/.test(halfWidth(header))) return;
    // What is left without its brackets may be several inputs' (专家一), (专家二), and then is none's.
    if (short !== whole) bare.set(short, bare.has(short) && bare.get(short) !== id ? "" : id);
  };
  for (const header of communityHeaders) add(header, "community");
  for (const { id, title, unit, headers = [] } of rubric.inputs) {
    for (const header of [title["zh-CN"], title.en, id, ...headers]) {
      add(header, `input ${id}`);
      for (const each of Object.values(unit ?? {})) add(`${header}(${each})`, `input ${id}`);
    }
  }
  for (const { title, unit } of rubric.inputs)
    if (unit?.["zh-CN"] === "分" && /.得分$/.test(title["zh-CN"])) add(title["zh-CN"].slice(0, -2), "figure");
  for (const [key, id] of bare) if (id !== "" && !byKey.has(key)) byKey.set(key, id);
  return byKey;
}

/** Tells whether a text names an input of a rubric, by itself as a header would. */
export function namesInput(rubric: Rubric, catalogue: Catalogue): (text: string) => boolean {
  const byKey = wordsOf(rubric, catalogue);
  return (text) => idOf([text], byKey, catalogue)?.startsWith("input ") === true;
}

/**
 * Finds it; null where no header names any input. A row of a county's rubric goes by whichever column holds its name, and its table may
 * have one input alone, with a figure below.
 */
export function findScores(grid: Grid, rubric: Rubric, catalogue: Catalogue): FoundScores | null {
  const facts = filledRows(grid);
  const byKey = wordsOf(rubric, catalogue);
  const lookup = headerLookup(catalogue, byKey);
  const usual = findHeaders(grid, facts, lookup);
  const isSmall = usual.length === 0 && rubric.scope === "county";
  const tables = (isSmall ? findHeaders(grid, facts, lookup, 1) : usual).map((header, k, all) => {
    const texts = columnHeaders(grid, header).map((column) => column.texts);
    const named = texts.map((each) => idOf(each, byKey, catalogue) ?? lookup(each.at(-1) ?? ""));
    const rows = rowsBetween(facts, header.bottom, all[k + 1]?.top ?? Infinity);
    const columns = inputColumns(grid, texts, named);
    const name = named.indexOf("name");
    const heads = texts.map((each) => each.join(""));
    return {
      grid,
      header,
      columns,
      beside: named.flatMap((id, position) => (id === "figure" ? [position] : [])),
      name: name < 0 && rubric.scope === "county" ? countyColumn(grid, heads, columns[0]?.position ?? 0, rows) : name,
      community: named.indexOf("community"),
      rows,
    };
  });
  const usable = tables.filter(
    ({ name, columns, beside, rows }) =>
      name >= 0 &&
      columns.length + beside.length > 0 &&
      (!isSmall || rows.some(({ row }) => columns.some(({ position }) => holdsFigure(grid.rows[row]?.[position])))),
  );
  return usable.length === 0
    ? null
    : usable.reduce((best, each) => (each.columns.length > best.columns.length ? each : best));
}

/** A header as it stands, and without what stands in brackets. */
const spellingsOf = (header: string, catalogue: Catalogue): readonly string[] => {
  const { keys, bare } = headerParts(header, catalogue);
  return [keys[0] ?? bare, bare];
};

/** What a header means: all of its texts together first, then the lowest alone. */
function idOf(texts: readonly string[], byKey: ReadonlyMap<string, string>, catalogue: Catalogue): string | undefined {
  const spellings = [texts.join(""), texts.at(-1) ?? ""].flatMap((text) => spellingsOf(text, catalogue));
  return spellings.map((key) => byKey.get(key)).find((id) => id !== undefined);
}

/** Each input once: the first column that names it. */
function inputColumns(
  grid: Grid,
  texts: readonly (readonly string[])[],
  named: readonly (string | undefined)[],
): readonly ScoreColumn[] {
  return named.flatMap((id, position) =>
    id?.startsWith("input ") === true && named.indexOf(id) === position
      ? [{ input: id.slice(6), position, column: columnOf(grid, position), header: (texts[position] ?? []).join("/") }]
      : [],
  );
}

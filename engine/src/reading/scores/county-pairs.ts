// A county's figures down the page (指标、数值: an item and its figure a row) as a table with the county a row; every figure keeps its cell.
import type { Rubric } from "../../rubrics/index.js";
import type { Cell, Grid, GridPlace } from "../cells/index.js";
import { filledRows, isBlank, holdsFigure, rearranged, textOf } from "../cells/index.js";
import type { Catalogue } from "../headers/index.js";
import { headerLookup, isUnitRow } from "../headers/index.js";
import { namesInput } from "./input-words.js";

/** Such a sheet has no more columns than this, and no more rows. */
const most = { columns: 6, rows: 120 };

/**
 * The sheet as a table of one county, where one column holds items of the rubric and one other their figures; null where it is none.
 *
 * By evidence: most of what has a figure is an item of the rubric, nothing is called a school's name, and no other column has figures
 * beside these items, so that it is plain which is meant. The county's name stands in a row or above the figures, or in a column of
 * its own; else the row is the whole county's.
 */
export function pairsAsTable(grid: Grid, rubric: Rubric, catalogue: Catalogue): Grid | null {
  const facts = filledRows(grid);
  const width = Math.max(0, ...grid.rows.map((cells) => cells.findLastIndex((cell) => !isBlank(cell)) + 1));
  if (grid.places !== undefined || facts.length > most.rows || width > most.columns) return null;
  const rows = facts.map(({ row }) => row);
  const at = (row: number, column: number): Cell => grid.rows[row]?.[column] ?? null;
  const named = namesInput(rubric, catalogue);
  const lookup = headerLookup(catalogue);
  const isItem = (row: number, column: number): boolean =>
    typeof at(row, column) === "string" && named(textOf(at(row, column)));
  const columns = Array.from({ length: width }, (_, column) => column);
  const item = columns.find((column) => rows.some((row) => isItem(row, column)));
  if (item === undefined) return null;
  const items = rows.filter((row) => isItem(row, item));
  const figures = columns.filter((column) => column > item && items.some((row) => holdsFigure(at(row, column))));
  const [value] = figures;
  if (value === undefined || figures.length > 1) return null;
  const paired = rows.filter((row) => typeof at(row, item) === "string" && holdsFigure(at(row, value)));
  const isOfSchool = rows.some((row) => columns.some((column) => lookup(textOf(at(row, column))) === "name"));
  if (isOfSchool || paired.filter((row) => isItem(row, item)).length * 2 < paired.length) return null;
  const name = nameOf(grid, { rows, items, item, value });
  const unit = columns.find(
    (column) => column > item && column !== value && isUnitRow(items.map((row) => at(row, column))),
  );
  const first = { row: items[0]!, column: item };
  const places = [
    [first, ...items.map((row) => ({ row, column: item }))],
    [name ?? first, ...items.map((row) => ({ row, column: value }))],
  ];
  const table = rearranged(grid, places);
  const [, ...labels] = table.rows[0]!.map(textOf);
  const units = items.map((row) => (unit === undefined ? "" : `(${textOf(at(row, unit))})`));
  const [called, ...values] = table.rows[1]!;
  return {
    ...table,
    rows: [
      ["县名", ...labels.map((label, k) => label + units[k]!)],
      [name === null ? total : called!, ...values],
    ],
  };
}

/** What a row is called that is a county's and has no name. */
const total = "全县";

interface Pairs {
  readonly rows: readonly number[];
  readonly items: readonly number[];
  readonly item: number;
  readonly value: number;
}

/** Where the county's name stands: beside a label such as 县名, above the figures, or left of the items. */
function nameOf(grid: Grid, { rows, items, item, value }: Pairs): GridPlace | null {
  const textAt = (row: number, column: number): string => textOf(grid.rows[row]?.[column] ?? null);
  const isWord = (row: number, column: number): boolean =>
    textAt(row, column) !== "" && !holdsFigure(grid.rows[row]?.[column]);
  const labelled = rows.find((row) => !items.includes(row) && saysKind(textAt(row, item)) && isWord(row, value));
  if (labelled !== undefined) return { row: labelled, column: value };
  const above = rows.find((row) => row < items[0]! && isCountyName(textAt(row, value)));
  if (above !== undefined) return { row: above, column: value };
  const left = Array.from({ length: item }, (_, column) => column).find(
    (column) =>
      isCountyName(textAt(items[0]!, column)) &&
      new Set(items.map((row) => textAt(row, column)).filter(Boolean)).size === 1,
  );
  return left === undefined ? null : { row: items[0]!, column: left };
}

const saysKind = (label: string): boolean => ["县", "区", "旗"].some((kind) => label.includes(kind));

/** A name ends with its kind; 全县, 本县 and the like are no names. */
const isCountyName = (text: string): boolean =>
  ["县", "区", "旗", "市"].some((kind) => text.endsWith(kind)) &&
  !["全", "本", "各"].some((all) => text.startsWith(all));

// One school's sheet with its figures beside their labels (填报项目, 填报值; or several pairs a row), turned into a table of one row.
import type { Rubric } from "../../rubrics/index.js";
import type { Cell, Grid, GridPlace } from "../cells/index.js";
import { cleanName, halfWidth, isBlank, isUnit, rearranged, textOf } from "../cells/index.js";
import type { Catalogue } from "../headers/index.js";
import { isSchoolName } from "../rows/index.js";
import { inputWords } from "./input-words.js";

/** So many figures beside their labels make a sheet one of these. */
const minPairs = 4;
/** A label is no longer than this, and its figure stands no further from it. */
const maxLabel = 40;
const maxDistance = 4;

interface Pair {
  readonly input: string;
  readonly header: string;
  readonly label: GridPlace;
  readonly value: GridPlace;
}

/** The table; null where a sheet has no such figures, or no school's name. Every figure keeps its own cell. */
export function labelledTable(grid: Grid, rubric: Rubric, catalogue: Catalogue): Grid | null {
  if (grid.form !== undefined || grid.places !== undefined) return null;
  if (rubric.scope !== "school" && rubric.scope !== "stage") return null;
  const pairs = pairsIn(grid, rubric, catalogue);
  const figures = pairs.filter(({ input }) => input !== "name");
  const named = pairs.find(({ input }) => input === "name");
  const name = named === undefined ? nameAround(grid) : at(grid, named.value);
  if (figures.length < minPairs || isBlank(name)) return null;
  const namePlace = named?.value ?? { row: 0, column: 0 };
  const places = [
    [named?.label ?? namePlace, ...figures.map(({ label }) => label)],
    [namePlace, ...figures.map(({ value }) => value)],
  ];
  const table = rearranged(grid, places);
  return {
    ...table,
    rows: [
      ["学校名称", ...figures.map(({ header }) => header)],
      [name, ...(table.rows[1] ?? []).slice(1)],
    ],
  };
}

const at = ({ rows }: Grid, { row, column }: GridPlace): Cell => rows[row]?.[column] ?? null;

const isUnitCell = (cell: Cell | undefined): boolean => typeof cell === "string" && isUnit(cell);

/** Each input once, by its first label with something beside it. */
function pairsIn(grid: Grid, rubric: Rubric, catalogue: Catalogue): readonly Pair[] {
  const words = inputWords(rubric, catalogue);
  const meaningOf = (cell: Cell): string | undefined => {
    const text = typeof cell === "string" ? cell.trim() : "";
    const meaning = text === "" || text.length > maxLabel ? undefined : words.named([text], "");
    return meaning?.startsWith("input ") === true || meaning === "name" ? meaning : undefined;
  };
  const found = new Map<string, Pair>();
  grid.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const input = meaningOf(cell);
      if (input === undefined || found.has(input)) return;
      const beside = [...cells.keys()].slice(column + 1, column + 1 + maxDistance).filter((k) => !isBlank(cells[k]));
      const value = beside.find((k) => !isUnitCell(cells[k]));
      if (value === undefined || meaningOf(cells[value] ?? null) !== undefined) return;
      const unit = beside.find((k) => k <= value + 1 && isUnitCell(cells[k]));
      const label = textOf(cell);
      const header = unit === undefined ? label : `${label}(${textOf(cells[unit])})`;
      found.set(input, {
        input,
        header,
        label: { row, column },
        value: { row, column: value },
      });
    }),
  );
  return [...found.values()];
}

/** The name in a line such as 填报单位：河东小学, at the front of a title, or on the tab. */
function nameAround({ rows, sheet }: Grid): string | null {
  const texts = rows.slice(0, 6).flatMap((cells) => cells.filter((cell) => typeof cell === "string"));
  const lines = texts.flatMap(
    (text) => /^(?:学校|单位|填报单位|填报学校)(?:名称)?:(.{2,40})$/.exec(halfWidth(text).trim())?.[1] ?? [],
  );
  const titles = texts.flatMap((text) => /^.{1,20}?(?:小学|中学|初中|学校|教学点)/.exec(text.trim())?.[0] ?? []);
  const names = [...lines, ...titles.filter(isSchoolName), ...[sheet].filter(isSchoolName)];
  return names[0] === undefined ? null : cleanName(names[0]);
}

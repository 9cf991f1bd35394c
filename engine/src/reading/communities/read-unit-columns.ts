// What any table of schools says of legal units: which school each row belongs to (总校, 法人单位), and whether it counts by itself.
import type { RecordSource, SchoolRecord } from "../../schools/index.js";
import { cellOf, collectFindings, columnOf, readCategory, rowNumberOf } from "../cells/index.js";
import type { Grid } from "../cells/index.js";
import { builtInCatalogue, headerLookup } from "../headers/index.js";
import { namedTables, sheetCells } from "../rows/index.js";

type Column = "name" | "code" | "campusOf" | "counted" | "type";

const inCatalogue = headerLookup(builtInCatalogue);
const ids: ReadonlySet<string> = new Set<Column>(["name", "code", "campusOf", "counted", "type"]);

const columnMeant = (text: string): Column | undefined => {
  const id = inCatalogue(text);
  return id !== undefined && ids.has(id) ? (id as Column) : undefined;
};

/**
 * The schools of every table that has a column of parents (总校、法人单位), as records without figures.
 *
 * Rule: a table counts where it has both a name and a parent; code, type and 是否单独计校 are taken too. Units: rows and columns in `source` as her own sheet has them.
 * Blank: a row without a name is left out; a blank parent leaves `campusOf` away, as of a school that stands for itself.
 * None: an empty list without such a table, or of sheets of ours. Errors: none thrown; words that are not known are simply not said.
 * Source: ours, for counting legal units (法人) rather than campuses.
 *
 * @example
 * const rows = [["学校名称", "总校"], ["龙马小学", ""], ["青堡小学", "龙马小学"]];
 * readUnitColumns([{ sheet: "1", rows }]).map(({ name, campusOf }) => [name, campusOf]) // => [["龙马小学", undefined], ["青堡小学", "龙马小学"]]
 */
export function readUnitColumns(grids: readonly Grid[]): readonly SchoolRecord[] {
  return grids.flatMap((grid) =>
    grid.ours === true
      ? []
      : namedTables(grid, columnMeant, (found) => found.has("name") && found.has("campusOf")).flatMap((table) => {
          const cells = sheetCells<Column>(grid, table, collectFindings());
          const positions = [...table.columns].map(([id, { position }]) => [id, position] as const);
          const columns = Object.fromEntries(positions.map(([id, position]) => [id, columnOf(grid, position)]));
          const moved = (row: number): Pick<RecordSource, "cells"> =>
            grid.places === undefined
              ? {}
              : { cells: Object.fromEntries(positions.map(([id, position]) => [id, cellOf(grid, row, position)])) };
          const file = grid.file === undefined ? {} : { file: grid.file };
          return table.rows.flatMap((row): readonly SchoolRecord[] => {
            const [name, code, campusOf] = [cells.text(row, "name"), textIn("code", row), textIn("campusOf", row)];
            if (name === "") return [];
            const said = (["counted", "type"] as const).map((id) => readCategory(id, textIn(id, row)).value);
            return [
              {
                name,
                ...(code !== "" && { code }),
                ...(campusOf !== "" && { campusOf }),
                ...Object.assign({}, ...said),
                source: { ...file, sheet: grid.sheet, row: rowNumberOf(grid, row), columns, ...moved(row) },
              },
            ];
          });
          function textIn(column: Column, row: number): string {
            return cells.has(column) ? cells.text(row, column) : "";
          }
        }),
  );
}

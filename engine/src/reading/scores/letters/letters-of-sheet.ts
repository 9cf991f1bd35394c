// The letters of a sheet: each of its tables is one, or goes on with the one above, or holds several by a column of unions.
import { errorAt } from "../../../diagnostics/index.js";
import type { Findings, Grid } from "../../cells/index.js";
import { cellOf, cellsWithMerged, cleanName, textOf } from "../../cells/index.js";
import type { Letter } from "./letter.js";
import { letterOf } from "./letter-lines.js";
import type { LetterTable } from "./letter-tables.js";
import { letterTables } from "./letter-tables.js";
import type { TaskFinder } from "./letter-tasks.js";
import { unionAbove, unionOfSheet } from "./letter-union.js";

/** The letters of a sheet; one that says nowhere whose it is is told, and not read. */
export function lettersOfSheet(grid: Grid, finder: TaskFinder, findings: Findings): readonly Letter[] {
  const byUnion: { readonly union: string; readonly tables: LetterTable[] }[] = [];
  for (const table of letterTables(grid, finder)) {
    if (table.union >= 0) {
      for (const [union, rows] of rowsByUnion(table)) byUnion.push({ union, tables: [{ ...table, rows }] });
      continue;
    }
    const named = unionAbove(table);
    const before = byUnion.at(-1);
    // A table without a name of its own goes on with the letter above: an action's tasks under their own header.
    if (named === null && before !== undefined) before.tables.push(table);
    else {
      const union = named ?? unionOfSheet(grid);
      if (union === null) findings.add(errorAt("letterWithoutUnion", cellOf(grid, table.header, table.task)));
      else byUnion.push({ union, tables: [table] });
    }
  }
  return byUnion.map(({ union, tables }) => letterOf(union, tables, finder, findings));
}

function rowsByUnion({ grid, header, rows, union }: LetterTable): ReadonlyMap<string, readonly number[]> {
  const unionAt = cellsWithMerged(grid, union, header + 1, rows.at(-1) ?? header);
  const byUnion = new Map<string, number[]>();
  for (const row of rows) {
    const name = cleanName(textOf(unionAt(row)));
    if (name !== "") byUnion.set(name, [...(byUnion.get(name) ?? []), row]);
  }
  return byUnion;
}

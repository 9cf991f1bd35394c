// What a table says of schools for merging scores: the gap that each closed, and what its group gave it.
import { collectFindings, keyOf } from "../cells/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { builtInCatalogue, headerLookup, wordIndex } from "../headers/index.js";
import { namedTables, sheetCells } from "../rows/index.js";
import { figureAt } from "./figures.js";

/** Points by which a gap was closed, and points that the group gave. */
export interface MemberFigures {
  readonly closed: number | null;
  readonly judged: number | null;
}

type Column = "school" | keyof MemberFigures;

const words = wordIndex<Column>({
  closed: ["差距缩小", "缩小差距", "缩小的差距", "差距缩小分数", "缩小分数", "gap closed"],
  judged: ["共同体评分", "共同体评议分", "学区评分", "集体评分", "群体评分", "group's points"],
});

const inCatalogue = headerLookup(builtInCatalogue);

const columnOf = (text: string): Column | undefined =>
  words.get(keyOf(text)) ?? (inCatalogue(text) === "name" ? "school" : undefined);

/** The figures of each school by its name; what is said twice holds where it is said first. */
export function readMemberFigures(
  grids: readonly Grid[],
  findings: Findings = collectFindings(),
): ReadonlyMap<string, MemberFigures> {
  const found = new Map<string, MemberFigures>();
  for (const grid of grids) {
    if (grid.ours === true) continue;
    for (const table of namedTables(grid, columnOf, (there) => there.has("school") && there.size > 1)) {
      const cells = sheetCells<Column>(grid, table, findings);
      for (const row of table.rows) {
        const school = cells.text(row, "school");
        const before = found.get(school);
        const own = { closed: figureAt(cells, row, "closed"), judged: figureAt(cells, row, "judged") };
        found.set(school, { closed: before?.closed ?? own.closed, judged: before?.judged ?? own.judged });
      }
    }
  }
  return found;
}

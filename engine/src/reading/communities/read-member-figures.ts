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

/**
 * What tables say of schools for merging scores (共同体评分用数据): points by which a gap was closed, and points that the group gave.
 *
 * Rule: columns 差距缩小 and 共同体评分 beside a school's name; what is said twice holds where it is said first. Units: points, as written.
 * Zeros are points; a blank or unreadable cell is null. A table with the name alone is none.
 * None: an empty map where no sheet has them; a school that is not named has no entry. Errors: none thrown; unreadable cells go to `findings`.
 * Source: decision 0017, whose ways of merging ask for these two.
 *
 * @example
 * const rows = [["学校", "差距缩小"], ["二小", 1.5]];
 * readMemberFigures([{ sheet: "1", rows }]).get("二小") // => { closed: 1.5, judged: null }
 */
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

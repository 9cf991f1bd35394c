// A county's figures on the same sheet as its schools, above or below them: the sheet in parts, each cell in its place.
import type { Rubric } from "../../rubrics/index.js";
import type { Grid } from "../cells/index.js";
import { filledRows, textOf } from "../cells/index.js";
import type { Catalogue } from "../headers/index.js";
import { headerLookup } from "../headers/index.js";
import { isSchoolName } from "../rows/index.js";
import { readCountyRows } from "./read-county-rows.js";

/** A county's figures have no more rows than this, and stand among so many blocks at the top or the end of a sheet. */
const most = { rows: 120, blocks: 6 };

/** The rows of a block. */
type Block = readonly number[];

/**
 * A sheet parted into its schools and the county's own figures that stand above or below them (县级数据与学校同表).
 *
 * Rule: a block between blank rows, or under a title, that is read as a county's row by itself, without a school's name or its header,
 * beside a block with schools' names; among the first and last six blocks, of up to 120 rows. Units: rows stay where they stand, the others
 * blank. Missing: without rubrics nothing is parted, as nothing says what a county's figure is. None: null where there is nothing to part.
 * Errors: none thrown. Source: ours; county figures are typed under the table of schools.
 *
 * @example
 * const rubric = { ...oneItemRubric({ kind: "threshold", input: "rate", value: 95, direction: "atLeast" }, 1), scope: "county" };
 * const rows = [["学校名称", "学生数"], ["河东小学", 300], [], ["县名", "rate"], ["甲县", 96]];
 * apartFromSchools({ sheet: "1", rows }, [rubric], builtInCatalogue)?.map((grid) => grid.rows.filter((cells) => cells.length > 0).length) // => [2, 2]
 * apartFromSchools({ sheet: "1", rows }, [], builtInCatalogue) // => null
 */
export function apartFromSchools(grid: Grid, rubrics: readonly Rubric[], catalogue: Catalogue): readonly Grid[] | null {
  if (grid.ours === true || grid.form !== undefined || grid.places !== undefined || rubrics.length === 0) return null;
  const blocks = blocksOf(grid);
  if (blocks.length < 2) return null;
  const lookup = headerLookup(catalogue);
  const some = (block: Block, is: (text: string) => boolean): boolean =>
    block.some((row) => (grid.rows[row] ?? []).some((cell) => typeof cell === "string" && is(textOf(cell))));
  const ends = new Set([...blocks.slice(0, most.blocks), ...blocks.slice(-most.blocks)]);
  const county = [...ends].filter(
    (block) =>
      block.length <= most.rows &&
      !some(block, (text) => isSchoolName(text) || lookup(text) === "name") &&
      isCounty(only(grid, block), rubrics, catalogue),
  );
  const others = blocks.filter((block) => !county.includes(block));
  if (county.length === 0 || !others.some((block) => some(block, isSchoolName))) return null;
  return [only(grid, others.flat()), ...county.map((block) => only(grid, block))];
}

const isCounty = (grid: Grid, rubrics: readonly Rubric[], catalogue: Catalogue): boolean =>
  readCountyRows([grid], rubrics, catalogue).grids.has(grid);

/** What stands between blank rows; a row with one cell alone, a title, begins another. */
function blocksOf(grid: Grid): readonly Block[] {
  const blocks: number[][] = [];
  let before: { readonly row: number; readonly filled: number } | undefined;
  for (const facts of filledRows(grid)) {
    const isNext = before !== undefined && facts.row === before.row + 1 && (facts.filled > 1 || before.filled === 1);
    if (isNext) blocks.at(-1)!.push(facts.row);
    else blocks.push([facts.row]);
    before = facts;
  }
  return blocks;
}

const only = (grid: Grid, block: Block): Grid => {
  const kept = new Set(block);
  return { ...grid, rows: grid.rows.map((cells, row) => (kept.has(row) ? cells : [])) };
};

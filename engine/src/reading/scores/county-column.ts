// Which column of a table of counties holds their names, where no header says so in a word that is known.
import type { Cell, Grid, RowFacts } from "../cells/index.js";
import { isBlank, readNumberText, textOf } from "../cells/index.js";

/**
 * The column left of the figures that holds a word of its own in each row: headed by a county's kind (县, 区, 旗) before any
 * other, else the first. −1 where there is none.
 */
export function countyColumn(
  grid: Grid,
  headers: readonly string[],
  figures: number,
  rows: readonly RowFacts[],
): number {
  const words = headers.slice(0, Math.max(0, figures)).flatMap((header, position) => {
    const cells = rows.map(({ row }) => grid.rows[row]?.[position] ?? null).filter((cell) => !isBlank(cell));
    const own = new Set(cells.map(textOf)).size === cells.length;
    return header !== "" && cells.length > 0 && own && cells.every(isWord) ? [position] : [];
  });
  const kinds = ["县", "区", "旗"];
  return words.find((position) => kinds.some((kind) => headers[position]!.includes(kind))) ?? words[0] ?? -1;
}

const isWord = (cell: Cell): boolean => typeof cell === "string" && readNumberText(cell).kind === "unreadable";

// A cell of a letter as a figure: without the bound in front of a target (≥12节) and the words around what was done (已完成9次).
import type { Cell } from "../../cells/index.js";
import { tight } from "../../cells/index.js";

const bound = /^(?:≥|>=|≧|≮|≤|<=|≦|≯|不少于|不低于|不超过|不高于|不多于|至少|达到|达|控制在)/;
const side = /(?:及以上|及以下|以上|以下|以内)$/;
const doing = /^(?:已|共|实际)?(?:完成|开展|召开|组织|举办|达到|达)了?/;

/** A target without its bound: which side counts is the rubric's to say. */
export const targetCell = (cell: Cell): Cell => bare(cell, (text) => text.replace(bound, "").replace(side, ""));

/** What was done without the words around it. */
export const doneCell = (cell: Cell): Cell => bare(cell, (text) => text.replace(doing, ""));

/** Only where a figure is left: all other words stay as they stand, to be named. */
function bare(cell: Cell, without: (text: string) => string): Cell {
  if (typeof cell !== "string") return cell;
  const text = without(tight(cell));
  return /^\d/.test(text) ? text : cell;
}

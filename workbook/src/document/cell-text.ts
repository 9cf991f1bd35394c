// What a cell of a result sheet looks like in a document.
import { printedCell } from "@junheng/engine/papers";
import type { SheetCell } from "@junheng/engine/reports";
import { storableText } from "../storable-text.js";

/** The text of a cell, without signs that a document cannot hold. */
export const cellText = (cell: SheetCell): string => storableText(printedCell(cell));

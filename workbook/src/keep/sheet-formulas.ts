// The formulas of a sheet: their own text, or the text that they share with another cell.
import type { CellRange } from "@junheng/engine/reading/cells";
import { rangeOf } from "../read/addresses.js";
import { plainText } from "../read/xml-text.js";
import type { References } from "./formula-references.js";
import { movedFormula, referencesOf } from "./formula-references.js";
import type { CellSpan, SheetMap, Span } from "./sheet-map.js";
import { attributeOf } from "./tags.js";

/** A formula, with where its own element stands. */
export interface FormulaCell {
  readonly cell: CellSpan;
  readonly span: Span;
  /** The number under which its text is shared; none where it is not. */
  readonly shared: string | undefined;
  /** Where its results are put: an array formula has more than its own cell. */
  readonly area: CellRange;
  /** Its text as it stands in its own cell; empty where it shares one that is nowhere. */
  readonly text: () => string;
  readonly references: () => References;
}

/** The formulas in the order of the file. */
export function formulasOf(xml: string, { cells }: SheetMap): readonly FormulaCell[] {
  const masters = new Map<string, { readonly cell: CellSpan; readonly text: string }>();
  return cells.flatMap((cell) => {
    if (cell.formula === null) return [];
    const { row, column, formula: span } = cell;
    const head = xml.slice(span.start, span.headEnd);
    const kind = attributeOf(head, "t");
    const shared = kind === "shared" ? attributeOf(head, "si") : undefined;
    const own = plainText(xml.slice(span.headEnd, span.tail));
    if (shared !== undefined && own !== "") masters.set(shared, { cell, text: own });
    const text = (): string => {
      const master = shared === undefined || own !== "" ? undefined : masters.get(shared);
      return master === undefined ? own : movedFormula(master.text, row - master.cell.row, column - master.cell.column);
    };
    const isTable = kind === "dataTable";
    const range = kind === "array" || isTable ? rangeOf(attributeOf(head, "ref") ?? "") : null;
    const references = (): References => (isTable ? anything : referencesOf(text()));
    return [{ cell, span, shared, area: range ?? areaOf(cell), text, references }];
  });
}

/** A table of what-if results goes to wherever its formula goes. */
const anything: References = { ranges: [], names: [], isOpen: true };

const areaOf = ({ row, column }: CellSpan): CellRange => ({ top: row, left: column, bottom: row, right: column });

/** Whether a cell lies in a range. */
export const isWithin = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

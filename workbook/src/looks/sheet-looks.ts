// The looks of one sheet of an .xlsx, and its formulas, in one pass over its XML. What is too much is left out; nothing is refused.
import type { CellRange } from "@junheng/engine/reading/cells";
import { movedFormula } from "../keep/formula-references.js";
import { columnOf, rangeOf } from "../read/addresses.js";
import { maximumColumns, maximumRows } from "../read/limits.js";
import type { Attributes, XmlVisitor } from "../read/scan-xml.js";
import { scanXml } from "../read/scan-xml.js";
import { isTrue } from "../read/xml.js";
import { colourOf } from "./colours.js";
import type { FrozenPanes } from "./size-change.js";
import type { ColumnLook, FormulaLook, RowLook, SheetLooks, UnshownPart } from "./looks.js";
import {
  maximumFormulaLength,
  maximumFormulas,
  maximumFormulaText,
  maximumMerges,
  maximumSizes,
  maximumStyledCells,
} from "./limits.js";

type Open = XmlVisitor["open"];

/** The elements by which a sheet says that it has more. */
const unshownParts: Readonly<Record<string, UnshownPart>> = {
  conditionalFormatting: "conditionalFormats",
  drawing: "drawings",
  legacyDrawing: "notes",
  tablePart: "tables",
  dataValidation: "validations",
};

/** Reads a sheet; `styles` is how many the workbook has, and `theme` what its colours are named after. */
export function sheetLooks(xml: string, name: string, styles: number, theme: readonly string[]): SheetLooks {
  const cells: number[] = [];
  const rows: RowLook[] = [];
  const columns: ColumnLook[] = [];
  const merges: CellRange[] = [];
  const formulas = formulaList();
  const view: { frozen?: FrozenPanes; tabColor?: string; gridlines: boolean; zoom: number } = {
    gridlines: true,
    zoom: 100,
  };
  let seen = { top: 0, left: 0 };
  const sizes: { defaultWidth?: number; defaultHeight?: number } = {};
  let row = -1;
  let column = -1;
  let isText = false;
  let inValue = false;
  let isBehindCells = false;
  const unshown = new Set<UnshownPart>();
  const styleOf = (said: string | undefined): number | undefined => {
    const style = Number(said ?? 0);
    return style > 0 && style < styles ? style : undefined;
  };

  const openCell: Open = (_, attributes) => {
    const found = columnOf(attributes("r") ?? "");
    column = found < 0 ? column + 1 : found;
    isText = attributes("t") === "str";
    const style = styleOf(attributes("s"));
    if (style !== undefined && row < maximumRows && column < maximumColumns && cells.length < maximumStyledCells * 3)
      cells.push(row, column, style);
  };
  const openRow: Open = (_, attributes) => {
    row = Number(attributes("r")) >= 1 ? Math.trunc(Number(attributes("r"))) - 1 : row + 1;
    column = -1;
    const height = sizeOf(attributes("ht"), 409.5);
    const style = isTrue(attributes("customFormat")) ? styleOf(attributes("s")) : undefined;
    const hidden = isTrue(attributes("hidden"));
    if ((height === undefined && style === undefined && !hidden) || row >= maximumRows || rows.length >= maximumSizes)
      return;
    rows.push({
      row,
      ...(height !== undefined && { height }),
      ...(isTrue(attributes("customHeight")) && { fixed: true }),
      ...(hidden && { hidden }),
      ...(style !== undefined && { style }),
    });
  };
  const openColumns: Open = (_, attributes) => {
    const first = Math.max(0, Math.trunc(Number(attributes("min"))) - 1);
    const last = Math.min(maximumColumns, Math.trunc(Number(attributes("max")))) - 1;
    // They come in order and never overlap; what does is of no program's making.
    if (!(last >= first) || first <= (columns[columns.length - 1]?.last ?? -1)) return;
    const width = sizeOf(attributes("width"), 255);
    const style = styleOf(attributes("style"));
    columns.push({
      first,
      last,
      ...(width !== undefined && { width }),
      ...(isTrue(attributes("hidden")) && { hidden: true }),
      ...(style !== undefined && { style }),
    });
  };
  const opens: Readonly<Record<string, Open>> = {
    c: openCell,
    row: openRow,
    col: openColumns,
    f: (_, attributes) => {
      if (!isBehindCells) formulas.open(row, column, attributes);
    },
    v: () => {
      // An empty text is a result; some writers leave the place of a number empty.
      if (isText) formulas.seeValue();
      inValue = true;
    },
    mergeCell: (_, attributes) => {
      const range = rangeOf(attributes("ref") ?? "");
      const isInside = range !== null && range.bottom < maximumRows && range.right < maximumColumns;
      if (isInside && merges.length < maximumMerges) merges.push(range);
    },
    sheetFormatPr: (_, attributes) =>
      Object.assign(
        sizes,
        someSize("defaultWidth", sizeOf(attributes("defaultColWidth"), 255)),
        someSize("defaultHeight", sizeOf(attributes("defaultRowHeight"), 409.5)),
      ),
    sheetView: (_, attributes) => {
      view.gridlines = attributes("showGridLines") === undefined || isTrue(attributes("showGridLines"));
      seen = rangeOf(attributes("topLeftCell") ?? "") ?? { top: 0, left: 0 };
      const zoom = Number(attributes("zoomScale") ?? 100);
      if (zoom >= 10 && zoom <= 400) view.zoom = zoom;
    },
    pane: (_, attributes) => {
      // Views that were put by under a name have panes too.
      if (isBehindCells || !/^frozen/.test(attributes("state") ?? "")) return;
      const [down, across] = [Number(attributes("ySplit") ?? 0), Number(attributes("xSplit") ?? 0)];
      if (!(down >= 0 && down < maximumRows && across >= 0 && across < maximumColumns)) return;
      const [frozenRows, frozenColumns] = [Math.trunc(down), Math.trunc(across)];
      view.frozen = {
        top: frozenRows > 0 ? seen.top : 0,
        left: frozenColumns > 0 ? seen.left : 0,
        rows: frozenRows,
        columns: frozenColumns,
      };
    },
    tabColor: (_, attributes) => {
      const color = colourOf(attributes, { theme, indexed: [] });
      if (color !== undefined) view.tabColor = color;
    },
  };
  scanXml(xml, {
    open: (tag, attributes) => {
      const part = unshownParts[tag];
      if (part !== undefined) unshown.add(part);
      opens[tag]?.(tag, attributes);
    },
    text: (text) => {
      formulas.text(text);
      if (inValue) formulas.seeValue();
    },
    close: (tag) => {
      if (tag === "f") formulas.close();
      else if (tag === "v") inValue = false;
      else if (tag === "c") formulas.leaveCell();
      else if (tag === "sheetData") isBehindCells = true;
    },
  });
  const parts = { columns, rows, merges, formulas: formulas.all, unshown: [...unshown].sort() };
  return { name, cells: Uint32Array.from(cells), ...parts, ...sizes, ...view };
}

const sizeOf = (said: string | undefined, most: number): number | undefined => {
  const size = Number(said ?? NaN);
  return size >= 0 && size <= most ? size : undefined;
};

const someSize = (name: string, size: number | undefined): Readonly<Record<string, number>> =>
  size === undefined ? {} : { [name]: size };

/** The formulas while they come: one that is shared stands for itself in each of its cells. */
const formulaList = () => {
  const all: FormulaLook[] = [];
  let last: { empty?: true } | null = null;
  const shared = new Map<string, FormulaLook>();
  let signs = 0;
  let open: { row: number; column: number; text: string; kind: string; group: string } | null = null;
  return {
    all: all as readonly FormulaLook[],
    open: (row: number, column: number, attributes: Attributes): void => {
      last = null;
      open = { row, column, text: "", kind: attributes("t") ?? "normal", group: attributes("si") ?? "" };
    },
    text: (text: string): void => {
      if (open !== null && open.text.length <= maximumFormulaLength) open.text += text;
    },
    /** What is stored as the result stands behind the formula. */
    seeValue: (): void => {
      delete last?.empty;
    },
    leaveCell: (): void => {
      last = null;
    },
    close: (): void => {
      if (open === null) return;
      const { row, column, text, kind, group } = open;
      open = null;
      const first = kind === "shared" && text === "" ? shared.get(group) : undefined;
      const whole = first === undefined ? text : movedFormula(first.text, row - first.row, column - first.column);
      const isBounded = all.length < maximumFormulas && whole.length <= maximumFormulaLength;
      if (whole === "" || !isBounded || (signs += whole.length) > maximumFormulaText) return;
      const found: FormulaLook & { empty?: true } = {
        row,
        column,
        text: whole,
        empty: true,
        ...(kind !== "normal" && kind !== "shared" && { stays: true }),
      };
      if (kind === "shared" && text !== "") shared.set(group, found);
      all.push(found);
      last = found;
    },
  };
};

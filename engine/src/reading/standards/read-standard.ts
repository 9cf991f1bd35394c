// The sheet of a standard to what a file holds, row by row; where each part stands is kept, so that its faults name their cells.
import type { ShapeIssue, Where } from "../../diagnostics/index.js";
import { standardCodes, standardHeaders, standardItems } from "../../words/index.js";
import type { Grid } from "../cells/index.js";
import { cellOf, columnLetters, isBlank, keyOf, sheetOf, textOf } from "../cells/index.js";
import { headerByWords, wordIndex } from "../headers/index.js";
import type { TableRow } from "../rubrics/index.js";
import { localWords, numberIn, rowOf } from "../rubrics/index.js";
import { idOf, isNone, isoOf, listOf, sourceIn } from "./cells-of-row.js";
import { numbersFrom } from "./numbers-of-rows.js";
import type { NumberRow } from "./numbers-of-rows.js";
import { ownIdOf } from "./own-ids.js";
import type { OwnOnSheet } from "./own-rows.js";
import { ownOnSheet, readDefinition, readOwnFormulas, readOwnPart } from "./own-rows.js";
import type { Parts } from "./parts.js";
import { partsOf } from "./parts.js";
import type { StandardColumn, StandardItem } from "./standard-rows.js";
import { columnsOf, numberParts, ownParts, singleParts, wordsOfKind } from "./standard-rows.js";
import { formulasIn } from "./sum-text.js";

/** A fault that only the sheet knows, at its cell. */
type SheetIssue = ShapeIssue & { readonly where: Where };

/** What a sheet says: a variant as a file has it, unchecked, and where its parts stand. */
export interface StandardReading {
  readonly patch: unknown;
  readonly cells: Readonly<Record<string, Where>>;
  readonly issues: readonly SheetIssue[];
}

/** What is being made of the rows. */
interface Making extends Parts {
  readonly issues: SheetIssue[];
  readonly numbers: Map<string, NumberRow[]>;
  readonly indicators: string[];
  readonly singles: Set<string>;
  readonly own: OwnOnSheet;
  /** The document of the standard, for rows that name none. */
  readonly document: string;
}

/**
 * Reads the first sheet that has the headers of a standard (读取标准工作表); null where none has.
 *
 * Nothing is checked here but what a file would not know: columns, items and cells that have no place in a standard. Each of them is an
 * issue with its cell, and no cell is passed over. Missing parts are left to the base. Errors: none thrown.
 *
 * @example
 * readStandard([{ sheet: "标准", rows: [["项目", "数值"], ["编号", "own"]] }])?.patch // => { id: "own" }
 */
export function readStandard(grids: readonly Grid[]): StandardReading | null {
  const words = wordIndex(localWords(standardHeaders));
  for (const grid of grids.filter(({ ours }) => ours !== true)) {
    const header = headerByWords(
      grid,
      (text) => words.get(keyOf(text)) as StandardColumn | undefined,
      (found) => found.has("item") && found.has("value"),
    );
    if (header !== null) return readFrom(grid, header.row, header.columns);
  }
  return null;
}

function readFrom(grid: Grid, top: number, columns: ReadonlyMap<StandardColumn, number>): StandardReading {
  const rows = grid.rows.flatMap((cells, row) =>
    row <= top || cells.every((cell) => isBlank(cell)) ? [] : [{ row, read: rowOf(grid, row, columns) }],
  );
  const items = wordIndex(localWords(standardItems));
  const itemOf = (read: TableRow) => items.get(keyOf(read.text("item"))) as StandardItem | undefined;
  const document = rows.find(({ read }) => itemOf(read) === "document")?.read.text("value") ?? "";
  const parts = partsOf({ "": sheetOf(grid) });
  const making: Making = {
    ...parts,
    issues: [],
    numbers: new Map(),
    indicators: [],
    singles: new Set(),
    own: ownOnSheet(rows.map(({ read }) => ({ item: itemOf(read), row: read }))),
    document,
  };
  for (const { row, read } of rows) {
    const item = itemOf(read);
    if (item === undefined) unknown(making, read.text("item") || columnLetters(0), read.where("item"));
    else {
      leftOver(grid, row, top, columns, item, making);
      readRow(item, read, making);
    }
  }
  for (const [path, numbers] of making.numbers) numbersFrom(path, numbers, making, making.issues);
  return { patch: parts.whole, cells: parts.cells, issues: making.issues };
}

const unknown = ({ issues }: Making, path: string, where: Where): void => {
  issues.push({ code: "unrecognized_keys", path, where });
};

/** Cells of a row that its item has no use for: a column that no standard has, or one that stands with other items. */
function leftOver(
  grid: Grid,
  row: number,
  top: number,
  columns: ReadonlyMap<StandardColumn, number>,
  item: StandardItem,
  making: Making,
): void {
  const used = new Set(columnsOf(item).map((each) => columns.get(each)));
  grid.rows[row]?.forEach((cell, column) => {
    if (!isBlank(cell) && !used.has(column))
      unknown(making, textOf(grid.rows[top]?.[column]) || columnLetters(column), cellOf(grid, row, column));
  });
}

function readRow(item: StandardItem, row: TableRow, making: Making): void {
  const where = row.where("value");
  if (item in singleParts) return single(item as keyof typeof singleParts, row, making);
  if (item in numberParts) {
    const path = numberParts[item as keyof typeof numberParts];
    if (isNone(row) && item === "metAtLeast") return making.put("schoolRule", null, where);
    return number(path, row, making);
  }
  if (item === "compositeCv") {
    if (isNone(row) && row.text("stage") === "") return making.put("composite", null, where);
    return number(`composite.maximumCv.${stageIn(row, making, "composite.maximumCv")}`, row, making);
  }
  if (item === "split") {
    const type = idOf(standardCodes.type, row.text("of"));
    const path = `split.${type}.${stageIn(row, making, `split.${type}`)}`;
    once(path, row, making);
    making.put(path, numberIn(row.cell("value")) ?? row.text("value"), where);
    return source("split.reference", row, making);
  }
  if (item === "ownField" || item === "ownIndicator") {
    once(`${item} ${ownIdOf(row.text("of"))}`, row, making);
    return readDefinition(item, row, making.own, making);
  }
  if (item in ownParts) {
    const path = readOwnPart(item as keyof typeof ownParts, row, making.own, making);
    if (path === undefined)
      making.issues.push({ code: "own_not_defined", path: row.text("of"), where: row.where("of") });
    else once(path, row, making);
    return;
  }
  return ofIndicator(item, row, making);
}

function ofIndicator(item: StandardItem, row: TableRow, making: Making): void {
  const ownId = ownIdOf(row.text("of"));
  const isOwn = making.own.indicators.includes(ownId);
  if (isOwn && item === "formulas") {
    const stage = stageIn(row, making, `own.indicators.${making.own.indicators.indexOf(ownId)}.formulas`);
    for (const path of readOwnFormulas(row, stage, making.own, making)) once(path, row, making);
    return;
  }
  const id = isOwn ? ownId : idOf(standardCodes.indicator, row.text("of"));
  const known = making.indicators.indexOf(id);
  const path = `indicators.${known < 0 ? making.indicators.push(id) - 1 : known}`;
  const where = row.where("value");
  if (known < 0) {
    making.put(`${path}.id`, id, row.where("of"));
    making.cells[path] = row.where("of");
  }
  if (item === "minimum" || item === "maximum" || item === "maximumCv") {
    const threshold = `${path}.${item === "maximum" ? "minimum" : item}`;
    if (isNone(row) && row.text("stage") === "") return making.put(threshold, null, where);
    return number(`${threshold}.${stageIn(row, making, threshold)}`, row, making);
  }
  if (item === "indicator") {
    once(`${path}.code`, row, making);
    if (isNone(row)) return making.put(`${path}.remove`, true, where);
    making.put(`${path}.code`, row.text("value"), where);
    return source(`${path}.reference`, row, making);
  }
  if (item === "digits") {
    once(`${path}.digits`, row, making);
    const [value, mean, cv, ...more] = listOf(row.text("value")).map((each) => numberIn(each) ?? each);
    return making.put(`${path}.digits`, { value, mean, cv, ...(more.length > 0 && { more }) }, where);
  }
  if (isNone(row)) return making.put(`${path}.formulas`, null, where);
  const stage = `${path}.formulas.${stageIn(row, making, `${path}.formulas`)}`;
  once(stage, row, making);
  return making.put(stage, formulasIn(row.text("value"), new Set(making.own.fields)), where);
}

function single(item: keyof typeof singleParts, row: TableRow, making: Making): void {
  const [path, kind] = singleParts[item];
  const written = row.text("value");
  const value = ((): unknown => {
    if (kind === "number") return numberIn(row.cell("value")) ?? written;
    if (kind === "date") return isoOf(written);
    if (kind === "policy") return idOf(wordsOfKind.policy, written);
    if (kind === "text") return written;
    return isNone(row) ? [] : listOf(written).map((each) => idOf(wordsOfKind[kind], each));
  })();
  once(path, row, making);
  making.put(path, value, row.where("value"));
  if (item === "excludedTypes") source("scope.reference", row, making);
}

/** A part that stands on one row only. */
const once = (path: string, row: TableRow, { singles, issues }: Making): void => {
  if (singles.has(path)) issues.push({ code: "repeated_id", path: row.text("item"), where: row.where("item") });
  singles.add(path);
};

/** The stage of a row; where it is none that there is, its fault stands at its cell. */
const stageIn = (row: TableRow, { cells }: Making, before: string): string => {
  const stage = idOf(standardCodes.stage, row.text("stage"));
  if (!Object.hasOwn(standardCodes.stage, stage)) cells[`${before}.${stage}`] = row.where("stage");
  return stage;
};

const source = (path: string, row: TableRow, making: Making): void => {
  const reference = sourceIn(row, making.document);
  if (reference.document !== "") making.put(path, reference, row.where("document"));
};

const number = (path: string, row: TableRow, { numbers, document }: Making): void => {
  numbers.set(path, [...(numbers.get(path) ?? []), { row, document }]);
};

// Sheets to a rubric: what `writeRubric` writes, and the printed layouts of bureaus; every doubt with its cell, all at once.
import type { Diagnostic, Where } from "../../diagnostics/index.js";
import { errorAt, warningAt } from "../../diagnostics/index.js";
import { rubricCodes, rubricSettings } from "../../words/index.js";
import type { Period, Rubric, RubricInput, RubricSource } from "../../rubrics/index.js";
import { inputsOf } from "../../rubrics/index.js";
import type { Grid } from "../cells/index.js";
import { sheetOf } from "../cells/index.js";
import type { RowReader } from "./cell-values.js";
import { rowReader } from "./cell-values.js";
import { readQuota, readTotal } from "./read-total.js";
import type { CellsByPath } from "./read-rubric-tables.js";
import {
  languageOf,
  readDetails,
  readGrades,
  readInputs,
  readRubricChecks,
  readSettings,
  readTexts,
  readVetoes,
  sourceOf,
} from "./read-rubric-tables.js";
import type { RubricColumns } from "./rubric-columns.js";
import { rubricColumns } from "./rubric-columns.js";
import type { NodeContext, UnderstoodItem } from "./rubric-nodes.js";
import { nodesFrom, sumOf } from "./rubric-nodes.js";
import type { RubricRows } from "./rubric-rows.js";
import { rubricRows } from "./rubric-rows.js";
import { textLookup } from "./rubric-texts.js";

/** What reading a rubric gives. */
export interface RubricReading {
  /** None where there is no table, or an error stands in the way. */
  readonly rubric: Rubric | null;
  /** What was made of each item's rule, to be shown back and confirmed. */
  readonly understood: readonly UnderstoodItem[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where each part of the rubric stands, by its path: `items.0.items.1.method`. */
  readonly cells: Readonly<Record<string, Where>>;
}

/**
 * Reads a rubric from sheets (读取评分细则): what `writeRubric` wrote, or the printed layouts of bureaus.
 *
 * Rule: written sheets give the same rubric back. A printed one gets ids from its own codes (A1, B2) or positions (A1.1); its rules are
 * understood as far as they are common forms, each shown back in `understood`, and left to a judge where they are not. Points may stand
 * inside the text (A1 办学条件 400 分); 自评, 复评, 终评 become review columns. Units: points, with two decimals unless the sheet says so. Zeros are
 * points. A blank item is told, and its row is none. Missing points of the whole are the sum of the items'. None: `rubric` is null without
 * a table (`rubricNoTable`), or where an error stands in the way. Errors: none thrown for what a sheet holds; each doubt has its cell.
 * Source: ours; the layouts are those of rubrics that bureaus printed.
 *
 * @example
 * const rows = [["指标", "分值", "评分办法"], ["入学率", 10, "达到100%得满分，每低1个百分点扣2分"]];
 * readRubric([{ sheet: "1", rows }]).rubric.items[0].method // => { kind: "perUnit", input: "A1", from: 100, side: "below", count: "exact", step: -2 }
 */
export function readRubric(grids: readonly Grid[]): RubricReading {
  const own = grids.filter((grid) => grid.ours !== true);
  for (const grid of own) {
    const columns = rubricColumns(grid);
    if (columns !== null) return readFrom(grid, columns, own);
  }
  const [first] = own;
  const where = first === undefined ? {} : sheetOf(first);
  return { rubric: null, understood: [], diagnostics: [errorAt("rubricNoTable", where)], cells: {} };
}

const readFrom = (grid: Grid, columns: RubricColumns, grids: readonly Grid[]): RubricReading => {
  const findings: Diagnostic[] = [];
  const cells: CellsByPath = {};
  const rows = rubricRows(grid, columns);
  const table = readSettings(grids);
  const settings = table === null ? null : rowReader(table, rubricSettings, findings);
  const texts = textLookup(readTexts(grids), languageOf(table));
  const known = readInputs(grids, texts, findings, cells);
  const vetoes = [...readVetoes(grids, texts, findings, cells)];
  const context: NodeContext = {
    exact: columns.at.has("id") && columns.at.has("parameters"),
    has: (column) => columns.at.has(column),
    known,
    details: readDetails(grids, findings),
    texts,
    findings,
    cells,
    understood: [],
    inputs: [],
    vetoes,
    ids: new Map(),
  };
  const items = nodesFrom(rows.nodes, "items", "", false, context);
  for (const where of rows.nameless) findings.push(warningAt("rubricItemNameless", where));
  if (items.length === 0) findings.push(errorAt("rubricNoItems", sheetOf(grid)));
  const checks = readRubricChecks(grids, texts, findings, cells);
  const grades = readGrades(grids, texts, findings, cells);
  const note = settings?.text("note");
  const effective = periodOf(settings);
  const quota = readQuota(settings, cells);
  const flagDifference = settings?.number("flagDifference");
  if (rows.title !== null) cells["title"] = rows.title.where;
  for (const key of ["id", "points", "decimals", "scope", "note"])
    if (settings?.text(key) !== undefined) cells[key] = settings.where(key);
  const rubric: Rubric = {
    format: "junheng-rubric/1",
    id: settings?.text("id") ?? "rubric",
    title: texts("title", rows.title?.text ?? grid.sheet),
    source: (settings === null ? undefined : sourceOf(settings, "", texts)) ?? printedSource(rows),
    ...(note !== undefined && { note: texts("note", note) }),
    ...(effective !== undefined && { effective }),
    scope: settings?.code("scope", rubricCodes.scope) ?? "school",
    points: settings?.number("points") ?? rows.total?.points ?? sumOf(items) ?? 0,
    decimals: settings?.number("decimals") ?? 2,
    inputs: inputsFor(known, context),
    items,
    ...(checks.length > 0 && { checks }),
    total: readTotal(settings, cells),
    ...(vetoes.length > 0 && { vetoes }),
    ...(grades.length > 0 && { grades }),
    ...(quota !== undefined && { quota }),
    ...(flagDifference !== undefined && { flagDifference }),
  };
  checkTotal(rubric, rows, settings, grid, findings);
  if (known !== null) checkInputs(rubric, context);
  const wrong = findings.some(({ severity }) => severity === "error");
  return { rubric: wrong ? null : rubric, understood: context.understood, diagnostics: findings, cells };
};

const periodOf = (settings: RowReader | null): Period | undefined => {
  const [from, to] = [settings?.text("from"), settings?.text("to")];
  if (from === undefined && to === undefined) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
};

/** The document that the lines above the table name in 《 》, or the title. */
const printedSource = ({ title, notes }: RubricRows): RubricSource => {
  const document = [title?.text ?? "", ...notes].map((text) => /《[^《》]{2,80}》/.exec(text)?.[0]).find(Boolean);
  return { document: document ?? title?.text ?? "—", certainty: "B" };
};

/** The inputs of the sheet of inputs, then those made for printed rules; or those that written-out rules name. */
const inputsFor = (
  known: readonly RubricInput[] | null,
  { inputs, understood, texts }: NodeContext,
): readonly RubricInput[] => {
  const listed = new Set([...(known ?? []), ...inputs].map(({ id }) => id));
  const named = known !== null ? [] : understood.flatMap(({ method }) => inputsOf(method).inputs);
  const rest = [...new Set(named)].filter((id) => !listed.has(id));
  const unique = new Map([...(known ?? []), ...inputs].map((input) => [input.id, input]));
  return [
    ...unique.values(),
    ...rest.map((id): RubricInput => ({ id, title: texts(`input/${id}/title`, id), kind: "number" })),
  ];
};

/** The points of all items against those of the rubric, and against the row of totals. */
const checkTotal = (
  { items, points }: Rubric,
  { total }: RubricRows,
  settings: RowReader | null,
  grid: Grid,
  findings: Diagnostic[],
): void => {
  const where = settings?.text("points") !== undefined ? settings.where("points") : (total?.where ?? sheetOf(grid));
  const sum = sumOf(items);
  if (sum !== null && items.length > 0 && Math.abs(sum - points) > 1e-9)
    findings.push(warningAt("rubricTotalSum", where, { points, sum }));
  if (total !== null && Math.abs(total.points - points) > 1e-9)
    findings.push(warningAt("rubricTotalRow", total.where, { points, total: total.points }));
};

/** Every column that a written-out rule names must be on the sheet of inputs. */
const checkInputs = ({ inputs }: Rubric, { understood, findings, cells }: NodeContext): void => {
  const ids = new Set(inputs.map(({ id }) => id));
  for (const { item, path, method, where } of understood)
    for (const id of inputsOf(method).inputs)
      if (!ids.has(id))
        findings.push(warningAt("rubricInputUnknown", cells[`${path}.method`] ?? where, { item, input: id }));
};

// What was collected as sheets: the clean table, where each figure comes from, what was corrected, what is in question, which files came.
import type { Collection } from "../../collection/index.js";
import type { Locale, Severity } from "../../diagnostics/index.js";
import { kindWords } from "../../checks/index.js";
import {
  collectionText,
  explainChange,
  explainFinding,
  explainProposal,
  joinNames,
  pathName,
  placeOf,
} from "../../words/index.js";
import { isFigure, whereOf } from "../../schools/index.js";
import { madeByRow, numberCell, textCell, wideCell } from "../cells.js";
import type { SheetRow } from "../cells.js";
import type { CellStyle, ResultSheet, SheetCell } from "../sheet.js";
import { findingPlaces } from "./finding-places.js";
import { tableColumns } from "./table-columns.js";

/**
 * What was collected, as sheets (汇总工作簿), the clean table first.
 *
 * Rule: the table, where each figure comes from, what was corrected, what is in question, which files came; ids `data-collected`,
 * `collected-sources`, `collected-changes`, `collected-questions`, `collected-files`. Units: named in the headers of the table. Zeros:
 * numbers. Missing: a blank cell in the table, and none of the other sheets has a line for it. None: where nothing was corrected or found,
 * a sentence that says so. Errors: none. Source: `collectSchools`.
 *
 * @example
 * collectionSheets(collectSchools([]), "en").map(({ id }) => id) // => ["data-collected", "collected-sources", "collected-changes", "collected-questions", "collected-files"]
 */
export const collectionSheets = (collection: Collection, locale: Locale): readonly ResultSheet[] => [
  collectedTable(collection, locale),
  sourcesSheet(collection, locale),
  changesSheet(collection, locale),
  questionsSheet(collection, locale),
  filesSheet(collection, locale),
];

/**
 * The clean table (汇总表): a school a row, each figure in the unit its header names; read as data when it is opened again.
 *
 * Rule: names and codes, then every figure that any school has, in the order of the catalogue. Units: in brackets in each header. Zeros: 0.
 * Missing: a blank cell; “/” where a figure does not apply. None: without schools title and headers alone. Errors: none. Source:
 * `collected-sources` has the cell of each figure.
 *
 * @example
 * collectedTable(collectSchools([]), "en").rows.length // => 2
 */
export function collectedTable(collection: Collection, locale: Locale): ResultSheet {
  const { records } = collection;
  const columns = tableColumns(collection, locale);
  const title = collectionText("table.title", { count: records.length }, locale);
  return {
    id: "data-collected",
    name: collectionText("sheet.table", {}, locale),
    rows: [
      wideCell(textCell(title, "title"), columns.length),
      columns.map(({ header }) => textCell(header, "header")),
      ...records.map((record) => columns.map(({ cell }) => cell(record))),
    ],
    widths: columns.map(({ path }) => (path === "name" ? 26 : 14)),
    frozen: { rows: 2, columns: 1 },
  };
}

/**
 * Where each figure of the clean table comes from (数据来源): its file, sheet and cell, and what stood there where it was corrected.
 *
 * Rule: a line for each figure that has a cell. Units: that of the figure's column in the table. Zeros: a line like any other. Missing: a
 * figure that is not there has no line; a cell that was blank before its correction is marked. None: no lines without schools. Errors:
 * none. Source: `source` of each record.
 *
 * @example
 * sourcesSheet(collectSchools([]), "en").id // => "collected-sources"
 */
export function sourcesSheet(collection: Collection, locale: Locale): ResultSheet {
  const paths = tableColumns(collection, locale).filter(({ path }) => path.includes("."));
  const rows = collection.records.flatMap((record): readonly SheetRow[] =>
    paths.flatMap(({ path, cell }) => {
      const where = whereOf(record.source, path);
      const { value, format } = cell(record);
      if (value === null || where.cell === undefined) return [];
      const was = record.source?.corrected?.[path];
      return [
        [
          textCell(record.name),
          textCell(pathName(path, locale, collection)),
          { value, style: "number" as const, ...(format !== undefined && { format }) },
          textCell(where.file ?? ""),
          textCell(where.sheet ?? ""),
          textCell(where.cell),
          was === undefined ? textCell("") : isFigure(was.from) ? numberOf(was.from) : textCell("", "doubt"),
        ],
      ];
    }),
  );
  return table(
    "collected-sources",
    "sources",
    ["school", "field", "value", "file", "sheet", "cell", "was"],
    rows,
    [24, 28, 14, 36, 18, 10, 14],
    locale,
  );
}

/** The log of corrections. */
function changesSheet({ changes }: Collection, locale: Locale): ResultSheet {
  const rows = changes.map((change): SheetRow => [
    textCell(change.name),
    textCell(pathName(change.path, locale)),
    isFigure(change.from) ? numberOf(change.from) : textCell(""),
    numberOf(change.to),
    textCell(explainChange(change, locale)),
    textCell(placeOf(change.where, locale)),
  ]);
  return table(
    "collected-changes",
    "changes",
    ["school", "field", "was", "now", "rule", "place"],
    rows,
    [24, 28, 14, 14, 60, 40],
    locale,
    "changes.none",
  );
}

const styles: Readonly<Record<Severity, CellStyle>> = { error: "bad", warning: "doubt", note: "text" };

/** Everything the checks found, with its arithmetic and what became of it. */
function questionsSheet({ findings }: Collection, locale: Locale): ResultSheet {
  const rows = findings.map((finding): SheetRow => [
    textCell(collectionText(`severity.${finding.severity}`, {}, locale), styles[finding.severity]),
    textCell(kindWords[finding.kind][locale]),
    textCell(finding.name),
    textCell(explainFinding(finding, locale)),
    textCell(findingPlaces(finding, locale)),
    textCell(finding.proposal === undefined ? "" : explainProposal(finding.proposal, locale)),
    textCell(collectionText(`answer.${finding.answer ?? "open"}`, {}, locale)),
  ]);
  return table(
    "collected-questions",
    "questions",
    ["severity", "kind", "school", "what", "place", "proposal", "decided"],
    rows,
    [8, 12, 24, 80, 40, 40, 10],
    locale,
    "questions.none",
  );
}

/** Which files came, and what is in them. */
function filesSheet(collection: Collection, locale: Locale): ResultSheet {
  const { files, schools, notSent } = collection;
  const rows: SheetRow[] = files.map((file) => [
    textCell(file.file),
    textCell(collectionText(`role.${file.role}`, {}, locale)),
    textCell(collectionText(`state.${file.state}`, {}, locale), file.state === "unreadable" ? "bad" : "text"),
    textCell(joinNames(file.schools.slice(0, 20), locale)),
    numberCell(file.errors, 0),
    numberCell(file.doubts, 0),
  ]);
  if (notSent.length > 0)
    rows.push(wideCell(textCell(collectionText("files.notSent", { schools: notSent }, locale), "doubt"), 6));
  const sheet = table(
    "collected-files",
    "files",
    ["file", "column.kind", "state", "schools", "errors", "doubts"],
    rows,
    [44, 22, 14, 44, 8, 8],
    locale,
  );
  const title = collectionText("files.title", { files: files.length, schools: schools.length }, locale);
  return { ...sheet, rows: [wideCell(textCell(title, "title"), 6), ...sheet.rows.slice(1), madeByRow(6, locale)] };
}

const numberOf = (value: number): SheetCell => ({
  value,
  style: "number",
  format: Number.isInteger(value) ? "0" : "General",
});

const table = (
  id: string,
  name: string,
  columns: readonly string[],
  rows: readonly SheetRow[],
  widths: readonly number[],
  locale: Locale,
  none?: string,
): ResultSheet => ({
  id,
  name: collectionText(`sheet.${name}`, {}, locale),
  rows: [
    wideCell(textCell(collectionText(`${name}.title`, { files: 0, schools: 0 }, locale), "title"), columns.length),
    columns.map((code) => textCell(collectionText(code.includes(".") ? code : `column.${code}`, {}, locale), "header")),
    ...rows,
    ...(rows.length === 0 && none !== undefined
      ? [wideCell(textCell(collectionText(none, {}, locale)), columns.length)]
      : []),
  ],
  widths,
  frozen: { rows: 2, columns: 0 },
});

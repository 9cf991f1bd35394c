// A sheet of a bureau's own checks to rules; everything that is wrong on it at once, each with its cell.
import type { Diagnostic, LocalText, Where } from "../diagnostics/index.js";
import { errorAt, warningAt } from "../diagnostics/index.js";
import type { SchoolType } from "../schools/index.js";
import type { Grid } from "../reading/cells/index.js";
import { cellOf, isBlank, keyOf, sheetOf, textOf } from "../reading/cells/index.js";
import type { WordHeader } from "../reading/headers/index.js";
import { headerByWords, wordIndex } from "../reading/headers/index.js";
import type { CheckRule } from "./check-rule.js";
import { readCondition } from "./conditions/read-condition.js";
import type { CheckColumn } from "./sheet-words.js";
import {
  checkColumns,
  checkSheetName,
  columnHeaders,
  earlierSeverities,
  kindWords,
  severityWords,
  typeWords,
  usualKinds,
} from "./sheet-words.js";

/** Rules and what was found on their sheet. A row with an error gives no rule; the others do. */
export interface ChecksReading {
  readonly rules: readonly CheckRule[];
  readonly diagnostics: readonly Diagnostic[];
}

/** More rules than this are not read. */
const mostRules = 2000;

/**
 * Whether a sheet holds checks (是否检查规则表): by its name, or by its headers.
 *
 * Rule: it is called 检查规则 or as that is in English, or has a row with the header 条件 among others that such a sheet has. Units: none.
 * An empty sheet of that name is one; a blank sheet of another name is none. None: never null. Errors: none.
 *
 * Source: ours, as `checkSheet` writes it.
 *
 * @example
 * isCheckSheet({ sheet: "检查规则", rows: [] }) // => true
 * isCheckSheet({ sheet: "小学", rows: [["学校名称", "在校学生数"]] }) // => false
 */
export const isCheckSheet = (grid: Grid): boolean =>
  Object.values<string>(checkSheetName).some((name) => keyOf(name) === keyOf(grid.sheet)) || headerOf(grid) !== null;

/**
 * Reads the sheet 检查规则 (读取检查规则), one rule a row.
 *
 * Columns: 条件 is needed; 编号, 名称, 名称(英文), 严重程度 (错误, 疑点, 说明), 类别 and 学校类型 may be left out or blank: a rule then has the number of its
 * row, its condition for a name, is a doubt, of the kind its test usually finds, and is asked of every school. Nothing is thrown for
 * what a sheet holds. Rule: each condition by `readCondition`. Units: as in the conditions. Errors: none thrown; what is not
 * understood is a finding at its cell, and its rule is left out.
 *
 * Source: ours, as `checkSheet` writes it.
 *
 * @example
 * readChecks({ sheet: "检查规则", rows: [["编号", "条件"], ["甲", "教职工数 >= 专任教师数"]] }).rules[0]?.id // => "甲"
 */
export function readChecks(grid: Grid): ChecksReading {
  const header = headerOf(grid);
  if (header === null) return { rules: [], diagnostics: [errorAt("checksWithoutHeader", sheetOf(grid))] };
  const diagnostics: Diagnostic[] = [];
  const rules: CheckRule[] = [];
  const ids = new Map<string, string>();
  const rows = grid.rows.slice(header.row + 1, header.row + 1 + mostRules);
  if (grid.rows.length > header.row + 1 + mostRules)
    diagnostics.push(warningAt("checksTooMany", cellOf(grid, header.row + 1 + mostRules, 0), { most: mostRules }));
  rows.forEach((cells, index) => {
    if (cells.every((cell) => isBlank(cell))) return;
    const row = header.row + 1 + index;
    const own: RowReader = {
      text: (column) => textOf(cells[header.columns.get(column) ?? -1]),
      where: (column) => cellOf(grid, row, header.columns.get(column) ?? 0),
    };
    const found: Diagnostic[] = [];
    const rule = ruleOf(
      own,
      `${grid.sheet}-${/\D(\d+)$/.exec(own.where("condition").cell ?? "")?.[1] ?? row + 1}`,
      found,
    );
    if (rule !== null && ids.has(rule.id))
      found.push(errorAt("checkIdTwice", own.where("id"), { id: rule.id, first: ids.get(rule.id) ?? "" }));
    diagnostics.push(...found);
    if (rule === null || found.some(({ severity }) => severity === "error")) return;
    ids.set(rule.id, own.where("id").cell ?? "");
    rules.push(rule);
  });
  if (rules.length === 0 && diagnostics.length === 0) diagnostics.push(warningAt("checksNone", sheetOf(grid)));
  return { rules, diagnostics };
}

interface RowReader {
  readonly text: (column: CheckColumn) => string;
  readonly where: (column: CheckColumn) => Where;
}

function ruleOf(row: RowReader, usualId: string, found: Diagnostic[]): CheckRule | null {
  const severity =
    earlierSeverities[row.text("severity")] ?? wordOf(row, "severity", severityWords, found) ?? "warning";
  const kind = wordOf(row, "kind", kindWords, found);
  const types = typesOf(row, found);
  const condition = row.text("condition");
  if (condition === "") {
    found.push(errorAt("checkConditionLacking", row.where("condition")));
    return null;
  }
  const { test, faults } = readCondition(condition);
  for (const { code, params } of faults) found.push(errorAt(code, row.where("condition"), { condition, ...params }));
  if (test === null) return null;
  const chinese = row.text("name");
  const english = row.text("otherName");
  const name: LocalText = { "zh-CN": chinese || english || condition, en: english || chinese || condition };
  return {
    id: row.text("id") || usualId,
    kind: kind ?? usualKinds[test.kind],
    severity,
    test,
    ...(types && { types }),
    name,
  };
}

const wordOf = <T extends string>(
  row: RowReader,
  column: CheckColumn,
  words: Readonly<Record<T, LocalText>>,
  found: Diagnostic[],
): T | undefined => {
  const text = row.text(column);
  const code = text === "" ? undefined : codeOf(text, words);
  if (text !== "" && code === undefined) found.push(unknownWord(row, column, text, words));
  return code;
};

const codeOf = <T extends string>(text: string, words: Readonly<Record<T, LocalText>>): T | undefined =>
  (Object.keys(words) as T[]).find(
    (code) =>
      keyOf(code) === keyOf(text) || Object.values<string>(words[code]).some((word) => keyOf(word) === keyOf(text)),
  );

const unknownWord = (
  row: RowReader,
  column: CheckColumn,
  text: string,
  words: Readonly<Record<string, LocalText>>,
): Diagnostic =>
  errorAt("checkCellUnknown", row.where(column), {
    header: columnHeaders[column]["zh-CN"],
    text,
    possible: Object.values(words).map((word) => word["zh-CN"]),
  });

function typesOf(row: RowReader, found: Diagnostic[]): readonly SchoolType[] | undefined {
  const text = row.text("types");
  if (text === "") return undefined;
  const types = text.split(/[、,，;；/]/).flatMap((part) => {
    const type = codeOf(part.trim(), typeWords);
    if (type === undefined) found.push(unknownWord(row, "types", part.trim(), typeWords));
    return type === undefined ? [] : [type];
  });
  return types;
}

const columnByHeader = wordIndex<CheckColumn>(
  Object.fromEntries(
    checkColumns.map((column) => {
      const { "zh-CN": chinese, en, also } = columnHeaders[column];
      return [column, [chinese, en, ...also]];
    }),
  ),
);

/** The row whose cells name the condition and at least one more column. */
const headerOf = (grid: Grid): WordHeader<CheckColumn> | null =>
  headerByWords(
    grid,
    (text) => columnByHeader.get(keyOf(text)),
    (columns) => columns.has("condition") && columns.size > 1,
  );

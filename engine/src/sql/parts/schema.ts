// The part `schema`: the table that the other parts read, a column a figure, with its unit and its place in the statistics.
import type { Locale } from "../../diagnostics/index.js";
import { fieldIn } from "../../indicators/index.js";
import { bracketed, labelled, sqlWord, stageNames, unitNames } from "../../words/index.js";
import { comment } from "../comment.js";
import type { Frame } from "../frame.js";
import type { TableColumn } from "../table/columns.js";
import { keyColumns, tableColumns } from "../table/columns.js";

/** What the columns are that only the table has. */
const keyWords = { county: "countyColumn", row_id: "rowColumn", written_by: "markColumn" } as const;

/** The table as CREATE TABLE has it, each column with what it is. */
export function schema({ dialect, table, standard }: Frame, locale: Locale): string {
  const columns = [...keyColumns, ...tableColumns(standard)];
  const remark = ({ name, field, section, unit, emis, explains }: TableColumn): string => {
    if (field === null) return sqlWord(keyWords[name as keyof typeof keyWords], {}, locale);
    const of = fieldIn(field, standard)?.name[locale] ?? field;
    const where =
      section === null ? "" : section === "whole" ? sqlWord("whole", {}, locale) : stageNames[section][locale];
    const said = explains ? sqlWord("absence", { field: of }, locale) : of;
    return `${labelled(where, said, locale)}${bracketed(unitNames[unit][locale], locale)}${emis === null ? "" : ` ${emis}`}`;
  };
  const lines = columns.map(
    (column, at) =>
      `  ${column.name} ${dialect.types[column.type]}${at === columns.length - 1 ? "" : ","} ${comment(remark(column))}`,
  );
  return `CREATE TABLE ${table} (\n${lines.join("\n")}\n)${dialect.afterTable}`;
}

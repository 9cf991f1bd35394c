// The columns of the clean table: who a school is, then every figure any of them has; headers that the reader understands again.
import type { Collection } from "../../collection/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { WithOwn } from "../../indicators/index.js";
import { bracketed, categoryWords, pathName, stageNames, typeNames, unitNames } from "../../words/index.js";
import type { Quantity, SchoolRecord, Unit } from "../../schools/index.js";
import { fields, identityFields } from "../../schools/index.js";
import { meaningOf } from "../../reading/headers/index.js";
import type { SheetCell } from "../sheet.js";

/** A column: its path, its header, and the cell of a school. */
export interface TableColumn {
  readonly path: string;
  readonly header: string;
  readonly cell: (record: SchoolRecord) => SheetCell;
}

const scopes = ["whole", "primary", "junior", "senior"] as const;
const order = new Map(fields.map(({ id }, at) => [id, at]));

/** The columns that the records need. */
export function tableColumns(
  { records, own }: Pick<Collection, "records" | "own">,
  locale: Locale,
): readonly TableColumn[] {
  const who = identityFields
    .map(({ id }) => id)
    .filter((id) => id === "name" || records.some((record) => record[id] !== undefined))
    .map((id) => ({ path: id, header: pathName(id, locale), cell: identityCell(id, locale) }));
  const paths = new Set(
    records.flatMap((record) =>
      scopes.flatMap((scope) => Object.keys(record[scope] ?? {}).map((id) => `${scope}.${id}`)),
    ),
  );
  const sorted = [...paths].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return [
    ...who,
    ...sorted.map((path) => ({
      path,
      header: headerOf(path, { own }, locale),
      cell: (record: SchoolRecord) => figureCell(record, path),
    })),
  ];
}

/** Figures in the order of the catalogue, the whole school's before those of its stages. */
const rank = (path: string): number => {
  const [scope = "", id = ""] = path.split(".");
  return (order.get(id) ?? 1000) * 10 + scopes.indexOf(scope as (typeof scopes)[number]);
};

const headerOf = (path: string, source: WithOwn, locale: Locale): string => {
  const unit: Unit = meaningOf(path, source)?.unit ?? "none";
  return pathName(path, locale, source) + bracketed(unit === "per100Pupils" ? "" : unitNames[unit][locale], locale);
};

const identityCell =
  (id: (typeof identityFields)[number]["id"], locale: Locale) =>
  (record: SchoolRecord): SheetCell => {
    const value = record[id];
    if (value === undefined) return { value: null, style: "text" };
    if (typeof value === "boolean")
      return { value: categoryWords.counted[value ? "true" : "false"][locale], style: "text" };
    if (typeof value === "number") return { value, style: "text", format: "0" };
    const names: Readonly<Record<string, Readonly<Record<Locale, string>>>> =
      id === "type"
        ? typeNames
        : id === "owner" || id === "locale"
          ? categoryWords[id]
          : id === "stage"
            ? stageNames
            : {};
    return { value: names[value]?.[locale] ?? value, style: "text" };
  };

const figureCell = (record: SchoolRecord, path: string): SheetCell => {
  const [scope = "", id = ""] = path.split(".");
  const value: Quantity | undefined = record[scope as (typeof scopes)[number]]?.[id];
  const style = record.source?.corrected?.[path] === undefined ? "number" : "doubt";
  if (typeof value === "number") return { value, style, format: Number.isInteger(value) ? "0" : "General" };
  return { value: value === "notApplicable" ? "/" : null, style };
};

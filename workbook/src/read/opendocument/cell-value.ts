// What one cell of an OpenDocument table holds, and references and formulas as Excel writes them.
import type { Cell } from "@junheng/engine/reading/cells";
import type { Attributes } from "../scan-xml.js";

/** What a cell's tag says; its text comes after it. */
export interface CellTag {
  readonly type: string;
  /** The number, truth value, day or text, as the tag says it. */
  readonly value: string | undefined;
  readonly formula: string | undefined;
  /** How often the cell is repeated to the right. */
  readonly times: number;
  /** Columns and rows that it covers. */
  readonly columns: number;
  readonly rows: number;
}

/** Takes in what the tag says. */
export function cellTag(attributes: Attributes): CellTag {
  const type = attributes("office:value-type") ?? "";
  const isError = attributes("calcext:value-type") === "error";
  return {
    type: isError ? "error" : type,
    value: attributes(valueNames[type] ?? "office:value"),
    formula: attributes("table:formula"),
    times: countOf(attributes, "table:number-columns-repeated"),
    columns: countOf(attributes, "table:number-columns-spanned"),
    rows: countOf(attributes, "table:number-rows-spanned"),
  };
}

const valueNames: Readonly<Record<string, string>> = {
  boolean: "office:boolean-value",
  date: "office:date-value",
  time: "office:time-value",
  string: "office:string-value",
};

/** A count that an attribute says; one where it says none. */
export const countOf = (attributes: Attributes, name: string): number => {
  const count = Math.trunc(Number(attributes(name) ?? 1));
  return count >= 1 ? count : 1;
};

/** What a cell holds, by its tag and its text; a date is its text as shown. */
export function cellValue({ type, value, formula }: CellTag, text: string): Cell {
  const shown = text.trim() === "" ? null : text;
  switch (type) {
    case "error":
      return { error: shown ?? "#ERROR!" };
    case "float":
    case "percentage":
    case "currency": {
      const number = Number(value ?? NaN);
      return Number.isNaN(number) ? shown : Number.isFinite(number) ? number : { error: "#NUM!" };
    }
    case "boolean":
      return value === "true";
    case "date":
      return shown ?? value?.replaceAll("-", "/") ?? null;
    default:
      return formula !== undefined && shown !== null && /^(?:#[A-Z/0]+[!?A]|Err:\d+)$/.test(shown)
        ? { error: shown }
        : (shown ?? value ?? null);
  }
}

/** `$'表 1'.$D$5` as `'表 1'!$D$5`, and a range alike. */
export const excelReference = (reference: string): string =>
  reference.replace(/^\$?('(?:[^']|'')*'|[^.']*)\./, "$1!").replace(/:\$?(?:'(?:[^']|'')*'|[^.':]*)\./, ":");

/** `of:=SUM([.B2:.B9])` as `SUM(B2:B9)`. */
export const excelFormula = (formula: string): string =>
  formula
    .replace(/^\w*:?=/, "")
    .replace(/\[([^\][]*)\]/g, (_, inner: string) => excelReference(inner).replace(/^!/, ""))
    .replaceAll(";", ",");

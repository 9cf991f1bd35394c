// What is to be written into a cell of a file.
import type { Cell } from "@junheng/engine/reading/cells";
import { addressOf } from "../read/addresses.js";
import { cellText } from "../write/cell-text.js";
import { xmlText } from "../write/xml-text.js";

/** A cell of a sheet, counted from 0, and what it holds from now on: null for nothing, a formula (without `=`) with its result. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly formula?: string;
}

/** The element of a cell; `style` is the number of its look. */
export function cellXml({ row, column, value, formula }: CellEdit, style: string | undefined, prefix: string): string {
  const element = (name: string, content: string, attributes = ""): string =>
    content === ""
      ? `<${prefix}${name}${attributes}/>`
      : `<${prefix}${name}${attributes}>${content}</${prefix}${name}>`;
  const head = ` r="${addressOf(row, column)}"${style === undefined ? "" : ` s="${xmlText(style)}"`}`;
  const computed = formula === undefined ? "" : element("f", xmlText(cellText(formula)));
  if (typeof value === "string" && value !== "" && formula === undefined) {
    const text = element("t", xmlText(cellText(value)), ' xml:space="preserve"');
    return element("c", element("is", text), `${head} t="inlineStr"`);
  }
  const [type, text] = valueOf(value);
  return element("c", `${computed}${text === "" ? "" : element("v", xmlText(text))}`, `${head}${type}`);
}

/** How a value is written, with the attribute that says of which kind it is. */
const valueOf = (value: Cell): readonly [type: string, text: string] => {
  if (value === null || value === "") return ["", ""];
  if (typeof value === "string") return [' t="str"', cellText(value)];
  if (typeof value === "boolean") return [' t="b"', value ? "1" : "0"];
  if (typeof value === "object") return [' t="e"', value.error];
  return Number.isFinite(value) ? ["", String(value)] : [' t="e"', "#NUM!"];
};

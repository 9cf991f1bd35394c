// The rows of a sheet that define figures and indicators of one's own.
import { standardCodes } from "../../words/index.js";
import type { TableRow } from "../rubrics/index.js";
import { numberIn } from "../rubrics/index.js";
import { idOf, listOf } from "./cells-of-row.js";
import { ownIdOf } from "./own-ids.js";
import type { Parts } from "./parts.js";
import type { StandardItem } from "./standard-rows.js";
import { ownParts } from "./standard-rows.js";
import { formulasIn } from "./sum-text.js";

/** What a sheet defines, by id, in the order of its rows. */
export interface OwnOnSheet {
  readonly fields: readonly string[];
  readonly indicators: readonly string[];
}

/** The definitions among the rows; the rows of an indicator may stand before its definition. */
export function ownOnSheet(
  rows: readonly { readonly item: StandardItem | undefined; readonly row: TableRow }[],
): OwnOnSheet {
  const defined = (wanted: StandardItem): readonly string[] => [
    ...new Set(rows.flatMap(({ item, row }) => (item === wanted ? [ownIdOf(row.text("of"))] : []))),
  ];
  return { fields: defined("ownField"), indicators: defined("ownIndicator") };
}

/** Where the definition of what a row is of stands; undefined where the sheet defines no such thing. */
const pathOfOwn = (row: TableRow, { fields, indicators }: OwnOnSheet): string | undefined => {
  const id = ownIdOf(row.text("of"));
  if (fields.includes(id)) return `own.fields.${fields.indexOf(id)}`;
  return indicators.includes(id) ? `own.indicators.${indicators.indexOf(id)}` : undefined;
};

/** A definition: its id, the names that follow from how it is called, the words of headers, and the unit of a figure. */
export function readDefinition(
  item: "ownField" | "ownIndicator",
  row: TableRow,
  own: OwnOnSheet,
  { put, cells }: Parts,
): void {
  const id = ownIdOf(row.text("of"));
  const path =
    item === "ownField" ? `own.fields.${own.fields.indexOf(id)}` : `own.indicators.${own.indicators.indexOf(id)}`;
  put(`${path}.id`, id, row.where("of"));
  for (const locale of ["zh-CN", "en"]) put(`${path}.name.${locale}`, row.text("of"), row.where("of"));
  put(`${path}.words`, listOf(row.text("value")), row.where("value"));
  cells[path] = row.where("item");
  if (item !== "ownField") return;
  cells[`${path}.unit`] = row.where("unit");
  if (row.text("unit") !== "") put(`${path}.unit`, idOf(standardCodes.figureUnit, row.text("unit")), row.where("unit"));
}

/** One part of a definition; whether the sheet defines what the row is of. */
export function readOwnPart(
  item: keyof typeof ownParts,
  row: TableRow,
  own: OwnOnSheet,
  { put }: Parts,
): string | undefined {
  const path = pathOfOwn(row, own);
  const [part, kind] = ownParts[item];
  if (path === undefined) return undefined;
  const written = row.text("value");
  const code = kind === "text" || kind === "number" ? written : idOf(standardCodes[kind], written);
  const value =
    kind === "number"
      ? (numberIn(row.cell("value")) ?? written)
      : kind === "yesNo" && code in yesNo
        ? yesNo[code]
        : code;
  put(`${path}.${part}`, value, row.where("value"));
  return `${path}.${part}`;
}

const yesNo: Readonly<Record<string, boolean>> = { true: true, false: false };

/** A numerator of an own indicator: of one stage, or, where the row names none, of both. */
export function readOwnFormulas(row: TableRow, stage: string, own: OwnOnSheet, { put }: Parts): readonly string[] {
  const path = pathOfOwn(row, own) ?? "";
  const stages = row.text("stage") === "" ? ["primary", "junior"] : [stage];
  const paths = stages.map((each) => `${path}.formulas.${each}`);
  for (const each of paths) put(each, formulasIn(row.text("value"), new Set(own.fields)), row.where("value"));
  return paths;
}

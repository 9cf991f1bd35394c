// All measures of a series as a table: a measure a row, unrounded, with its definition.
import type { Locale } from "@junheng/engine/diagnostics";
import { measureIds } from "@junheng/engine/measures";
import { measureTexts } from "@junheng/engine/words";
import type { Measured } from "../measured.js";
import { tableWord } from "../messages/tables.js";
import type { Table } from "./csv.js";

const columns = ["measure", "name", "value", "definition"] as const;

/** The table; a measure without a meaning has no value. */
export const measuresTable = ({ balance }: Measured, locale: Locale): Table => [
  columns.map((column) => tableWord(column, {}, locale)),
  ...measureIds.map((id) => [
    id,
    measureTexts[id].name[locale],
    balance.measures[id],
    measureTexts[id].definition[locale],
  ]),
];

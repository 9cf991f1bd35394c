// All measures of a series as a table: a measure a row, unrounded, with its definition.
import type { Locale } from "@junheng/engine/diagnostics";
import { measureIds } from "@junheng/engine/measures";
import { measureTexts } from "@junheng/engine/words";
import type { Measured } from "../measured.js";
import { bootstrapDraws, type IntervalMeasure, type MeasuresBesides } from "../measures-besides.js";
import { measuresMessage, type MeasuresMessage } from "../messages/measures.js";
import { tableWord } from "../messages/tables.js";
import type { Table } from "./csv.js";

const columns = ["measure", "name", "value", "definition"] as const;

/** The table; a measure without a meaning has no value. */
export const measuresTable = ({ balance, besides }: Measured, locale: Locale): Table => [
  columns.map((column) => tableWord(column, {}, locale)),
  ...measureIds.map((id) => [
    id,
    measureTexts[id].name[locale],
    balance.measures[id],
    measureTexts[id].definition[locale],
  ]),
  ...lineRows(besides, locale),
  ...intervalRows(besides, locale),
];

const lineRows = ({ line }: MeasuresBesides, locale: Locale): Table => {
  if (line === null) return [];
  const said = (code: MeasuresMessage): string => measuresMessage(code, {}, locale);
  const heading = measuresMessage("againstLine", { line: line.at }, locale);
  return (["below", "above"] as const).flatMap((side) =>
    (["headcount", "gap", "squaredGap", "lacking"] as const).map((of) => [
      `line.${side}.${of}`,
      `${said(side === "below" ? "belowLine" : "aboveLine")}: ${said(of)}`,
      line[side]?.[of] ?? null,
      heading,
    ]),
  );
};

const intervalRows = ({ intervals }: MeasuresBesides, locale: Locale): Table => {
  if (intervals === null) return [];
  const heading = measuresMessage(intervals.way, bootstrapDraws, locale);
  return (Object.keys(intervals.of) as IntervalMeasure[]).flatMap((id) =>
    (["standardError", "low", "high"] as const).map((of) => [
      `${id}.${of}`,
      `${measureTexts[id].name[locale]}: ${measuresMessage(of, {}, locale)}`,
      intervals.of[id]?.[of] ?? null,
      heading,
    ]),
  );
};

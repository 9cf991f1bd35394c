// Why every score is what it is: a line for each item of each school, with the cell of its figure.
import type { Locale } from "../../diagnostics/index.js";
import { explainScore, sourceOf } from "../../words/index.js";
import type { ScoreTrace } from "../../rubrics/index.js";
import { traceScore } from "../../rubrics/index.js";
import { linkedCell, numberCell, textCell, wideCell } from "../cells.js";
import type { SheetRow } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import type { Scored } from "../../scoring/index.js";
import { word } from "./score-words.js";

const columns = ["school", "item", "full", "points", "why", "cells", "source"] as const;

/** All reasons, or those of one school. */
export function scoreReasonsSheet(scored: Scored, locale: Locale, only?: number): ResultSheet {
  const { rubric, data, scores } = scored;
  const schools = only === undefined ? scores.names.map((_, row) => row) : [only];
  const items = scores.nodes.filter(({ trace }) => trace !== null);
  const title =
    only === undefined
      ? word("reasonsTitle", locale, { title: rubric.title[locale] })
      : word("schoolTitle", locale, { school: scores.names[only]!, title: rubric.title[locale] });
  const hashes = { content: scores.contentHash.slice(0, 12), structure: scores.structureHash.slice(0, 12) };
  const fingerprint = wideCell(textCell(word("fingerprint", locale, hashes), "note"), columns.length);
  return {
    id: only === undefined ? "score-reasons" : "school-scores",
    name: word(only === undefined ? "reasonsSheet" : "schoolSheet", locale),
    rows: [
      wideCell(textCell(title, "title"), columns.length),
      columns.map((code) => textCell(word(code, locale), "header")),
      ...schools.flatMap((row) =>
        items.map(({ id }) => reasonRow(traceScore(rubric, data, scores, id, row), rubric.decimals, locale)),
      ),
      ...(only === undefined ? [fingerprint] : []),
    ],
    widths: [22, 28, 8, 12, 90, 24, 40],
    frozen: { rows: 2, columns: 2 },
  };
}

function reasonRow(trace: ScoreTrace, decimals: number, locale: Locale): SheetRow {
  const cells = trace.inputs.flatMap(({ title, cell }) => (cell === null ? [] : [`${title[locale]} ${cell}`]));
  const first = trace.inputs.find(({ cell }) => cell !== null)?.cell;
  const most = String(trace.points + trace.open);
  return [
    textCell(trace.row, "label"),
    textCell(trace.title[locale]),
    numberCell(trace.full, decimals),
    trace.open === 0
      ? numberCell(trace.points, decimals)
      : textCell(word("open", locale, { least: String(trace.points), most }), "doubt"),
    textCell(explainScore(trace, locale).slice(1).join("\n")),
    linkedCell(cells.join("\n"), { ...trace.where, ...(typeof first === "string" && { cell: first }) }),
    textCell(sourceOf(trace.source, locale), "note"),
  ];
}

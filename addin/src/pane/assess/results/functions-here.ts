// The functions by which results may be written here: what they are called in this language, and the tables of hers that they read.
import type { CountyAssessment } from "@junheng/engine/assessment";
import type { Locale } from "@junheng/engine/diagnostics";
import { columnLetters } from "@junheng/engine/reading/cells";
import type { FunctionNames, Functions, TableOfHers } from "@junheng/engine/reports";
import { functionHelp } from "../../../messages/function-help.js";
import type { SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";

const namesIn = (locale: Locale): FunctionNames => {
  const name = (id: keyof typeof functionHelp): string => `JH.${functionHelp[id].name[locale]}`;
  return {
    mean: name("MEAN"),
    sd: name("STDEV"),
    cv: name("DIFFCOEF"),
    composite: name("COMPOSITE"),
    assess: name("ASSESS"),
  };
};

/** Asks the program for its language, by which functions are named, and for the sheets that the schools were read from. */
export async function functionsHere(
  host: SpreadsheetHost,
  { stages }: CountyAssessment,
  period: string | null,
  signal: AbortSignal,
): Promise<Functions> {
  const { locale } = await host.appearance();
  const sources = Object.values(stages).flatMap(({ schools }) =>
    schools.flatMap(({ contributors }) => contributors.map(({ source }) => source)),
  );
  const isHers = sources.every((source) => source?.sheet !== undefined && source.file === undefined);
  const sheets = isHers ? new Set(sources.flatMap((source) => source?.sheet ?? [])) : [];
  const tables: TableOfHers[] = [];
  for (const sheet of sheets) {
    const { rows, origin = { row: 0, column: 0 } } = await host.read({ kind: "sheet", name: sheet }, { signal });
    const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
    const from = `${columnLetters(origin.column)}${origin.row + 1}`;
    const to = `${columnLetters(origin.column + width - 1)}${origin.row + rows.length}`;
    tables.push({ sheet, area: `${from}:${to}` });
  }
  return { names: namesIn(locale), tables, period };
}

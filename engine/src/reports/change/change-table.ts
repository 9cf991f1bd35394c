// A table of what changed: its headings are words of change or names that are given as they are.
import type { IndicatorId } from "../../indicators/index.js";
import type { YearsCompared } from "../../change/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { compulsoryStages, type CompulsoryStage } from "../../schools/index.js";
import { changeWord } from "../../words/index.js";
import type { SheetRow } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { titledTable } from "../titled-table.js";

/** A word of change. */
export type Word = Parameters<typeof changeWord>[0];

/** What a table holds; `name` is its title, in the reader's language. */
export interface ChangeTable {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly (readonly [heading: string, width: number])[];
  readonly rows: readonly SheetRow[];
  readonly notes?: readonly string[];
}

/** The table as a sheet. */
export const changeTable = (table: ChangeTable, locale: Locale): ResultSheet =>
  titledTable({ ...table, none: changeWord("none", {}, locale) });

/** Words as headings. */
export const headings = (
  words: readonly (readonly [word: Word, width: number])[],
  locale: Locale,
): readonly (readonly [string, number])[] => words.map(([word, width]) => [changeWord(word, {}, locale), width]);

/** Every stage and indicator that is compared. */
export const comparedIndicators = (
  compared: YearsCompared,
): readonly { readonly stage: CompulsoryStage; readonly id: IndicatorId }[] =>
  compulsoryStages.flatMap((stage) =>
    (Object.keys(compared.stages[stage]?.indicators ?? {}) as IndicatorId[]).map((id) => ({ stage, id })),
  );

// One table of a plan: a title, headings, rows, notes; and the plan's indicators one after another.
import type { Locale } from "../../diagnostics/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import type { CountyPlan, PlannedIndicator } from "../../planning/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import { indicatorName, planWord, stageNames } from "../../words/index.js";
import type { SheetRow } from "../cells.js";
import { textCell, wideCell } from "../cells.js";
import type { ResultSheet } from "../sheet.js";

type Word = Parameters<typeof planWord>[0];

/** What a table holds. */
export interface PlanTable {
  readonly id: string;
  readonly name: Word;
  /** Heading and width in characters. */
  readonly columns: readonly (readonly [heading: Word, width: number])[];
  readonly rows: readonly SheetRow[];
  readonly notes?: readonly string[];
}

/** The table as a result sheet; one without rows says that there is nothing. */
export function planTable({ id, name, columns, rows, notes = [] }: PlanTable, locale: Locale): ResultSheet {
  const width = columns.length;
  const none = wideCell(textCell(planWord("nothing", {}, locale), "note"), width);
  return {
    id,
    name: planWord(name, {}, locale),
    rows: [
      wideCell(textCell(planWord(name, {}, locale), "title"), width),
      columns.map(([heading]) => textCell(planWord(heading, {}, locale), "header")),
      ...(rows.length === 0 ? [none] : rows),
      ...notes.filter((note) => note !== "").map((note) => wideCell(textCell(note, "note"), width)),
    ],
    widths: columns.map(([, each]) => each),
    frozen: { rows: 2, columns: 1 },
  };
}

/** An indicator of a stage with its names. */
export interface NamedPlan {
  readonly stage: CompulsoryStage;
  readonly id: IndicatorId;
  readonly stageName: string;
  readonly name: string;
  readonly plan: PlannedIndicator;
}

/** Every indicator of a plan, stage by stage. */
export const namedPlans = (plan: CountyPlan, locale: Locale): readonly NamedPlan[] =>
  compulsoryStages.flatMap((stage) =>
    Object.entries(plan.stages[stage]?.indicators ?? {}).map(([id, each]) => ({
      stage,
      id: id as IndicatorId,
      stageName: stageNames[stage][locale],
      name: indicatorName(id as IndicatorId, locale, plan),
      plan: each,
    })),
  );

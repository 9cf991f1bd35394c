// First of all: the rows of the table, every figure a double, so that whole numbers are neither divided nor added as such; slips beyond all measure are blanks.
import { figureColumn, absenceColumn } from "../table/columns.js";
import { caseOf, isCountableSql } from "../expressions.js";
import type { Frame } from "../frame.js";
import type { Step } from "../step.js";
import { select } from "../step.js";

const who = ["county", "row_id", "school", "code", "type", "owner", "locale", "campus_of", "counted", "stage"];

/** The columns of figures that a standard needs, by their names. */
export const neededColumns = ({ figures }: Frame): readonly string[] => [
  ...new Set([
    ...(["whole", "primary", "junior", "senior"] as const).map((section) => figureColumn(section, "pupils")),
    ...figures.flatMap(({ id, byStage }) =>
      (byStage ? (["whole", "primary", "junior"] as const) : (["whole"] as const)).map((section) =>
        figureColumn(section, id),
      ),
    ),
  ]),
];

/** The columns that say why a figure is not there, where a numerator can do without it. */
export const neededAbsences = ({ indicators }: Frame): readonly string[] => [
  ...new Set(
    indicators.flatMap(({ plans }) =>
      (["primary", "junior"] as const).flatMap((stage) =>
        plans[stage].formulas
          .flat()
          .flatMap(({ quantity, optional, within }) => [
            ...(optional ? [absenceColumn(stage, quantity)] : []),
            ...(optional && within !== null ? [absenceColumn(stage, within)] : []),
          ]),
      ),
    ),
  ),
];

/** The rows, their figures as doubles, without what is no number to the engine either. */
export const sourceRows = (frame: Frame): Step => ({
  name: "jh_source_rows",
  says: "sourceRows",
  query: select(
    [
      ...who.map((column) => `t.${column}`),
      ...neededColumns(frame).map((column) => {
        const figure = `CAST(t.${column} AS ${frame.dialect.casts.double})`;
        return `${caseOf([[isCountableSql(figure, frame.dialect), figure]])} AS ${column}`;
      }),
      ...neededAbsences(frame).map((column) => `t.${column}`),
    ],
    `FROM ${frame.table} t`,
  ),
});

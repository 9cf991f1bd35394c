// The figures of each member in each stage: its own by stage, else those of the whole school, divided where the indicator is split.
import type { CompulsoryStage, FigureId } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { Branch } from "../expressions.js";
import { allHold, caseOf } from "../expressions.js";
import type { Frame, NeededFigure } from "../frame.js";
import { columnName } from "../column-name.js";
import type { Step } from "../step.js";
import { select, together } from "../step.js";
import { absenceColumn, figureColumn } from "../table/columns.js";

/** What a figure is called from here on. */
export const figureName = (id: FigureId, split: boolean): string => `${columnName(id)}${split ? "_split" : ""}`;

/** What stands for a figure that a numerator can do without: 0 where there is no such column or it does not apply, else nothing. */
export const insteadName = (id: FigureId, split: boolean, within: FigureId | null): string =>
  `${figureName(id, split)}_or_none${within === null ? "" : `_in_${columnName(within)}`}`;

/** A figure that numerators can do without, and the one that holds it. */
export interface Dispensable {
  readonly id: FigureId;
  readonly split: boolean;
  readonly within: FigureId | null;
}

/** Every such figure of a standard, once. */
export function dispensables({ indicators }: Frame): readonly Dispensable[] {
  const found = new Map<string, Dispensable>();
  for (const { plans } of indicators)
    for (const stage of compulsoryStages)
      for (const { quantity, optional, within } of plans[stage].formulas.flat())
        if (optional) {
          const { split } = plans[stage];
          found.set(insteadName(quantity, split, within), { id: quantity, split, within });
        }
  return [...found.values()];
}

/** Pupils of a school's other stages share its undivided figures. */
const several = "(s.incomplete = 1 OR s.stage_count > 1)";

const valueOf = (stage: CompulsoryStage, { id, split, byStage }: NeededFigure): string => {
  const [own, whole] = [`s.${figureColumn(stage, id)}`, `s.${figureColumn("whole", id)}`];
  const shared = `${whole} * (s.weighted_${stage} / s.weighted_pupils)`;
  const divided: readonly Branch[] = split ? [["s.incomplete = 0 AND s.weighted_pupils > 0", shared]] : [];
  return caseOf([...(byStage ? [[`${own} IS NOT NULL`, own] as const] : []), [`NOT ${several}`, whole], ...divided]);
};

const insteadOf = (frame: Frame, stage: CompulsoryStage, { id, split, within }: Dispensable): string => {
  const zero = frame.dialect.double(0);
  const absence = `s.${absenceColumn(stage, id)}`;
  const holder = frame.figures.find((each) => each.id === within && each.split === split);
  const conditions = [`${absence} = 'noColumn'`];
  if (within !== null && holder !== undefined)
    conditions.push(`((${valueOf(stage, holder)}) IS NOT NULL OR s.${absenceColumn(stage, within)} IS NOT NULL)`);
  return caseOf([
    [`${absence} = 'notApplicable'`, zero],
    [allHold(conditions), zero],
  ]);
};

/** A row a member and stage. */
export const figures = (frame: Frame): Step => ({
  name: "jh_figures",
  says: "figures",
  query: together(
    compulsoryStages.map((stage) =>
      select(
        [
          "m.county",
          `'${stage}' AS stage`,
          "m.head_id",
          "m.row_id",
          "m.is_merged",
          "s.locale",
          `s.pupils_${stage} AS pupils`,
          ...frame.figures.map((each) => `${valueOf(stage, each)} AS ${figureName(each.id, each.split)}`),
          ...dispensables(frame).map(
            (each) => `${insteadOf(frame, stage, each)} AS ${insteadName(each.id, each.split, each.within)}`,
          ),
        ],
        `FROM jh_members m\nJOIN jh_scoped s ON s.county = m.county AND s.row_id = m.row_id\nWHERE s.pupils_${stage} <> ${frame.dialect.double(0)}`,
      ),
    ),
  ),
});

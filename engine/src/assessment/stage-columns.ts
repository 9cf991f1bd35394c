// One stage of a county in columns: a number for each school and indicator, in arrays that a nation's worth of counties fits into.
import type { CompulsoryStage, FigureId } from "../schools/index.js";
import { isFigure } from "../schools/index.js";
import type { IndicatorColumn } from "./indicator-column.js";
import { emptyColumn, fillCell, formulaAt, indicatorColumn } from "./indicator-column.js";
import type { PlacedSchool } from "./place-schools.js";
import type { PlannedTerm, StagePlan } from "./plan.js";
import { atWork, isInStage, isSmallRural, membersIn } from "./school-at-work.js";

/** The stage's schools that have pupils there; row by row in every column. */
export interface StageColumns {
  readonly plan: StagePlan;
  readonly schools: readonly PlacedSchool[];
  readonly pupils: readonly number[];
  /** The indicators, in the order of the plan. */
  readonly indicators: readonly IndicatorColumn[];
  /** Of the figures that are subtracted where there are any, those that went into any value. */
  readonly subtracted: ReadonlySet<FigureId>;
}

/** Fills the columns; null where no school has pupils in the stage. */
export function stageColumns(
  placed: readonly PlacedSchool[],
  plan: StagePlan,
  blankOptional: "missing" | "zero",
): StageColumns | null {
  const schools = placed.filter((school) => isInStage(school, plan.stage));
  if (schools.length === 0) return null;
  const empty = emptyColumn(schools.length);
  const pupils = empty.slice();
  const indicators = plan.indicators.map((indicator) => indicatorColumn(indicator, pupils, empty));
  for (let row = 0; row < schools.length; row++) {
    const school = atWork(schools[row] as PlacedSchool, plan.stage, false);
    pupils[row] = school.pupils;
    for (const column of indicators) fillCell(column, row, school, blankOptional);
  }
  const columns = { plan, schools, pupils, indicators };
  return { ...columns, subtracted: subtractedIn(columns) };
}

/** Of the figures that a formula subtracts where there are any (室内体育用房), those that went into any value of the stage. */
const subtractedIn = (columns: Omit<StageColumns, "subtracted">): ReadonlySet<FigureId> =>
  new Set(
    columns.plan.indicators.flatMap(({ subtracted }) => subtracted).filter((quantity) => wentIn(columns, quantity)),
  );

function wentIn(
  { plan: { stage }, schools, pupils, indicators }: Omit<StageColumns, "subtracted">,
  quantity: FigureId,
): boolean {
  const having = [...schools.keys()].filter((row) => hasFigure(schools[row] as PlacedSchool, stage, quantity));
  return indicators.some((column) =>
    having.some((row) => {
      const { over, formulas } = column.plan;
      const terms: readonly PlannedTerm[] = formulas[formulaAt(column, row)] ?? [];
      const isTerm = ({ quantity: own, smallRuralOnly }: PlannedTerm): boolean =>
        own === quantity &&
        (!smallRuralOnly || isSmallRural(schools[row] as PlacedSchool, stage, pupils[row] as number));
      return over === quantity || terms.some(isTerm);
    }),
  );
}

const hasFigure = (school: PlacedSchool, stage: CompulsoryStage, quantity: FigureId): boolean =>
  membersIn(stage, school).some(
    ({ record }) => isFigure(record[stage]?.[quantity]) || isFigure(record.whole?.[quantity]),
  );

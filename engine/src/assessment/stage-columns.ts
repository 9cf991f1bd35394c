// One stage of a county in columns: a number for each school and indicator, in arrays that a nation's worth of counties fits into.
import type { FigureId } from "../schools/index.js";
import { isFigure } from "../schools/index.js";
import type { NoValue } from "./assessment.js";
import type { DraftIndicator } from "./draft-indicator.js";
import type { PlacedSchool } from "./place-schools.js";
import type { StagePlan } from "./plan.js";
import { isInStage, isSmallRural, membersIn, schoolLine } from "./school-line.js";

/** The `formula` of a cell without a value. */
export const noFormula = -2;

/** The stage's schools that have pupils there, and their cells: that of a school (row) and an indicator (position) stands at `position × schools + row`. */
export interface StageColumns {
  readonly plan: StagePlan;
  readonly schools: readonly PlacedSchool[];
  readonly pupils: readonly number[];
  /** NaN where there is none, in all columns. */
  readonly value: number[];
  readonly numerator: number[];
  /** What a value was divided by. */
  readonly divisor: number[];
  readonly varianceShare: number[];
  readonly cvWithout: number[];
  /** Which formula was used, `byGiven` or `noFormula`. */
  readonly formula: number[];
  /** Why there is no value, by place. */
  readonly absent: Map<number, NoValue>;
  /** Of the figures that are subtracted where there are any, those that went into any value. */
  readonly subtracted: ReadonlySet<FigureId>;
}

/** Fills the columns; null where no school has pupils in the stage. What depends on the other schools is filled in later. */
export function stageColumns(
  placed: readonly PlacedSchool[],
  plan: StagePlan,
  blankOptional: "missing" | "zero",
): StageColumns | null {
  const schools = placed.filter((school) => isInStage(school, plan.stage));
  if (schools.length === 0) return null;
  const cells = schools.length * plan.indicators.length;
  // Plain arrays: a typed one asks for memory outside the heap, which takes longer than filling it, and a nation has many short ones.
  const column = (): number[] => new Array<number>(cells).fill(NaN);
  const [value, numerator, divisor, varianceShare, cvWithout] = [column(), column(), column(), column(), column()];
  const pupils = new Array<number>(schools.length).fill(NaN);
  const formula = new Array<number>(cells).fill(noFormula);
  const absent = new Map<number, NoValue>();
  for (let row = 0; row < schools.length; row++) {
    const school = schools[row] as PlacedSchool;
    const line = schoolLine(school, plan, blankOptional, false);
    pupils[row] = line.pupils;
    for (let position = 0; position < plan.indicators.length; position++) {
      const place = position * schools.length + row;
      const cell = line.values[position] as DraftIndicator;
      value[place] = cell.value ?? NaN;
      numerator[place] = cell.numerator ?? NaN;
      divisor[place] = cell.denominator ?? line.pupils;
      formula[place] = cell.formula ?? noFormula;
      if (cell.absent !== null) absent.set(place, cell.absent);
    }
  }
  const columns = { plan, schools, pupils, value, numerator, divisor, varianceShare, cvWithout, formula, absent };
  return { ...columns, subtracted: subtractedIn(columns) };
}

/** Of the figures that a formula subtracts where there are any (室内体育用房), those that went into any value of the stage. */
function subtractedIn({ plan, schools, pupils, formula }: Omit<StageColumns, "subtracted">): ReadonlySet<FigureId> {
  const { stage, indicators } = plan;
  const terms = indicators.flatMap(({ formulas }) => formulas.flat());
  const wanted = new Set(terms.flatMap(({ optional, sign, quantity }) => (optional && sign < 0 ? [quantity] : [])));
  const found = new Set<FigureId>();
  if (wanted.size === 0) return found;
  const note = (row: number, quantity: FigureId): void => {
    if (!wanted.has(quantity) || found.has(quantity)) return;
    const has = membersIn(stage, schools[row] as PlacedSchool).some(
      ({ record }) => isFigure(record[stage]?.[quantity]) || isFigure(record.whole?.[quantity]),
    );
    if (has) found.add(quantity);
  };
  indicators.forEach(({ formulas, over }, position) => {
    const ofInterest = formulas.map((formula) => formula.filter(({ quantity }) => wanted.has(quantity)));
    if (!wanted.has(over) && ofInterest.every(({ length }) => length === 0)) return;
    for (let row = 0; row < schools.length; row++) {
      note(row, over);
      for (const { quantity, smallRuralOnly } of ofInterest[formula[position * schools.length + row] as number] ?? [])
        if (!smallRuralOnly || isSmallRural(schools[row] as PlacedSchool, plan, pupils[row] as number))
          note(row, quantity);
    }
  });
  return found;
}

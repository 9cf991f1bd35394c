// The figures of a row under the names that indicators and ways know them by, and what is worked out of them.
import { builtInIndicator } from "../indicators/index.js";
import type { NoValue, SchoolValue, SchoolValueRule } from "../assessment/index.js";
import { schoolValue } from "../assessment/index.js";
import { readCategory } from "../reading/cells/index.js";
import type { Rubric, ScoreData, WorkedOut, WorkedOutWay } from "../rubrics/index.js";
import { cellStates } from "../rubrics/index.js";
import type { CompulsoryStage, FigureId, Quantity } from "../schools/index.js";
import { stagesOfType } from "../schools/index.js";

/** What is worked out: the value, its arithmetic as it is told, and the inputs that went in. */
export interface WorkedOutValue {
  readonly value: number;
  /** `(13 + 14) ÷ 41 × 100`. */
  readonly arithmetic: string;
  readonly numerator: number;
  readonly divisor: number | null;
  readonly per: 1 | 100;
  readonly inputs: readonly string[];
}

/** The figures of one row, which grow as more of them are worked out. */
export interface RowFigures {
  readonly note: (input: string, value: number) => void;
  /** The value of one way. */
  readonly ofWay: (way: WorkedOutWay) => WorkedOutValue | NoValue;
  /** The value of the first way or formula that has all of its figures. */
  readonly workedOut: (by: WorkedOut) => WorkedOutValue | NoValue;
}

/** The figures of a row. A figure that indicators know goes by its name there, any other by that of its input. */
export function rowFigures({ inputs }: Rubric, data: ScoreData, row: number): RowFigures {
  const nameOf = new Map(inputs.map(({ id, field }) => [id, field ?? id]));
  const inputOf = new Map(inputs.map(({ id, field }) => [field ?? id, id]));
  const named = (input: string): FigureId => (nameOf.get(input) ?? input) as FigureId;
  const figures: Record<string, Quantity> = {};
  for (const { id } of inputs) {
    const quantity = quantityOf(data, id, row);
    if (quantity !== null) figures[named(id)] = quantity;
  }
  const stage = stageOf(inputs, data, row);
  const toldOf = (rule: SchoolValueRule, found: SchoolValue): WorkedOutValue => ({
    ...{ value: found.value, numerator: found.numerator, divisor: found.divisor, per: rule.per },
    arithmetic: arithmeticOf(rule, found, figures),
    inputs: found.figures.map((figure) => inputOf.get(figure) ?? figure),
  });
  const valueOf = (rule: SchoolValueRule, of: CompulsoryStage): WorkedOutValue | NoValue => {
    const found = schoolValue(rule, figures, of);
    return "reason" in found ? found : toldOf(rule, found);
  };
  const ofWay = ({ plus, minus = [], over, per = 1 }: WorkedOutWay): WorkedOutValue | NoValue => {
    const taken = minus.map((input) => ({ quantity: named(input), subtract: true as const }));
    const formulas = [[...plus.map((input) => ({ quantity: named(input) })), ...taken]];
    return valueOf({ formulas, per, ...(over !== undefined && { over: named(over) }) }, stage ?? "primary");
  };
  return {
    note: (input, value) => {
      figures[named(input)] = value;
    },
    ofWay,
    workedOut: (by) => {
      if ("ways" in by) {
        const values = by.ways.map(ofWay);
        return values.find((each) => "value" in each) ?? values[0] ?? { reason: "noColumn", quantity: "pupils" };
      }
      const indicator = builtInIndicator(by.indicator);
      const same = JSON.stringify(indicator?.formulas.primary) === JSON.stringify(indicator?.formulas.junior);
      // What counts as above the requirement is another thing in each stage.
      if (indicator === undefined || (stage === null && !same)) return { reason: "missing", quantity: "pupils" };
      const { formulas, over, per } = indicator;
      return valueOf({ formulas: formulas[stage ?? "primary"], over, per }, stage ?? "primary");
    },
  };
}

/** A figure of the data; null where there is no such column. */
function quantityOf(data: ScoreData, input: string, row: number): Quantity | null {
  const column = data.inputs[input];
  const state = column?.states[row];
  if (column === undefined || state === cellStates.text) return null;
  if (state === cellStates.number) return column.numbers[row]!;
  return state === cellStates.missing ? "missing" : state === cellStates.notApplicable ? "notApplicable" : "unreadable";
}

/** The stage that a row says it is of; null where it says none, or two. */
function stageOf(inputs: Rubric["inputs"], data: ScoreData, row: number): CompulsoryStage | null {
  const input = inputs.find(({ field }) => field === "stage");
  const text = input === undefined ? null : (data.inputs[input.id]?.texts?.[row] ?? null);
  const said = text === null ? null : readCategory("stage", text).value;
  const stages = said?.stage !== undefined ? [said.stage] : said?.type === undefined ? [] : stagesOfType[said.type];
  const [stage] = stages;
  return stages.length === 1 && stage !== undefined && stage !== "senior" ? stage : null;
}

function arithmeticOf(
  { formulas, per, over }: SchoolValueRule,
  { formula, figures, divisor }: SchoolValue,
  quantities: Readonly<Record<string, Quantity>>,
): string {
  const terms = formulas[formula]!.filter(({ quantity }) => figures.includes(quantity));
  const sum = terms
    .map(({ quantity, subtract }, k) => `${subtract === true ? "− " : k === 0 ? "" : "+ "}${quantities[quantity]}`)
    .join(" ");
  const bracketed = terms.length > 1 && (over !== undefined || per === 100) ? `(${sum})` : sum;
  return `${bracketed}${divisor === null ? "" : ` ÷ ${divisor}`}${per === 100 ? " × 100" : ""}`;
}

// The figures of SCORE: the columns that its rule takes, from the values and what stands beside them.
import type { ScoreData } from "@junheng/engine/rubrics";
import { cellStates } from "@junheng/engine/rubrics";
import { readScoreCell } from "@junheng/engine/reading/scores";
import type { ArgumentId } from "../messages/functions.js";
import type { RawRange } from "./cells.js";
import { argumentName, cellOf, isLeftOut, passedOn, rangeOf, requiredRange, withoutTrailingBlanks } from "./cells.js";
import type { FunctionError } from "./function-error.js";
import { functionError } from "./function-error.js";
import type { ScoreRule } from "./score-rule.js";
import { fill } from "@junheng/engine/words";
import { tableWords } from "../messages/functions.js";
import { functionLocale } from "./function-locale.js";

/** What is scored, one after the other. */
export interface ScoreFigures {
  readonly data: ScoreData;
  /** Why one of them cannot be scored, by its position. */
  readonly errors: ReadonlyMap<number, FunctionError>;
  /** How many stand in a row of the result. */
  readonly width: number;
}

/** A cell, and where it stands. */
interface Placed {
  readonly raw: unknown;
  readonly argument: ArgumentId;
  readonly row: number;
  readonly column: number;
}

/**
 * The figures of a rule. One that takes a single column reads every cell of the values; one that takes several reads a school
 * a row, from the columns of the values and then those beside them. One row beside them holds for all.
 *
 * Errors: #VALUE! where the columns or rows do not fit.
 */
export const figuresOfRule = (
  valuesArgument: unknown,
  referenceArgument: unknown,
  { inputs, names }: ScoreRule,
): ScoreFigures => {
  const whole = requiredRange(valuesArgument, "values");
  const reference = isLeftOut(referenceArgument) ? undefined : rangeOf(referenceArgument);
  const columns = inputs.length === 1 && reference === undefined ? 1 : widthOf(whole) + widthOf(reference ?? [[]]);
  if (columns !== inputs.length)
    throw functionError("#VALUE!", "ruleColumns", {
      needed: inputs.length,
      names,
      argument: argumentName("values"),
      reference: argumentName("reference"),
      given: columns,
    });
  const trimmed = withoutTrailingBlanks(whole);
  const range = whole.length === 1 ? whole : trimmed;
  if (range.length === 0) throw functionError("#DIV/0!", "noNumbers", { argument: argumentName("values") });
  const units = unitsOf(range, requireRows(whole, reference), inputs.length);
  return { ...read(units, inputs), width: inputs.length === 1 ? widthOf(whole) : 1 };
};

const widthOf = (range: RawRange): number => range[0]?.length ?? 0;

const requireRows = (values: RawRange, reference: RawRange | undefined): RawRange | undefined => {
  if (reference === undefined || reference.length === values.length || reference.length === 1) return reference;
  throw functionError("#VALUE!", "rowsDiffer", {
    first: argumentName("values"),
    firstRows: values.length,
    second: argumentName("reference"),
    secondRows: reference.length,
  });
};

/** What is scored, each with its cells in the order of the inputs. */
const unitsOf = (
  values: RawRange,
  reference: RawRange | undefined,
  columns: number,
): readonly (readonly Placed[])[] => {
  const placed = (cells: readonly unknown[], argument: ArgumentId, row: number): readonly Placed[] =>
    cells.map((raw, column) => ({ raw, argument, row, column }));
  if (columns === 1) return values.flatMap((cells, row) => placed(cells, "values", row).map((cell) => [cell]));
  return values.map((cells, row) => {
    const beside = reference?.length === 1 ? 0 : row;
    return [...placed(cells, "values", row), ...placed(reference?.[beside] ?? [], "reference", beside)];
  });
};

const read = (
  units: readonly (readonly Placed[])[],
  inputs: ScoreRule["inputs"],
): Pick<ScoreFigures, "data" | "errors"> => {
  const errors = new Map<number, FunctionError>();
  const columns = inputs.map((input, k) =>
    units.map((cells, unit) => {
      const { raw, argument, row, column } = cells[k]!;
      const cell = cellOf(raw);
      if (cell !== null && typeof cell === "object") errors.set(unit, passedOn(cell.error, argument, row, column));
      const figure = readScoreCell(cell, input, false);
      if (figure.problem !== undefined && !errors.has(unit)) {
        const params = { argument: argumentName(argument), row: row + 1, column: column + 1, text: String(cell) };
        errors.set(unit, functionError("#VALUE!", "figureUnreadable", params));
      }
      return figure;
    }),
  );
  const inputColumns = columns.map((figures) => ({
    numbers: Float64Array.from(figures, ({ number }) => number),
    states: Uint8Array.from(figures, ({ state }) => state),
    texts: figures.map(({ state, text }) => (state === cellStates.text ? text : null)),
  }));
  const locale = functionLocale();
  return {
    data: {
      names: units.map((_, unit) => fill(tableWords.position[locale], { position: unit + 1 }, locale)),
      inputs: Object.fromEntries(inputs.map(({ id }, k) => [id, inputColumns[k]!])),
    },
    errors,
  };
};

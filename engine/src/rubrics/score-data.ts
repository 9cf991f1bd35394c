// The figures that a rubric scores: one row for each school, stage, community or county, one column for each input.
import type { Where } from "../diagnostics/index.js";

/** What a cell of the data is. */
export const cellStates = { number: 0, missing: 1, notApplicable: 2, unreadable: 3, text: 4 } as const;

/** One input of every row. */
export interface InputColumn {
  /** NaN wherever there is no number. */
  readonly numbers: Float64Array;
  /** One of `cellStates` for each row. */
  readonly states: Uint8Array;
  /** Of an input of kind `text`: what stands there, or null. */
  readonly texts?: readonly (string | null)[];
  /** The address of each row's cell, such as `F7`. */
  readonly cells?: readonly (string | null)[];
  /** Of each row whose figure was worked out: the arithmetic, and the inputs that went in. */
  readonly workedOut?: readonly ({ readonly arithmetic: string; readonly inputs: readonly string[] } | null)[];
}

/** The rows of one sheet, or of several. */
export interface ScoreData {
  readonly names: readonly string[];
  /** By input id. An input that is not there is missing in every row. */
  readonly inputs: Readonly<Record<string, InputColumn>>;
  /** The community of each row, for events that count for all of its members. */
  readonly communities?: readonly (string | null)[];
  /** Which rows are a union's own (a target letter) and no school's: they are ranked among each other. */
  readonly unions?: readonly boolean[];
  readonly where?: Where;
  /** The sheet of each row, where rows come from sheets of their own. */
  readonly wheres?: readonly Where[];
}

/**
 * The sheet a row of the data stands on (该行所在的表).
 *
 * Rule: the row's own place, or else that of all rows. Units: rows from 0. Missing places: those of made-up data. None: undefined
 * where neither is known. Errors: none.
 *
 * Source: ours, so that a finding can be clicked.
 *
 * @example
 * const data = { ...scoreDataOf([{ name: "A", values: {} }, { name: "B", values: {} }]), where: { sheet: "全县" } };
 * whereOfRow(data, 1) // => { sheet: "全县" }
 * whereOfRow({ ...data, wheres: [undefined, { sheet: "乙校" }] }, 1) // => { sheet: "乙校" }
 */
export const whereOfRow = ({ where, wheres }: ScoreData, row: number): Where | undefined => wheres?.[row] ?? where;

/** A value as a program gives it: text is for text inputs, null is missing, "/" does not apply. */
export type PlainValue = number | string | boolean | null | undefined;

/**
 * Data from plain rows (用普通对象组成数据): the names, and for each row its values by input id.
 *
 * true and false are 1 and 0, "/" does not apply; null and what is not there are missing. Rule: a column for each id that any row
 * has. Units: each input's own, as the rubric declares it; a text that is no "/" stays a text. Errors: none; a text where a number
 * is needed is refused when it is scored.
 *
 * Source: ours; "/" for what does not apply is how official forms mark it.
 *
 * @example
 * scoreDataOf([{ name: "A", values: { rate: 96.4 } }, { name: "B", values: {} }]).inputs.rate.states // => new Uint8Array([0, 1])
 */
export function scoreDataOf(
  rows: readonly {
    readonly name: string;
    readonly values: Readonly<Record<string, PlainValue>>;
    readonly community?: string;
  }[],
): ScoreData {
  const ids = new Set(rows.flatMap(({ values }) => Object.keys(values)));
  const inputs: Record<string, InputColumn> = {};
  for (const id of ids) inputs[id] = columnOf(rows.map(({ values }) => values[id]));
  return {
    names: rows.map(({ name }) => name),
    inputs,
    ...(rows.some(({ community }) => community !== undefined) && {
      communities: rows.map(({ community }) => community ?? null),
    }),
  };
}

function columnOf(values: readonly PlainValue[]): InputColumn {
  const states = Uint8Array.from(values, stateOf);
  return {
    numbers: Float64Array.from(values, (value, i) => (states[i] === cellStates.number ? Number(value) : NaN)),
    states,
    texts: values.map((value) => (typeof value === "string" && value !== "/" ? value : null)),
  };
}

function stateOf(value: PlainValue): number {
  if (value === null || value === undefined || value === "") return cellStates.missing;
  if (value === "/") return cellStates.notApplicable;
  if (typeof value === "string") return cellStates.text;
  return Number.isFinite(Number(value)) ? cellStates.number : cellStates.unreadable;
}

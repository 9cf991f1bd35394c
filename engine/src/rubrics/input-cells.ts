// The figures of a rubric's inputs, as methods ask for them: columns, constants, points of other items, groups.
import type { InputRef, NumberRef } from "./method.js";
import type { Rubric, RubricItem } from "./rubric.js";
import type { ScoreData } from "./score-data.js";
import { cellStates } from "./score-data.js";
import { hasPoints, isLeftOut } from "./scores.js";
import type { Cells, Scored } from "./scorer.js";
import { fromUnits } from "./units.js";

/** What methods ask. */
export interface InputCells {
  readonly column: (ref: InputRef) => Cells;
  readonly figures: (ref: NumberRef) => Cells;
  readonly texts: (input: string) => readonly (string | null)[];
  readonly groups: (inputs: readonly string[] | undefined) => Int32Array;
  readonly communities: () => Int32Array;
}

/** Reads the data for one item; `scored` are the items that came before it. */
export function inputCells(
  rubric: Rubric,
  item: RubricItem,
  data: ScoreData,
  scored: ReadonlyMap<string, Scored>,
): InputCells {
  const rows = data.names.length;
  const column = (ref: InputRef): Cells => {
    if (typeof ref === "object") return pointsAsCells(scored.get(ref.item), rows, rubric.decimals);
    const cells = data.inputs[ref] ?? missingCells(rows);
    if (item.blank !== "notMet") return cells;
    // A blank tick or count says “not met” where the form says so: it is 0, and the item is scored.
    const kind = rubric.inputs.findLast(({ id }) => id === ref)?.kind;
    return kind === "flag" || kind === "count" ? blanksAsZero(cells) : cells;
  };
  return {
    column,
    figures: (ref) => (typeof ref === "number" ? constantCells(ref, rows) : column(ref)),
    texts: (input) => data.inputs[input]?.texts ?? Array.from({ length: rows }, () => null),
    groups: (inputs) => groupsOf(data, inputs ?? []),
    communities: () => indexOf(data.names.map((_, row) => data.communities?.[row] ?? `\u0000${row}`)),
  };
}

const missingCells = (rows: number): Cells => ({
  numbers: new Float64Array(rows).fill(NaN),
  states: new Uint8Array(rows).fill(cellStates.missing),
});

const constantCells = (value: number, rows: number): Cells => ({
  numbers: new Float64Array(rows).fill(value),
  states: new Uint8Array(rows),
});

function blanksAsZero({ numbers, states }: Cells): Cells {
  if (!states.includes(cellStates.missing)) return { numbers, states };
  return {
    numbers: numbers.map((number, row) => (states[row] === cellStates.missing ? 0 : number)),
    states: states.map((state) => (state === cellStates.missing ? cellStates.number : state)),
  };
}

function pointsAsCells(scored: Scored | undefined, rows: number, decimals: number): Cells {
  if (scored === undefined) return missingCells(rows);
  const states = scored.trace.map((code) =>
    hasPoints(code) ? cellStates.number : isLeftOut(code) ? cellStates.notApplicable : cellStates.missing,
  );
  const numbers = Float64Array.from(scored.units, (units, row) =>
    states[row] === cellStates.number ? fromUnits(units, decimals) : NaN,
  );
  return { numbers, states };
}

/** Rows with the same texts are one group; a row without any of them is in a group of its own. */
function groupsOf(data: ScoreData, inputs: readonly string[]): Int32Array {
  return indexOf(
    data.names.map((_, row) => {
      const texts = inputs.map((input) => data.inputs[input]?.texts?.[row] ?? null);
      return texts.includes(null) ? `\u0000${row}` : texts.join("\u0001");
    }),
  );
}

function indexOf(keys: readonly string[]): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(keys, (key) => {
    const index = known.get(key) ?? known.size;
    known.set(key, index);
    return index;
  });
}

// Rows of figures from two places, such as a table and letters, as one.
import type { Where } from "../../diagnostics/index.js";
import type { InputColumn, ScoreData } from "../../rubrics/index.js";
import { cellStates, whereOfRow } from "../../rubrics/index.js";

/** The rows of both, the first's first; an input that one of them has not is missing in its rows. */
export function joinedData(first: ScoreData | null, second: ScoreData | null): ScoreData | null {
  if (first === null || second === null) return first ?? second;
  const ids = new Set([...Object.keys(first.inputs), ...Object.keys(second.inputs)]);
  const [above, below] = [first.names.length, second.names.length];
  const inputs: Record<string, InputColumn> = {};
  for (const id of ids) {
    const parts = [first.inputs[id] ?? missing(above), second.inputs[id] ?? missing(below)];
    const of = <T>(pick: (column: InputColumn) => Iterable<T>): T[] => parts.flatMap((part) => [...pick(part)]);
    inputs[id] = {
      numbers: Float64Array.from(of(({ numbers }) => numbers)),
      states: Uint8Array.from(of(({ states }) => states)),
      texts: of(({ texts, numbers }) => texts ?? blanks(numbers.length)),
      cells: of(({ cells, numbers }) => cells ?? blanks(numbers.length)),
    };
  }
  const communities = [first, second].flatMap((data) => data.communities ?? blanks(data.names.length));
  return {
    names: [...first.names, ...second.names],
    inputs,
    ...(communities.some((each) => each !== null) && { communities }),
    unions: [first, second].flatMap(({ names, unions }) => unions ?? names.map(() => false)),
    wheres: [first, second].flatMap((data) => data.names.map((_, row): Where => whereOfRow(data, row) ?? {})),
  };
}

const missing = (rows: number): InputColumn => ({
  numbers: new Float64Array(rows).fill(NaN),
  states: new Uint8Array(rows).fill(cellStates.missing),
});

const blanks = (count: number): readonly null[] => Array.from({ length: count }, () => null);

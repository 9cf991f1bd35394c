// Rows of several schools made one: figures of counts summed, what is a share or for each pupil weighed by pupils.
import type { InputColumn, Rubric, RubricInput, ScoreData } from "../rubrics/index.js";
import { cellStates } from "../rubrics/index.js";

/** A school's pupils by its name; null where they are not known. */
export type PupilsOf = (school: string) => number | null;

/** Data with a row for each group, and where every row of before has gone. */
export interface PooledRows {
  readonly data: ScoreData;
  readonly rowOf: (before: number) => number;
}

/**
 * Each group of rows as one row in the place and by the name of its first: counts are summed, what is a share or for each pupil is weighed by
 * pupils, a tick is the lowest, a text stands where all say the same. What a member lacks the row lacks; members without pupils cannot be
 * weighed. A pooled figure has no cell of its own; its arithmetic names what went in.
 */
export function poolRows(
  rubric: Rubric,
  data: ScoreData,
  groups: readonly (readonly number[])[],
  pupilsOf: PupilsOf,
): PooledRows {
  const groupOf = new Map(groups.flatMap((group) => group.map((row) => [row, group] as const)));
  const rows = data.names.flatMap((_, row) => {
    const group = groupOf.get(row);
    return group === undefined ? [[row]] : group[0] === row ? [group] : [];
  });
  const places = new Map(rows.flatMap((group, place) => group.map((row) => [row, place] as const)));
  const inputs = Object.fromEntries(
    rubric.inputs.flatMap((input) => {
      const column = data.inputs[input.id];
      return column === undefined
        ? []
        : [[input.id, pooledColumn(input, column, rows, (row) => pupilsOf(data.names[row]!))]];
    }),
  );
  const first = <T>(values: readonly T[]): readonly T[] => rows.map(([row]) => values[row!]!);
  return {
    data: {
      ...data,
      names: first(data.names),
      inputs,
      ...(data.communities && { communities: first(data.communities) }),
      ...(data.unions && { unions: first(data.unions) }),
      ...(data.wheres && { wheres: first(data.wheres) }),
    },
    rowOf: (before) => places.get(before) ?? -1,
  };
}

function pooledColumn(
  input: RubricInput,
  column: InputColumn,
  rows: readonly (readonly number[])[],
  pupilsOf: (row: number) => number | null,
): InputColumn {
  const { cells, workedOut } = column;
  const pooled = rows.map((group) =>
    group.length === 1 ? ownCell(column, group[0]!) : pooledCell(input, column, group, pupilsOf),
  );
  return {
    numbers: Float64Array.from(pooled, ({ number }) => number),
    states: Uint8Array.from(pooled, ({ state }) => state),
    texts: pooled.map(({ text }) => text),
    ...(cells && { cells: rows.map((group) => (group.length === 1 ? (cells[group[0]!] ?? null) : null)) }),
    workedOut: rows.map((group, place) => {
      const arithmetic = pooled[place]!.arithmetic;
      if (group.length === 1) return workedOut?.[group[0]!] ?? null;
      return arithmetic === undefined ? null : { arithmetic, inputs: [] };
    }),
  };
}

interface PooledCell {
  readonly number: number;
  readonly state: number;
  readonly text: string | null;
  readonly arithmetic?: string;
}

const ownCell = ({ numbers, states, texts }: InputColumn, row: number): PooledCell => ({
  number: numbers[row]!,
  state: states[row]!,
  text: texts?.[row] ?? null,
});

function pooledCell(
  { kind }: RubricInput,
  { numbers, states, texts, cells }: InputColumn,
  rows: readonly number[],
  pupilsOf: (row: number) => number | null,
): PooledCell {
  const lacks = { number: NaN, state: cellStates.missing, text: null };
  const there = rows.filter((row) => states[row] !== cellStates.notApplicable);
  if (there.length === 0) return { ...lacks, state: cellStates.notApplicable };
  if (kind === "text") {
    const said = new Set(there.map((row) => texts?.[row] ?? null));
    const [only = null] = said;
    return said.size === 1 && only !== null ? { number: NaN, state: cellStates.text, text: only } : lacks;
  }
  if (there.some((row) => states[row] !== cellStates.number)) return lacks;
  const values = there.map((row) => numbers[row]!);
  const number = (value: number, arithmetic?: string): PooledCell => ({
    number: value,
    state: cellStates.number,
    text: null,
    ...(arithmetic !== undefined && { arithmetic }),
  });
  const named = there.map((row, k) => {
    const cell = cells?.[row] ?? null;
    return cell === null ? String(values[k]) : `${values[k]!} [${cell}]`;
  });
  if (kind === "count")
    return number(
      values.reduce((sum, value) => sum + value, 0),
      named.join(" + "),
    );
  if (kind === "flag" || values.every((value) => value === values[0])) return number(Math.min(...values));
  const weights = there.map(pupilsOf);
  const all = weights.reduce<number>((sum, weight) => sum + (weight ?? NaN), 0);
  if (!(all > 0)) return lacks;
  const weighed = named.map((value, k) => `${value} × ${weights[k]!}`).join(" + ");
  return number(values.reduce((sum, value, k) => sum + value * weights[k]!, 0) / all, `(${weighed}) / ${all}`);
}

// Figures that a sheet does not give, worked out of those that it does: raw figures as a school prints them are enough.
import type { InputColumn, Rubric, ScoreData } from "../rubrics/index.js";
import { cellStates } from "../rubrics/index.js";
import { rowFigures } from "./row-figures.js";

/** A column that is filled in. */
interface OpenColumn {
  readonly numbers: Float64Array;
  readonly states: Uint8Array;
  readonly workedOut: NonNullable<InputColumn["workedOut"]>[number][];
}

/**
 * The data with every figure that can be worked out (由原始数据算出的数据项), in the order of the rubric's inputs, so that one may be made
 * of another. What a sheet gives itself stays as it is; what lacks a figure stays missing; over a 0 nothing applies.
 *
 * Formula: each input's own `workedOut`, over the data's columns. Units: the input's, what it is made of in theirs.
 * Errors: none; two figures that contradict each other are for `checkFigures`.
 *
 * Source: the ways are the rubric's, the indicators' those of 教督〔2017〕6号.
 *
 * @example
 * const title = { "zh-CN": "生均图书", en: "Books per pupil" };
 * const [volumes, pupils] = ["volumes", "pupils"].map((id) => ({ id, title: { "zh-CN": id, en: id }, kind: "count" }));
 * const books = { id: "books", title, kind: "number", workedOut: { ways: [{ plus: ["volumes"], over: "pupils" }] } };
 * const rubric = { ...oneItemRubric({ kind: "ratioAsScore", input: "books", whole: 20 }, 10), inputs: [volumes, pupils, books] };
 * Array.from(workOutInputs(rubric, scoreDataOf([{ name: "A", values: { volumes: 900, pupils: 45 } }])).inputs.books.numbers) // => [20]
 */
export function workOutInputs(rubric: Rubric, data: ScoreData): ScoreData {
  const wanted = rubric.inputs.filter(({ workedOut }) => workedOut !== undefined);
  if (wanted.length === 0) return data;
  const columns = new Map(wanted.map(({ id }) => [id, openColumn(data, id)]));
  data.names.forEach((_, row) => {
    const figures = rowFigures(rubric, data, row);
    for (const { id, workedOut } of wanted) {
      const column = columns.get(id)!;
      if (workedOut === undefined || column.states[row] !== cellStates.missing) continue;
      const found = figures.workedOut(workedOut);
      if ("value" in found) {
        column.numbers[row] = found.value;
        column.states[row] = cellStates.number;
        column.workedOut[row] = { arithmetic: found.arithmetic, inputs: found.inputs };
        figures.note(id, found.value);
      } else if (found.reason === "notApplicable") column.states[row] = cellStates.notApplicable;
    }
  });
  const made = [...columns].map(([id, column]): readonly [string, InputColumn] => [
    id,
    { ...data.inputs[id], ...column },
  ]);
  return { ...data, inputs: { ...data.inputs, ...Object.fromEntries(made) } };
}

const openColumn = (data: ScoreData, id: string): OpenColumn => {
  const given = data.inputs[id];
  const rows = data.names.length;
  return {
    numbers: given?.numbers.slice() ?? new Float64Array(rows).fill(NaN),
    states: given?.states.slice() ?? new Uint8Array(rows).fill(cellStates.missing),
    workedOut: Array.from({ length: rows }, () => null),
  };
};

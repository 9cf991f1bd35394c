// The stage of every row in the words that a rubric tells stages by: a sheet may say it in others (完小, 村小), or in the name alone.
import type { InputColumn, Rubric, ScoreData } from "../../rubrics/index.js";
import { cellStates, itemsOf } from "../../rubrics/index.js";
import type { Stage } from "../../schools/index.js";
import { stagesOfType } from "../../schools/index.js";
import type { Categories } from "../cells/index.js";
import { categoriesOfName, readCategory, stageInName } from "../cells/index.js";

/** The data with the stages said so. A row of several stages, or of none that is known, stays as it is. */
export function withStages(data: ScoreData, rubric: Rubric): ScoreData {
  const input = rubric.inputs.find(({ field }) => field === "stage");
  if (input === undefined) return data;
  const values = itemsOf(rubric).flatMap(({ applies }) => (applies?.input === input.id ? applies.values : []));
  const wordOf = new Map([...values].reverse().flatMap((value) => stagesIn(value).map((stage) => [stage, value])));
  const given = data.inputs[input.id];
  const texts = data.names.map((name, row) => {
    const text = given?.texts?.[row] ?? null;
    if (text !== null && values.includes(text)) return text;
    const [stage, another] = text === null ? stagesOfName(name) : stagesIn(text);
    return stage === undefined || another !== undefined ? text : (wordOf.get(stage) ?? text);
  });
  const column: InputColumn = {
    ...given,
    numbers: new Float64Array(texts.length).fill(NaN),
    states: Uint8Array.from(texts, (text, row) =>
      text === null ? (given?.states[row] ?? cellStates.missing) : cellStates.text,
    ),
    texts,
  };
  return { ...data, inputs: { ...data.inputs, [input.id]: column } };
}

const stagesOf = ({ stage, type }: Categories): readonly Stage[] =>
  stage !== undefined ? [stage] : type === undefined ? [] : stagesOfType[type];

const stagesIn = (text: string): readonly Stage[] => stagesOf(readCategory("stage", text).value ?? {});

const stagesOfName = (name: string): readonly Stage[] => {
  const stage = stageInName(name);
  return stage === undefined ? stagesOf(categoriesOfName(name)) : [stage];
};

// Which inputs a sheet lacks so that points stay open: none that can be worked out, and none that would only serve to work out what is there.
import type { Rubric, RubricInput, RubricItem, ScoreData } from "../../rubrics/index.js";
import { canWorkOut, rawInputsOf, servingInputs, usedInputs } from "../../rubrics/index.js";

/**
 * The inputs to ask for, where these are there. Of what could be worked out the raw figures are asked for that are lacking; what only items
 * need that no row is assessed by, as those of junior schools among primary ones, is not.
 */
export function inputsToAsk(rubric: Rubric, there: ReadonlySet<string>, data: ScoreData): readonly RubricInput[] {
  const byId = new Map(rubric.inputs.map((input) => [input.id, input]));
  const known = new Set(there);
  for (const input of rubric.inputs) if (canWorkOut(input, rubric, known)) known.add(input.id);
  const asked = new Set<string>();
  const looked = new Set(known);
  const ask = (id: string): void => {
    const input = byId.get(id);
    if (input === undefined || looked.has(id)) return;
    looked.add(id);
    const raw = rawInputsOf(input, rubric);
    if (raw.length === 0) asked.add(id);
    else for (const each of raw) ask(each);
  };
  const [ofItems, serving] = [usedInputs(rubric), servingInputs(rubric)];
  const used = usedInputs(rubric, (item) => mayApply(item, data));
  for (const { id } of rubric.inputs) if (used.has(id) || !(ofItems.has(id) || serving.has(id))) ask(id);
  return rubric.inputs.filter(({ id }) => asked.has(id));
}

/** Whether some row is assessed by an item, or does not say whether it is. */
const mayApply = ({ applies }: RubricItem, { names, inputs }: ScoreData): boolean =>
  applies === undefined ||
  names.some((_, row) => {
    const text = inputs[applies.input]?.texts?.[row] ?? null;
    return text === null || applies.values.includes(text);
  });

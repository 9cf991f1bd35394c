// Where an item's figures stand, and what sentences about it name.
import type { Where } from "../diagnostics/index.js";
import { inputsOf } from "./inputs-of.js";
import type { RubricItem } from "./rubric.js";
import type { ScoreData } from "./score-data.js";
import { whereOfRow } from "./score-data.js";

/** Where the item's first figure of a row stands. */
export function cellOf(item: RubricItem, data: ScoreData, row: number, input?: string): Where {
  const inputs = input === undefined ? inputsOf(item.method).inputs : [input];
  const cell = inputs.map((id) => data.inputs[id]?.cells?.[row]).find((each) => typeof each === "string");
  return { ...whereOfRow(data, row), ...(typeof cell === "string" && { cell }) };
}

/** What every sentence about a score names: the row and the item. */
export const namesOf = (item: RubricItem, data: ScoreData, row: number) => ({
  name: data.names[row]!,
  item: item.title,
});

// A row of what is scored as a school's yearly record, as far as its inputs are figures of one: for checks that know records.
import { readCategory } from "../reading/cells/index.js";
import type { Rubric, ScoreData } from "../rubrics/index.js";
import { cellStates, whereOfRow } from "../rubrics/index.js";
import type { Quantity, SchoolRecord } from "../schools/index.js";
import type { Where } from "../diagnostics/index.js";

/** The record, every figure with its cell; what was worked out is none of it. */
export function recordOfRow({ inputs }: Rubric, data: ScoreData, row: number): SchoolRecord {
  const whole: Record<string, Quantity> = {};
  const cells: Record<string, Where> = {};
  let said: ReturnType<typeof readCategory>["value"] = null;
  for (const { id, field } of inputs) {
    const column = data.inputs[id];
    if (field === undefined || column === undefined || column.workedOut?.[row]) continue;
    if (field === "stage") said = readCategory("stage", column.texts?.[row] ?? "").value;
    else if (column.states[row] === cellStates.number) {
      whole[field] = column.numbers[row]!;
      const cell = column.cells?.[row];
      cells[`whole.${field}`] = { ...whereOfRow(data, row), ...(typeof cell === "string" && { cell }) };
    }
  }
  return { name: data.names[row]!, ...said, whole, source: { cells } };
}

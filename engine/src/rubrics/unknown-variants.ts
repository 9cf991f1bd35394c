// Rows of which it is not known what kind of school they are: items for certain kinds would leave their total silently.
import type { Diagnostic } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import type { RubricItem } from "./rubric.js";
import type { ScoreData } from "./score-data.js";
import { whereOfRow } from "./score-data.js";

/** A warning for each row whose text is none of those that items apply to; blank rows too. */
export function unknownVariants(items: readonly RubricItem[], data: ScoreData): readonly Diagnostic[] {
  const known = new Map<string, Set<string>>();
  for (const { applies } of items) {
    if (applies === undefined) continue;
    const values = known.get(applies.input) ?? new Set<string>();
    for (const value of applies.values) values.add(value);
    known.set(applies.input, values);
  }
  return Array.from(known).flatMap(([input, values]) => {
    const column = data.inputs[input];
    return data.names.flatMap((name, row) => {
      const value = column?.texts?.[row] ?? "";
      if (values.has(value)) return [];
      const cell = column?.cells?.[row];
      const where = { ...whereOfRow(data, row), ...(typeof cell === "string" && { cell }) };
      return [warningAt("scoreVariantUnknown", where, { name, value, possible: [...values] })];
    });
  });
}

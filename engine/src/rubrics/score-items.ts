// Every item of a rubric scored: its method, then what is missing, does not apply or was reviewed.
import type { Diagnostic } from "../diagnostics/index.js";
import { errorAt } from "../diagnostics/index.js";
import { isInForce } from "./in-force.js";
import { inputCells } from "./input-cells.js";
import { cellOf, namesOf } from "./item-places.js";
import { itemOrder } from "./item-order.js";
import { scorerOf } from "./methods/scorer-of.js";
import { unknownVariants } from "./unknown-variants.js";
import { review } from "./review.js";
import type { Rubric, RubricItem } from "./rubric.js";
import type { ScoreData } from "./score-data.js";
import type { ScoreOptions } from "./score-options.js";
import { traceCodes } from "./scores.js";
import type { Scored } from "./scorer.js";
import { settleMissing } from "./settle-missing.js";

/** Points and bytes by item id. */
export type ScoredItems = ReadonlyMap<string, Scored>;

/** Scores all items; what is refused or doubtful goes to `diagnostics`. */
export function scoreItems(
  rubric: Rubric,
  items: readonly RubricItem[],
  data: ScoreData,
  options: ScoreOptions,
  diagnostics: Diagnostic[],
): ScoredItems {
  const scored = new Map<string, Scored>();
  const rows = data.names.length;
  for (const item of itemOrder(items).order) {
    const out: Scored = { units: new Int32Array(rows), trace: new Uint8Array(rows) };
    if (isInForce(item, items, options.date)) {
      const cells = inputCells(rubric, item, data, scored);
      scorerOf(item.method)(
        {
          ...cells,
          rows,
          decimals: rubric.decimals,
          full: item.points,
          most: item.cap ?? item.points,
          least: item.floor ?? 0,
          refuse: (code, row, params = {}) =>
            diagnostics.push(errorAt(code, cellOf(item, data, row), { ...params, ...namesOf(item, data, row) })),
        },
        out,
      );
      leaveOut(item, data, out);
      review(rubric, item, data, out, diagnostics);
      settleMissing(rubric, item, data, options, out);
    } else out.trace.fill(traceCodes.notInForce);
    scored.set(item.id, out);
  }
  diagnostics.push(...unknownVariants(items, data));
  return scored;
}

function leaveOut({ applies }: RubricItem, data: ScoreData, out: Scored): void {
  if (applies === undefined) return;
  const texts = data.inputs[applies.input]?.texts;
  for (let row = 0; row < out.trace.length; row += 1) {
    const text = texts?.[row] ?? null;
    if (text !== null && applies.values.includes(text)) continue;
    out.units[row] = 0;
    out.trace[row] = traceCodes.notApplicable;
  }
}

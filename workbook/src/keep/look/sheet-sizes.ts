// A sheet with rows, columns, panes and its tab as they were changed; what was not changed stays as it was written.
import type { SizeChange } from "../../looks/size-change.js";
import { withColumnSizes } from "./column-sizes.js";
import { withFrozen } from "./frozen-panes.js";
import { withRowSizes } from "./row-sizes.js";
import { withGridlines } from "./sheet-views.js";
import { withTabColor } from "./tab-color.js";

/** Writes the changes. Errors: a FileProblem where the sheet is not whole. */
export function withSizes(xml: string, { rows = [], columns = [], frozen, tabColor, gridlines }: SizeChange): string {
  let text = withColumnSizes(withRowSizes(xml, rows), columns);
  if (frozen !== undefined) text = withFrozen(text, frozen);
  if (gridlines !== undefined) text = withGridlines(text, gridlines);
  return tabColor === undefined ? text : withTabColor(text, tabColor);
}

// The merged cells of a sheet as they are now, in place of those that its XML says.
import type { CellRange } from "@junheng/engine/reading/cells";
import { addressOf } from "../../read/addresses.js";
import { sheetPrefix, withSheetPart } from "./sheet-parts.js";

/** The sheet with these merges and no others. */
export function withMerges(xml: string, merges: readonly CellRange[]): string {
  const prefix = sheetPrefix(xml);
  const cells = merges.map(
    ({ top, left, bottom, right }) => `<${prefix}mergeCell ref="${addressOf(top, left)}:${addressOf(bottom, right)}"/>`,
  );
  const text = `<${prefix}mergeCells count="${cells.length}">${cells.join("")}</${prefix}mergeCells>`;
  return withSheetPart(xml, "mergeCells", cells.length === 0 ? null : text);
}

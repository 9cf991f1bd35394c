// The merged cells of a sheet as they are now, in place of those that its XML says.
import { addressOf } from "../../read/addresses.js";
import type { CellRange } from "@junheng/engine/reading/cells";
import type { Tag } from "../tags.js";
import { scanTags } from "../tags.js";

/** What the format has before the merged cells, beside the cells themselves (ECMA-376, part 1, 18.3.1.99). */
const before =
  /^(?:sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|sheetCalcPr|sheetProtection|protectedRanges|scenarios|autoFilter|sortState|dataConsolidate|customSheetViews)$/;

/** The sheet with these merges and no others. */
export function withMerges(xml: string, merges: readonly CellRange[]): string {
  let depth = 0;
  let prefix = "";
  let place = 0;
  let there: { readonly start: number; end: number } | null = null;
  const at = ({ name, prefix: own, start, end, kind }: Tag): void => {
    if (kind !== "close" && depth === 0) [prefix, place] = [own, end];
    if (depth === 1 && kind !== "close" && name === "mergeCells") there = { start, end };
    if (kind === "close" && depth === 2 && name === "mergeCells" && there !== null) there.end = end;
    if (before.test(name) && ((kind === "empty" && depth === 1) || (kind === "close" && depth === 2))) place = end;
    depth += kind === "open" ? 1 : kind === "close" ? -1 : 0;
  };
  scanTags(xml, at);
  const { start, end } = there ?? { start: place, end: place };
  const cells = merges.map(
    ({ top, left, bottom, right }) => `<${prefix}mergeCell ref="${addressOf(top, left)}:${addressOf(bottom, right)}"/>`,
  );
  const text =
    cells.length === 0 ? "" : `<${prefix}mergeCells count="${cells.length}">${cells.join("")}</${prefix}mergeCells>`;
  return xml.slice(0, start) + text + xml.slice(end);
}

// Sheets whose writing was cut short: what was kept of them is not made again, since nobody has ever seen them.
import { BooleanNumber } from "@univerjs/core";
import { InsertSheetMutation, SetWorksheetHideMutation } from "@univerjs/sheets";
import { freeSheetName } from "../sheet-name.js";
import type { GridChange } from "./grid-changes.js";

const begun = "…";

/** A name for a sheet that nobody sees yet. */
export const passingName = (taken: Iterable<string>): string => freeSheetName(begun, taken);

interface Params {
  readonly subUnitId?: string;
  readonly hidden?: BooleanNumber;
  readonly sheet?: { readonly id?: string; readonly name?: string; readonly hidden?: BooleanNumber };
}

/**
 * Changes without those of sheets that were being filled out of sight when the page ended. They are shown in the same breath in which those of
 * before go: what was not shown by then has taken no place.
 */
export function withoutBegun(changes: readonly GridChange[]): readonly GridChange[] {
  const unseen = new Set<string>();
  const sheets = changes.map(({ id, params }) => {
    const { subUnitId, hidden, sheet } = JSON.parse(params) as Params;
    const changed = subUnitId ?? sheet?.id ?? "";
    if (id === InsertSheetMutation.id && sheet?.hidden === BooleanNumber.TRUE && sheet.name?.startsWith(begun))
      unseen.add(changed);
    if (id === SetWorksheetHideMutation.id && hidden === BooleanNumber.FALSE) unseen.delete(changed);
    return changed;
  });
  return changes.filter((_, at) => !unseen.has(sheets[at] ?? ""));
}

// Writes a workbook in a worker: into the file that was opened, or as the values of its sheets.
import type { ResultSheet } from "@junheng/engine/reports";
import type { Grid } from "@junheng/engine/reading/cells";
import type { CellEdit, OwnSettings, Reshaping } from "@junheng/workbook/keep";
import { saveInto } from "@junheng/workbook/keep";
import { writeGrids } from "@junheng/workbook/write";
import { answerRequests } from "./answer-requests.js";

/** How to write. The sheets to add, or all of them for values, come in pieces before. */
export type SaveRequest =
  | {
      readonly kind: "into";
      readonly bytes: Uint8Array;
      readonly edits: readonly CellEdit[];
      readonly removed: readonly string[];
      readonly settings: OwnSettings;
      readonly reshaping: Reshaping;
    }
  | { readonly kind: "values"; readonly settings: OwnSettings };

/** A sheet of either way. */
export type SheetToSave = ResultSheet | Grid;

/** What the worker answers. */
export interface Saved {
  readonly kind: "saved";
  readonly bytes: Uint8Array;
}

const write = async (request: SaveRequest, sheets: readonly SheetToSave[]): Promise<Uint8Array> => {
  if (request.kind === "values") return saveInto(await writeGrids(sheets as readonly Grid[]), [], [], request.settings);
  const { bytes, edits, settings, removed, reshaping } = request;
  return saveInto(bytes, edits, sheets as readonly ResultSheet[], settings, removed, reshaping);
};

answerRequests<SaveRequest, SheetToSave>(async (request, sheets): Promise<Saved> => ({
  kind: "saved",
  bytes: await write(request, sheets),
}));

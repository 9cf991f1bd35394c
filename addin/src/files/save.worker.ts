// Writes a workbook in a worker: into the file that was opened, or as the values of its sheets.
import type { ResultSheet } from "@junheng/engine/reports";
import type { Grid } from "@junheng/engine/reading/cells";
import type { CellEdit, OwnSettings, Reshaping } from "@junheng/workbook/keep";
import { saveInto } from "@junheng/workbook/keep";
import { writeGrids } from "@junheng/workbook/write";
import type { Piece } from "./in-pieces.js";
import { gatherPieces } from "./in-pieces.js";

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
export type SaveReply = { readonly kind: "saved"; readonly bytes: Uint8Array } | { readonly kind: "failed" };

const { add, sheets } = gatherPieces<SheetToSave>();

const answer = async (request: SaveRequest): Promise<Uint8Array> => {
  if (request.kind === "values")
    return saveInto(await writeGrids(sheets() as readonly Grid[]), [], [], request.settings);
  const { bytes, edits, settings, removed, reshaping } = request;
  return saveInto(bytes, edits, sheets() as readonly ResultSheet[], settings, removed, reshaping);
};

self.onmessage = ({ data }: MessageEvent<SaveRequest | { readonly piece: Piece<SheetToSave> }>): void => {
  if ("piece" in data) return add(data.piece);
  answer(data).then(
    (bytes) => self.postMessage({ kind: "saved", bytes } satisfies SaveReply, { transfer: [bytes.buffer] }),
    () => self.postMessage({ kind: "failed" } satisfies SaveReply),
  );
};

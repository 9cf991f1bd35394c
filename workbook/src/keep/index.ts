// A workbook that was opened, written back with what was changed in it, and all the rest as it was.
export type { CellEdit } from "./cell-edit.js";
export * from "./can-save-into.js";
export * from "./save-into.js";
export type { OwnSettings } from "./own-settings.js";
export { readSettings } from "./own-settings.js";
export type { Move, MovesBySheet, SheetMoves, Shift, Span } from "./shift/moves.js";
export { indexAfter, insertedBy, movesBySheet, spanAfter } from "./shift/moves.js";
export type { LookEdit, SizeEdit } from "./look/look-edit.js";
export * from "./shift/shifted-sizes.js";
export { shiftedFormula } from "./shift/shifted-formula.js";

// A figure of the county's application forms, wherever it is known from.
import type { Where } from "../diagnostics/index.js";

/** A figure or an answer of a form, by the path of its field. */
export interface ApplicationFigure {
  readonly path: string;
  readonly value: number | string;
  /** Where it was read; empty where it follows from others. */
  readonly cells: readonly Where[];
  /** What the schools come to, where a form says it itself. */
  readonly counted?: number | string;
}

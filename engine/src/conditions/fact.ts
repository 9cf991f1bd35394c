// What is known of a county beside its schools' numbers: a figure or an answer, and where it comes from.
import type { DiagnosticParams, Where } from "../diagnostics/index.js";

/**
 * Where a fact comes from: a row of the county's own figures, a form of the application (表Ⅰ至表Ⅵ), or a computation over the
 * schools or over the ledger of a community.
 */
export type FactOrigin = "row" | "form" | "schools" | "ledger";

/** One figure or answer about the county, by the input of the rubric that it answers. */
export interface CountyFact {
  /** The input's id, such as `largestPrimaryClass`. */
  readonly input: string;
  /** A number in the input's unit (yes is 1, no is 0), a text of a text input, "/" where it does not apply. */
  readonly value: number | string;
  readonly origin: FactOrigin;
  /** Not all that it is made of is known: the figure is at least, or at most, this. */
  readonly bound?: "atLeast" | "atMost";
  /** The cells that it was read from or computed of; the first is the one to look at. */
  readonly cells: readonly Where[];
  /** How it was computed: the key of a sentence, and its figures. None where it was read as it stands. */
  readonly how?: { readonly code: string; readonly params: DiagnosticParams };
}

/** What a form says of a requirement itself: met (是) or not (否), whatever its figures. */
export interface CountyTick {
  /** The id of the rubric's item, such as `exchange`. */
  readonly item: string;
  readonly met: boolean;
  readonly cell: Where;
}

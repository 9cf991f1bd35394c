// What junheng claims found: claims of sheets with their cells, and claims of running text with their sentences.
import type { CheckedClaim, FoundClaim } from "@junheng/engine/reading/claims";
import type { Diagnostic } from "@junheng/engine/diagnostics";

/** A claim of a document. */
export interface DocumentClaim {
  readonly file: string;
  readonly found: FoundClaim;
}

/** Everything that was checked. */
export interface ClaimsOutcome {
  readonly sheets: readonly CheckedClaim[];
  readonly documents: readonly DocumentClaim[];
  readonly diagnostics: readonly Diagnostic[];
}

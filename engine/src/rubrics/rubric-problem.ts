// What can be wrong with a rubric, as data.
import type { DiagnosticCode, Severity } from "../diagnostics/index.js";

/** One thing wrong, or doubtful, and where it stands in the rubric. */
export interface RubricProblem {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

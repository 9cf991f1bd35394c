// Why a file cannot be read: thrown on the way, and turned into a diagnostic before it leaves.
import type { DiagnosticCode, DiagnosticParams } from "@junheng/engine/diagnostics";

/** Stops the reading of a file; `code` is the key of its sentence. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
  constructor(
    readonly code: DiagnosticCode,
    readonly params: DiagnosticParams = {},
  ) {
    super(code);
  }
}

// One file of several: its sheets, or what a school sent.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { readSubmission } from "@junheng/engine/reading";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Submission, SubmissionOptions } from "@junheng/engine/reading/forms";
import type { FoundClaim } from "@junheng/engine/reading/claims";
import { findClaims } from "@junheng/engine/reading/claims";
import { readDocument, readWorkbook } from "@junheng/workbook/read";

/** What is asked for: the sheets of a file, with options for schools what a school sent, or the claims of a report. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly submission?: SubmissionOptions;
  readonly isReport?: boolean;
}

/** What is answered; of a submission the sheets stay behind. */
export interface ReadReply {
  readonly grids: readonly Grid[];
  readonly submission: Submission | null;
  /** Of a report. */
  readonly claims?: readonly FoundClaim[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads it. Nothing is thrown for a bad file. */
export const readFile = async ({ name, bytes, submission: options, isReport }: ReadRequest): Promise<ReadReply> => {
  if (isReport === true) {
    const { paragraphs, diagnostics } = await readDocument(bytes, name);
    return { grids: [], submission: null, claims: findClaims(paragraphs), diagnostics };
  }
  const { grids, diagnostics } = await readWorkbook(bytes, name);
  if (options === undefined) return { grids, submission: null, diagnostics };
  return { grids: [], submission: grids.length === 0 ? null : readSubmission(grids, options), diagnostics };
};

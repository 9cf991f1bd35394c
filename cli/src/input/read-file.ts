// One file of several: its sheets, or what a school sent.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { readSubmission } from "@junheng/engine/reading";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Submission, SubmissionOptions } from "@junheng/engine/reading/forms";
import { readWorkbook } from "@junheng/workbook/read";

/** What is asked for: the sheets of a file, or with options for schools what a school sent. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly submission?: SubmissionOptions;
}

/** What is answered; of a submission the sheets stay behind. */
export interface ReadReply {
  readonly grids: readonly Grid[];
  readonly submission: Submission | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads it. Nothing is thrown for a bad file. */
export const readFile = async ({ name, bytes, submission: options }: ReadRequest): Promise<ReadReply> => {
  const { grids, diagnostics } = await readWorkbook(bytes, name);
  if (options === undefined) return { grids, submission: null, diagnostics };
  return { grids: [], submission: grids.length === 0 ? null : readSubmission(grids, options), diagnostics };
};

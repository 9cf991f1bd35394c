// What was found in the data, of its files and of its sheets together: one fault is one finding.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { allFindings } from "@junheng/engine/reading/cells";
import { readColumns } from "../data/columns.js";
import type { PaneState } from "../state.js";

/** The findings of the data that stands in the pane; none before it was read. */
export const findingsOf = ({
  reading,
  fileFindings,
}: Pick<PaneState, "reading" | "fileFindings">): readonly Diagnostic[] =>
  allFindings(fileFindings, reading?.diagnostics ?? []);

/** What is listed of the data, with the verdict's findings where there is one: what a column in doubt says above is not said again. */
export const listedFindings = ({
  reading,
  fileFindings,
  judged,
}: Pick<PaneState, "reading" | "fileFindings" | "judged">): {
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings stand above. */
  readonly above: number;
} => {
  const all = judged?.assessment.diagnostics ?? findingsOf({ reading, fileFindings });
  const asked = reading === null ? [] : readColumns(reading).flatMap(({ findings }) => findings);
  const above = new Set(asked.map((each) => JSON.stringify(each)));
  return { diagnostics: all.filter((each) => !above.has(JSON.stringify(each))), above: above.size };
};

/** How many errors and warnings there are in all, those that stand with their columns too. */
export const countFindings = ({
  reading,
  fileFindings,
  judged,
}: Pick<PaneState, "reading" | "fileFindings" | "judged">): { readonly errors: number; readonly warnings: number } => {
  const all = judged?.assessment.diagnostics ?? findingsOf({ reading, fileFindings });
  return {
    errors: all.filter(({ severity }) => severity === "error").length,
    warnings: all.filter(({ severity }) => severity === "warning").length,
  };
};

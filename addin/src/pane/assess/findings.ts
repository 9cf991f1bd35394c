// What was found in the data, of its files and of its sheets together: one fault is one finding.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { unreportedFindings } from "@junheng/engine/reading/cells";
import type { PaneState } from "./state.js";

/** The findings of the data that stands in the pane; none before it was read. */
export const findingsOf = ({
  reading,
  fileFindings,
}: Pick<PaneState, "reading" | "fileFindings">): readonly Diagnostic[] => {
  const ofSheets = reading?.diagnostics ?? [];
  return [...unreportedFindings(fileFindings, ofSheets), ...ofSheets];
};

// What is wrong with a file of settings, or with settings kept in the workbook, as one text for a message of the pane.
import type { Locale, ShapeIssue } from "@junheng/engine/diagnostics";
import { describeShapeIssue } from "@junheng/engine/words";

/** Every fault, one behind the other; none is an empty text. */
export const shapeProblems = (issues: readonly ShapeIssue[], locale: Locale): string =>
  issues.map((issue) => describeShapeIssue(issue, locale)).join("; ");

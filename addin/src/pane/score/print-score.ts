// Prints the scores of one school, as its sheet has them; what that takes is loaded when somebody prints.
import type { Locale } from "@junheng/engine/diagnostics";
import type { Scored } from "@junheng/engine/scoring";

/** Opens the browser's window for printing. */
export async function printScore(scored: Scored, row: number, locale: Locale): Promise<void> {
  const [{ sheetPaper }, { schoolScoreSheet }, { printPaper }] = await Promise.all([
    import("@junheng/engine/papers"),
    import("@junheng/engine/reports"),
    import("../papers/print-paper.js"),
  ]);
  await printPaper(sheetPaper(schoolScoreSheet(scored, row, locale), locale));
}

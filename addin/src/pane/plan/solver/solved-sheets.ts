// The sheets of a plan that the solver made.
import type { Locale } from "@junheng/engine/diagnostics";
import type { ResultSheet } from "@junheng/engine/reports";
import { pairingSheet, rosterSheets, togetherSheets } from "@junheng/engine/reports";
import { solveLimits } from "../../../files/solve-apart.js";
import type { Solved } from "../../../files/solver.worker.js";

/** They are shown here, and written as they are. */
export function solvedSheets(solved: Solved, locale: Locale): readonly ResultSheet[] {
  const { seconds } = solveLimits;
  switch (solved.of) {
    case "together":
      return togetherSheets(solved.plan, locale, seconds);
    case "pairing":
      return [pairingSheet(solved.plan, locale, seconds)];
    case "teachers":
      return rosterSheets(solved.plan, locale, seconds);
  }
}

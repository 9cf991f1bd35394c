// The report on communities: one object for the command, the pane, the functions and the sheets.
export { classLimits, oldFrom, stageLimits } from "./ages.js";
export type { AgeReport, ClassesOver, ClassReport, ClassRow } from "./ages.js";
export { coveredThings } from "./covered.js";
export type { Covered, CoveredThing, CoveredThings, CoverageReport, PrintedShare, StatedCoverage } from "./covered.js";
export type { LedgerDirection } from "./direction.js";
export type { CountyFigures, CycleReport, ExchangeReport, ListedTeacher } from "./exchanged.js";
export type { Figure } from "./figure.js";
export type { Given, Goods } from "./given.js";
export type { LedgerAmount, LedgerAmounts, LedgerPart, UncountedEntry } from "./ledger-amounts.js";
export type { Losses, LossRow, LossYear } from "./losses.js";
export * from "./report.js";
export type { GapReference, GapUnit, PrintedGap, SubjectLevels, ToldGap } from "./told-gaps.js";

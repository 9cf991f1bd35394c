// Rubrics, figures and communities brought together: sheets scored, joint scores, what would move a school up.
export type { ScoredUnit } from "./score-units.js";
export { checkFigures } from "./check-figures.js";
export * from "./community-scores.js";
export * from "./grades-leave-out.js";
export * from "./joint-outcomes.js";
export { noMergeFigures } from "./merge-figures.js";
export type { MergeFigures } from "./merge-figures.js";
export * from "./next-grade.js";
export * from "./scored.js";
export * from "./score-grids.js";
export * from "./work-out-inputs.js";

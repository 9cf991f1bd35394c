// The figures that a rubric scores, from tables and from forms made for it.
export { readScoreCell } from "./read-score-cell.js";
export type { ScoreCell } from "./read-score-cell.js";
export { inputPrefix } from "./read-score-forms.js";
export { readScores } from "./read-scores.js";
export type { ScoresReading } from "./read-scores.js";
export type { ScoreColumn } from "./score-columns.js";

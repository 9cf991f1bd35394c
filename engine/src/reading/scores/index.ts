// The figures that a rubric scores, from tables, from target letters and from forms made for it.
export { apartFromSchools } from "./county-blocks.js";
export { readCountyRows } from "./read-county-rows.js";
export type { CountyRow, CountyRowsReading, CountyValue } from "./read-county-rows.js";
export { readScoreCell, readTick, takesRatio } from "./read-score-cell.js";
export type { ScoreCell } from "./read-score-cell.js";
export { letterTasks } from "./letters/index.js";
export type { LetterTask } from "./letters/index.js";
export { inputPrefix } from "./read-score-forms.js";
export { readScores } from "./read-scores.js";
export type { ScoresReading } from "./read-scores.js";
export type { ScoreColumn } from "./score-columns.js";

// Target letters: found among sheets, and read as rows of a rubric's figures.
export { letterTasks } from "./letter-tasks.js";
export type { LetterTask } from "./letter-tasks.js";
export { readLetters } from "./read-letters.js";

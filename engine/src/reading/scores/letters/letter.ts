// A union's letter as it was read: its lines, each a task with the places of its target and of what was done.
import type { Grid } from "../../cells/index.js";
import type { ScorePlace } from "../read-score-input.js";
import type { LetterTask } from "./letter-tasks.js";

/** A line of a letter. */
export interface LetterLine {
  readonly row: number;
  readonly task: LetterTask;
  readonly target: ScorePlace | null;
  readonly done: ScorePlace | null;
  /** Whether it is ticked as done beside a figure; null where it is not said. */
  readonly tick: boolean | null;
}

/** A union's letter, its cells as figures. */
export interface Letter {
  readonly union: string;
  readonly grid: Grid;
  readonly lines: readonly LetterLine[];
}

// What the user chose, as the engine takes it: for an assessment alone, and for a verdict.
import type { AssessmentOptions } from "@junheng/engine/assessment";
import type { JudgeOptions } from "@junheng/engine/grounds";
import { today } from "../shared/today.js";
import type { Choices, PaneState } from "./state.js";

/** The day of the assessment: the one chosen, else today. */
export const dateOf = ({ date }: Choices): string => date ?? today();

/** What is counted, and how: the options, and the stage where one was chosen. */
export const assessmentOptionsOf = ({ options, stage }: Choices): AssessmentOptions => ({
  ...options,
  ...(stage !== "both" && { stages: [stage] }),
});

/** The same for a verdict, with what was confirmed, and how legal units count. */
export const judgeOptionsOf = ({
  choices,
  confirmed,
  units,
}: Pick<PaneState, "choices" | "confirmed" | "units">): JudgeOptions => ({
  date: dateOf(choices),
  ...(choices.review !== undefined && { review: choices.review }),
  ...(choices.rubric !== undefined && { rubric: choices.rubric }),
  ...assessmentOptionsOf(choices),
  confirmed,
  units,
});

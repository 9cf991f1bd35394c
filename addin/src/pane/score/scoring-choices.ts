// What can be chosen about a run of scoring.
import { mergeKinds } from "@junheng/engine/communities";
import { today } from "../shared/today.js";

/** The ways of merging that can be chosen here: what the rules on a sheet say, or one by its name. */
export const mergesToChoose = ["rules", ...mergeKinds] as const;

/** What can become of missing figures. */
export const missingToChoose = ["open", "zero", "exclude"] as const;

/** The choices of a run. */
export interface ScoringChoices {
  readonly rubric: string;
  readonly merge: (typeof mergesToChoose)[number];
  readonly missing: (typeof missingToChoose)[number];
  /** The day of the assessment: what is in force on it counts. */
  readonly date: string;
}

/** The choices of the first run. */
export const firstChoices = (): ScoringChoices => ({
  rubric: "six-commons",
  merge: "rules",
  missing: "open",
  date: today(),
});

// What a missing figure comes to: open until somebody chooses, and what the choice makes of it.
import type { Rubric, RubricItem } from "./rubric.js";
import type { ScoreData } from "./score-data.js";
import type { MissingChoice, ScoreOptions } from "./score-options.js";
import type { RubricScores } from "./scores.js";
import { hasPoints, traceCodes } from "./scores.js";
import type { Scored } from "./scorer.js";
import { toUnits } from "./units.js";

/** Applies the form's own meaning of a blank, then the user's choice; the byte says which it was. */
export function settleMissing(
  rubric: Rubric,
  item: RubricItem,
  data: ScoreData,
  options: ScoreOptions,
  out: Scored,
): void {
  if (!out.trace.includes(traceCodes.open)) return;
  const choice = choiceFor(item, options);
  const before = choice === "lastYear" ? lastYearOf(item, data, options.lastYear) : null;
  for (let row = 0; row < out.trace.length; row += 1) {
    if (out.trace[row] !== traceCodes.open) continue;
    if (choice === "zero") out.trace[row] = traceCodes.takenAsZero;
    else if (choice === "exclude") out.trace[row] = traceCodes.excluded;
    else if (typeof choice === "object") {
      out.units[row] = toUnits(choice.estimate, rubric.decimals);
      out.trace[row] = traceCodes.estimated;
    } else if (before !== null && before[row] !== null) {
      out.units[row] = before[row]!;
      out.trace[row] = traceCodes.lastYear;
    }
  }
}

function choiceFor(item: RubricItem, { missing }: ScoreOptions): MissingChoice {
  if (item.blank === "notMet") return "zero";
  if (item.blank === "notApplicable") return "exclude";
  return missing?.[item.id] ?? missing?.["*"] ?? "open";
}

function lastYearOf(item: RubricItem, data: ScoreData, scores: RubricScores | undefined): (number | null)[] {
  const node = scores?.nodes.find(({ id }) => id === item.id);
  return data.names.map((name) => {
    const row = scores?.names.indexOf(name) ?? -1;
    return node?.trace && row >= 0 && hasPoints(node.trace[row]!) ? node.earned[row]! : null;
  });
}

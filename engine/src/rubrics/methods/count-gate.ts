// So many of the parts met, and none of the rest far below.
import type { CountGate } from "../method.js";
import type { Scorer } from "../scorer.js";
import { eachRow } from "../scorer.js";
import { reaches } from "./threshold.js";

/** Full points where enough parts reach their targets and each of the rest reaches `floorShare` of its own; else nothing. */
export const countGate =
  ({ parts, atLeast, floorShare = 0 }: CountGate): Scorer =>
  (context, out) => {
    const columns = parts.map(({ input, target, direction = "atLeast" }) => ({
      cells: context.column(input),
      targets: context.figures(target),
      direction,
    }));
    const all = columns.flatMap(({ cells, targets }) => [cells, targets]);
    eachRow(context, out, all, (row) => {
      let met = 0;
      let far = false;
      for (const { cells, targets, direction } of columns) {
        const [value, target] = [cells.numbers[row]!, targets.numbers[row]!];
        if (reaches(value, target, direction)) met += 1;
        else if (!reaches(attainment(value, target, direction), floorShare, "atLeast")) far = true;
      }
      return met >= atLeast && !far ? context.full : 0;
    });
  };

/** What share of its target a value is; of a target that is a most, the other way round. */
function attainment(value: number, target: number, direction: "atLeast" | "atMost"): number {
  const share = direction === "atLeast" ? value / target : target / value;
  return Number.isFinite(share) ? share : 0;
}

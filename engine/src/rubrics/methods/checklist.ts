// A list of conditions: by the share met, by how many are short, or all met against any fault.
import type { InputRef } from "../method-parts.js";
import { traceCodes } from "../scores.js";
import type { Scorer } from "../scorer.js";
import { settle, stateOfRow } from "../scorer.js";

/** 14. A list of conditions. */
export interface Checklist {
  readonly kind: "checklist";
  readonly conditions: readonly InputRef[];
  readonly how:
    | { readonly by: "share" }
    /** Points by how many are short: the first level whose `atMost` holds; none: 0. */
    | {
        readonly by: "shortfall";
        readonly levels: readonly { readonly atMost: number; readonly points: number; readonly label?: string }[];
      }
    /** A: all conditions; C: any fault; B: neither. */
    | {
        readonly by: "allOrFault";
        readonly faults: readonly InputRef[];
        readonly all: number;
        readonly neither: number;
        readonly fault: number;
      };
}

/** A condition is met where its input is above 0. By shortfall, the trace keeps the level; beyond the last there is nothing. */
export const checklist =
  ({ conditions, how }: Checklist): Scorer =>
  (context, out) => {
    const wanted = conditions.map((ref) => context.column(ref));
    const faults = how.by === "allOrFault" ? how.faults.map((ref) => context.column(ref)) : [];
    const all = [...wanted, ...faults];
    for (let row = 0; row < context.rows; row += 1) {
      const state = stateOfRow(all, row);
      if (state !== null) {
        out.trace[row] = state;
        continue;
      }
      const met = wanted.filter(({ numbers }) => numbers[row]! > 0).length;
      const faulty = faults.some(({ numbers }) => numbers[row]! > 0);
      const level = levelOf(how, wanted.length, met, faulty, context.full);
      settle(context, out, row, level.points, level.code);
    }
  };

function levelOf(
  how: Checklist["how"],
  count: number,
  met: number,
  faulty: boolean,
  full: number,
): { points: number; code?: number } {
  if (how.by === "share") return { points: (full * met) / count };
  if (how.by === "shortfall") {
    const level = how.levels.findIndex(({ atMost }) => count - met <= atMost);
    const code = traceCodes.firstBand + (level < 0 ? how.levels.length : level);
    return { points: how.levels[level]?.points ?? 0, code };
  }
  if (faulty) return { points: how.fault, code: traceCodes.firstBand + 2 };
  return met === count
    ? { points: how.all, code: traceCodes.firstBand }
    : { points: how.neither, code: traceCodes.firstBand + 1 };
}

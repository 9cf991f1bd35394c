// A list of conditions: by the share met, by how many are short, or all met against any fault.
import { condition, label, list, may, need, number, record, variant, whole } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { InputRef } from "../method-parts.js";
import { traceCodes } from "../scores.js";
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

export const checklist: ScoringMethod<Checklist> = {
  fields: {
    conditions: need(list(condition)),
    how: need(
      variant("by", {
        share: {},
        shortfall: { levels: need(list(record({ atMost: need(whole), points: need(number), label: may(label) }))) },
        allOrFault: {
          faults: need(list(condition, { least: 0 })),
          all: need(number),
          neither: need(number),
          fault: need(number),
        },
      }),
    ),
  },
  example: {
    rule: { kind: "checklist", conditions: ["plan", "charter", "minutes", "report"], how: { by: "share" } },
    full: 10,
    rows: [{ plan: 1, charter: 1, minutes: 1, report: 0 }],
    points: [7.5],
  },
  /** A condition is met where its input is above 0. By shortfall, the trace keeps the level; beyond the last there is nothing. */
  score:
    ({ conditions, how }) =>
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
    },
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

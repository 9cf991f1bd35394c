// The limit kept by moving alone: the fewest moves, from whom to whom, with the ways that are forbidden.
import type { PlannedMoves } from "./county-plan.js";
import type { MayMove } from "./move-list.js";
import { moveList } from "./move-list.js";
import type { MovableResource } from "./units/move-units.js";
import { moveUnits } from "./units/move-units.js";
import { priceOf } from "./units/spread-units.js";
import { keepsLimit, variationOf } from "./units/resource.js";

const none: PlannedMoves = { count: null, list: [], cvAfter: null, optimal: true, gap: 0 };

/** Into how many steps the moves are parted at most where pairs are forbidden and each step looks at all pairs. */
const steps = 2000;

/** The moves. Where forbidden pairs do not carry the fewest, the best allowed pair each time gives an answer whose gap is told. */
export function planMoves(resource: MovableResource, limit: number, mayMove: MayMove): PlannedMoves {
  const fewest = moveUnits(resource, limit);
  if (fewest === null) return none;
  const list = moveList(fewest.change, mayMove);
  if (list !== null) return movesOf(resource, fewest.change, { count: fewest.count, list, optimal: true, gap: 0 });
  const change = pairByPair(resource, limit, mayMove, Math.max(1, Math.floor(fewest.count / steps)));
  const paired = change === null ? null : moveList(change, mayMove);
  if (change === null || paired === null) return { ...none, optimal: false, gap: 1 };
  const count = change.reduce((sum, units) => sum + Math.max(0, units), 0);
  const gap = (count - fewest.count) / count;
  return movesOf(resource, change, { count, list: paired, optimal: gap === 0, gap });
}

const movesOf = (
  { amounts, weights }: MovableResource,
  change: Float64Array,
  moves: Omit<PlannedMoves, "cvAfter">,
): PlannedMoves => ({
  ...moves,
  cvAfter: variationOf(
    amounts.map((amount, i) => amount + change[i]!),
    weights,
  ),
});

/** The best allowed pair each time, until the limit is kept; null where no allowed pair helps any more. */
function pairByPair(
  { amounts, weights, room, spare }: MovableResource,
  limit: number,
  mayMove: MayMove,
  unit: number,
): Float64Array | null {
  const change = new Float64Array(amounts.length);
  const now = amounts.slice();
  while (!keepsLimit(now, weights, limit)) {
    let best: { readonly from: number; readonly to: number } | null = null;
    let least = 0;
    for (let from = 0; from < now.length; from++) {
      // Who has received gives nothing on: what comes of it is then made of allowed pairs.
      if (change[from]! > 0 || spare[from]! + change[from]! < unit) continue;
      const loss = -priceOf(now[from]! - unit, weights[from]!);
      for (let to = 0; to < now.length; to++) {
        if (to === from || change[to]! < 0 || change[to]! + unit > room[to]! || !mayMove(from, to)) continue;
        const difference = loss + priceOf(now[to]!, weights[to]!);
        if (difference >= least) continue;
        best = { from, to };
        least = difference;
      }
    }
    if (best === null) return null;
    change[best.from]! -= unit;
    change[best.to]! += unit;
    now[best.from]! -= unit;
    now[best.to]! += unit;
  }
  return change;
}

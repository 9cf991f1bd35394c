// Who gives to whom: so many that come and go made into moves between pairs of schools.
import type { PlannedMove } from "./county-plan.js";

/** Whether a move from one school to another is allowed, both as positions. */
export type MayMove = (from: number, to: number) => boolean;

/**
 * The moves that make a change of each school; null where the allowed pairs do not carry it.
 *
 * Each giver's units are given to the first receivers that still lack some; where forbidden pairs stand in the way, units already
 * given are led on to others (augmenting paths), so that a way is found where there is one.
 */
export function moveList(change: Float64Array, mayMove: MayMove): readonly PlannedMove[] | null {
  const givers = [...change.keys()].filter((i) => change[i]! < 0);
  const takers = [...change.keys()].filter((i) => change[i]! > 0);
  const lacking = change.map((units) => Math.max(0, units));
  const flow = new Map<number, Map<number, number>>(takers.map((to) => [to, new Map()]));
  const push = (to: number, from: number, units: number): void => {
    const into = flow.get(to)!;
    into.set(from, (into.get(from) ?? 0) + units);
  };
  /** Sends up to so many units from a giver to any taker, leading others' units on where it must; says how many it sent. */
  const send = (from: number, units: number, seen: Set<number>): number => {
    for (const to of takers) {
      if (seen.has(to) || !mayMove(from, to)) continue;
      seen.add(to);
      const free = Math.min(units, lacking[to]!);
      if (free > 0) {
        lacking[to]! -= free;
        push(to, from, free);
        return free;
      }
      for (const [other, held] of flow.get(to)!) {
        if (other === from || held === 0) continue;
        const led = send(other, Math.min(units, held), seen);
        if (led === 0) continue;
        push(to, other, -led);
        push(to, from, led);
        return led;
      }
    }
    return 0;
  };
  for (const from of givers) {
    for (let left = -change[from]!; left > 0;) {
      const sent = send(from, left, new Set());
      if (sent === 0) return null;
      left -= sent;
    }
  }
  return takers.flatMap((to) =>
    [...flow.get(to)!].filter(([, amount]) => amount > 0).map(([from, amount]) => ({ from, to, amount })),
  );
}

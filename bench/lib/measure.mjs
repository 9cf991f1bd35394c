// Timing: contenders take turns, so that whatever else the machine does meets all of them; medians are reported.

/** The middle of some numbers. */
export function medianOf(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs each contender once a round and gives the milliseconds of each by name; the first rounds only warm up. */
export async function takeTurns(contenders, { rounds, warmUp = 3 }) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      held = await contenders[name]();
      const elapsed = performance.now() - start;
      if (round >= 0) times[name].push(elapsed);
    }
  }
  return times;
}

/** The last result, held here so that no contender's work can be left out as unused. */
export let held;

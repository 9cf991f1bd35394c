// Timing: contenders take turns, so that whatever else the machine does meets all of them; medians are reported.

/** The middle of some numbers. */
export function medianOf(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Gives the milliseconds of one call of each contender by name, one time a round; the first rounds only warm up. At its turn a
 * contender runs a few times and the fastest counts, so that none pays for the caches that the one before it filled. What is too
 * short for the clock is called several times in a run.
 */
export async function takeTurns(contenders, { rounds, warmUp = 2, runs = 5, calls = 1 }) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of names) {
      let fastest = Infinity;
      for (let run = 0; run < runs; run += 1) {
        const start = performance.now();
        for (let call = 0; call < calls; call += 1) {
          const result = contenders[name]();
          held = result instanceof Promise ? await result : result;
        }
        fastest = Math.min(fastest, (performance.now() - start) / calls);
      }
      if (round >= 0) times[name].push(fastest);
    }
  }
  return times;
}

/** The last result, held here so that no contender's work can be left out as unused. */
export let held;

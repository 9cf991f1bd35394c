// Shapley's values of a game: what each player brings, on the average over every order in which they could join.

/** One joining: the weight of its orders, and the values with and without the player. */
export interface JoiningTerm {
  readonly weight: number;
  readonly with: number;
  readonly without: number;
}

/**
 * The terms of one player, a term for each set of others that could have joined before. `states` holds the value of every set of players, by the sum of their numbers 1, 2, 4 …
 *
 * Formula: weight = s! (n − s − 1)! / n!, s being how many have joined before; the weights of a player add up to 1. In the unit of the states; terms may be 0 or negative. None is left out.
 * Errors: none thrown; as many states as 2 to the number of players are for the caller to give.
 *
 * Source: Shapley, "A value for n-person games", 1953.
 *
 * @example
 * joiningTerms([0, 4, 2, 8], 0) // => [{ weight: 0.5, with: 4, without: 0 }, { weight: 0.5, with: 8, without: 2 }]
 */
export const joiningTerms = (states: readonly number[], player: number): readonly JoiningTerm[] =>
  states.flatMap((without, joined) =>
    has(joined, player)
      ? []
      : [
          {
            weight: weightOf(countOf(joined), Math.log2(states.length)),
            with: states[joined | (2 ** player)] as number,
            without,
          },
        ],
  );

/**
 * What each player brings (沙普利值): the sums of their terms, which together are the last state less the first.
 *
 * Formula: Σ weight · (with − without) over `joiningTerms`. In the unit of the states; 0 for a player who changes nothing, negative for one who
 * takes away. One state, and so no player, gives none. Errors: none thrown. Cost: O(n 2ⁿ).
 *
 * Source: Shapley, "A value for n-person games", 1953.
 *
 * @example
 * shapleyValues([0, 4, 2, 8]) // => [5, 3]
 */
export function shapleyValues(states: readonly number[]): readonly number[] {
  const players = Math.log2(states.length);
  const weights = states.map((_, joined) => weightOf(countOf(joined), players));
  const values: number[] = [];
  for (let player = 0; player < players; player++) {
    const own = 2 ** player;
    let sum = 0;
    for (let joined = 0; joined < states.length; joined++)
      if ((joined & own) === 0)
        sum += (weights[joined] as number) * ((states[joined | own] as number) - (states[joined] as number));
    values.push(sum);
  }
  return values;
}

const has = (joined: number, player: number): boolean => (joined & (2 ** player)) !== 0;

const countOf = (joined: number): number => {
  let count = 0;
  for (let rest = joined; rest > 0; rest >>= 1) count += rest & 1;
  return count;
};

/** The share of the orders in which exactly so many others have joined before a player. */
const weightOf = (others: number, players: number): number =>
  (factorial(others) * factorial(players - others - 1)) / factorial(players);

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

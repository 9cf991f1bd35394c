// Percentages written in two ways in one column: 0.93 beside 95 and 96% is 93 % or 0.93 %, which only the writer knows.

/** Beside percentages a share is smaller at least by so much, as they are written … */
const apart = 10;
/** … and, as percentages, all are within so many times of each other. */
const alike = 3;
/** In a column that is surely of percentages no likeness is asked, but percentages so large, and so many times the shares. */
const largeBy = 20;

/** Whether a header speaks of percentages by itself (入学率, 占比, 达标比例（%）, enrolment rate). */
export const isPercentHeader = (header: string): boolean =>
  /率|占比|比例|比重|百分|[%％]|\b(?:rate|share|percent)/iu.test(header.slice(0, 80));

/**
 * The positions of figures that may be shares among percentages (百分数写法不一); none where all are written in one way.
 *
 * `surely`: the column is one of percentages, by its header or by a sign; `isSigned`: the figure at a position has its sign, and is none.
 * Zero is the same in both ways. A column that runs on from below 1 to above it holds ratios or growth, and no two ways of writing.
 *
 * @example
 * sharesAmongPercentages([95, 0.93, 96]) // => [1]
 * sharesAmongPercentages([0.5, 0.9, 1.5]) // => []
 */
export function sharesAmongPercentages(
  figures: readonly unknown[],
  surely = false,
  isSigned: (position: number) => boolean = () => false,
): readonly number[] {
  const small: number[] = [];
  let [mostSmall, leastSmall, mostLarge, leastLarge] = [0, Infinity, 0, Infinity];
  figures.forEach((figure, position) => {
    if (typeof figure !== "number" || figure === 0) return;
    if (figure < 0 || figure > 1 || isSigned(position)) {
      [leastLarge, mostLarge] = [Math.min(leastLarge, figure), Math.max(mostLarge, figure)];
    } else {
      small.push(position);
      [leastSmall, mostSmall] = [Math.min(leastSmall, figure), Math.max(mostSmall, figure)];
    }
  });
  if (small.length === 0 || mostLarge === 0 || mostLarge > 150) return [];
  const doubtful = surely
    ? leastLarge >= largeBy * Math.max(mostSmall, 1)
    : mostSmall < 1 &&
      leastLarge >= apart * mostSmall &&
      Math.max(mostLarge, 100 * mostSmall) <= alike * Math.min(leastLarge, 100 * leastSmall);
  return doubtful ? small : [];
}

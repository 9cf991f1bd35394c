// Percentages written in two ways in one column: 0.93 beside 95 and 96% is 93 % or 0.93 %, which only the writer knows.

/** Beside percentages a share is smaller at least by so much, as they are written … */
const apart = 10;
/** … and, as percentages, all are within so many times of each other. */
const alike = 3;
/** In a column that is surely of percentages no likeness is asked, but percentages so large, and so many times the shares. */
const largeBy = 20;

/**
 * Whether a header speaks of percentages by itself (百分数表头): 入学率, 占比, 达标比例（%）, enrolment rate.
 *
 * Rule: it has 率, 占比, 比例, 比重, 百分, % or an English word beginning with rate, share or percent, within its first 80 signs. Units: none.
 * Blank: an empty header does not. None: false, not null. Errors: none thrown; 师生比 is a ratio and does not.
 * Source: ours: words by which forms head what is shown with %.
 *
 * @example
 * isPercentHeader("入学率") // => true
 * isPercentHeader("师生比") // => false
 */
export const isPercentHeader = (header: string): boolean =>
  /率|占比|比例|比重|百分|[%％]|\b(?:rate|share|percent)/iu.test(header.slice(0, 80));

/**
 * The positions of figures that may be shares among percentages (百分数写法不一): 0.93 beside 95 is 93 % or 0.93 %.
 *
 * Rule: figures of 0–1 without a sign are doubtful where those above 1 are ≥ 10 times the largest of them, and all, read as percentages, lie
 * within 3 times of each other; `surely` (a header or sign says percentages): where the others are ≥ 20. Range: nothing above 150 is a
 * percentage, and then none is doubtful. `isSigned` says which have their %.
 * Zeros and texts are passed over: 0 is the same both ways. None: an empty list where all are written alike, or run on from below 1 to above
 * it, as ratios and growth do. Errors: none thrown.
 * Source: ours; only the writer knows which it is, so that she is asked.
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

// To how many decimals the county's forms give a figure, as their notes say.

/** By the end of the path, the first that fits; the difference between schools (校际差异率) is written as it was told. */
const digitsByEnd: readonly (readonly [end: string, digits: number | null])[] = [
  ["I.population", 2],
  ["I.ruralPopulation", 2],
  [".mean", 2],
  [".cv", 3],
  [".share", 1],
  ["Share", 1],
  [".variation", null],
];

/**
 * The decimals that a county's form gives a figure (填报小数位数).
 *
 * Rule: by the end of the path: populations and means 2, coefficients 3, shares 1, all else whole. Units: a count of decimals.
 * Zero: 0 where the form wants whole numbers. None: null for 校际差异率, which is written as it was told. Errors: none thrown.
 * Source: the notes of the national application forms of 2017; a path that no form has counts as whole.
 *
 * @example
 * formDigits("III.primary.booksPerPupil.cv") // => 3
 * formDigits("I.schools") // => 0
 */
export function formDigits(path: string): number | null {
  const found = digitsByEnd.find(([end]) => path.endsWith(end));
  return found === undefined ? 0 : found[1];
}

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/**
 * A figure with the decimals of its form (按表式写数), or with more where more were written.
 *
 * Formula: decimals = max(`formDigits`, those of the value). Units: those of the figure; nothing is rounded away.
 * Zeros: 0 becomes 0.000 where the form has three. None: where the form says nothing, as the value is. Errors: none for finite numbers; others
 * come out as NaN or Infinity. Source: the notes of the national application forms of 2017.
 *
 * @example
 * formAmount("III.primary.booksPerPupil.cv", 0.5) // => "0.500"
 * formAmount("III.primary.booksPerPupil.cv", 0.12345) // => "0.12345"
 */
export const formAmount = (path: string, value: number): string =>
  value.toFixed(Math.max(formDigits(path) ?? 0, decimalsOf(value)));

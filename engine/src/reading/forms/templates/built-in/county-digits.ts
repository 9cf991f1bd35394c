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

/** The decimals of a figure, 0 where the form wants whole numbers; null where it says nothing of it. */
export function formDigits(path: string): number | null {
  const found = digitsByEnd.find(([end]) => path.endsWith(end));
  return found === undefined ? 0 : found[1];
}

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** A figure with the decimals of its form, or with more where more were written: `10.0`. */
export const formAmount = (path: string, value: number): string =>
  value.toFixed(Math.max(formDigits(path) ?? 0, decimalsOf(value)));

// What kind of thing a unit counts: heads and turns are never the same.

/** Kinds that cannot be added to, or be a share of, one another. */
export type UnitFamily = "heads" | "turns" | "times" | "money" | "area" | "schools" | "percent";

const families: Readonly<Record<UnitFamily, RegExp>> = {
  turns: /^人次$/,
  heads: /^(人|名|位|名学生|名教师)$/,
  times: /^(次|场|节|课时)$/,
  money: /^元$/,
  area: /^(平方米|㎡|m2|平米)$/,
  schools: /^(所|所学校)$/,
  percent: /^(%|百分点|个百分点)$/,
};

/**
 * The kind of a unit; none for one that may be of any kind, such as 个.
 *
 * Rule: a list of units by kind: heads, turns, times, money, areas, schools, percent.
 * An empty text is of no kind. Errors: none.
 *
 * Source: the units of a report on a city's communities, which adds 人 to 人次 once.
 *
 * @example
 * unitFamily("人次") // => "turns"
 * unitFamily("名") // => "heads"
 * unitFamily("个") // => undefined
 */
export const unitFamily = (unit: string): UnitFamily | undefined =>
  (Object.keys(families) as UnitFamily[]).find((family) => families[family].test(unit));

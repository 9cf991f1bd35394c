// The cycle in which all teachers under an age line shadow once: who is in it, who is done, who is behind.

/** A teacher as far as the cycle asks. What is null is not known. */
export interface RotationTeacher {
  readonly sex: "man" | "woman" | null;
  /** In years, at the beginning of the cycle. */
  readonly age: number | null;
  /** The years in which the teacher shadowed. */
  readonly years: readonly number[];
}

/** The rule of a cycle. */
export interface RotationRule {
  /** Men below this age are in it, and women below theirs. */
  readonly menUnder: number;
  readonly womenUnder: number;
  /** Years within which everybody shadows once. */
  readonly length: number;
}

/**
 * Men under 50 and women under 45, all once in three years (三年一轮).
 *
 * Source: report on a city's communities of urban and rural schools; Gansu draws the same line for exchange; certain as to the
 * line.
 */
export const usualRotation: RotationRule = { menUnder: 50, womenUnder: 45, length: 3 };

/** One year of a cycle. */
export interface RotationYear {
  readonly year: number;
  /** Teachers who shadowed for the first time in the cycle. */
  readonly done: number;
  /** Shadowed by the end of this year since the cycle began, and the share of those eligible; null where there are none. */
  readonly doneSoFar: number;
  readonly share: number | null;
  /** The share that is due by the end of this year: 1/3, 2/3, 1. */
  readonly dueShare: number;
  /** The fewest teachers more that would have been enough. */
  readonly behind: number;
}

/** Where a cycle stands. In heads. */
export interface Rotation {
  /** Teachers under the line. */
  readonly eligible: number;
  readonly done: number;
  /** Done of those eligible, 0 to 1; null where nobody is. */
  readonly share: number | null;
  /** How many are due in each year: a third of those eligible. */
  readonly duePerYear: number;
  /** The fewest teachers more that are needed to be where the cycle should be now. */
  readonly behind: number;
  readonly byYear: readonly RotationYear[];
  /** Teachers above the line who shadowed all the same: in none of the other figures. */
  readonly doneAboveLine: number;
  /** Teachers whose sex or age is not known: in none of the other figures. */
  readonly unknown: number;
}

/**
 * The three-year cycle of shadowing (三年轮训): of all teachers under the age line, who has shadowed, and how many are behind.
 *
 * Formula: share = done so far ÷ eligible; behind = ⌈eligible × years elapsed ÷ years of the cycle − done⌉. Zeros: none behind is 0.
 * Source: the three-year cycle that the report on a city's communities prints.
 * A third (33.3 %) of those eligible is due each year, in `firstYear` and the years up to `currentYear`. A teacher counts once, in
 * the first year of the cycle; years before it do not count. None: `share` is null where nobody is eligible; teachers without sex or
 * age are counted as unknown.
 *
 * @throws RangeError when the current year lies outside the cycle
 * @example
 * const teacher = (sex, age, ...years) => ({ sex, age, years });
 * const teachers = [teacher("man", 49, 2023), teacher("man", 50), teacher("woman", 44), teacher("woman", 45, 2023)];
 * const { eligible, done, share, behind } = rotationOf(teachers, 2023, 2024);
 * [eligible, done, share, behind] // => [2, 1, 0.5, 1]
 */
export function rotationOf(
  teachers: readonly RotationTeacher[],
  firstYear: number,
  currentYear: number,
  rule: RotationRule = usualRotation,
): Rotation {
  const { length } = rule;
  if (!(currentYear >= firstYear && currentYear < firstYear + length)) {
    throw new RangeError(
      `rotationOf requires a year from ${firstYear} to ${firstYear + length - 1}, got ${currentYear}`,
    );
  }
  const firstDone = ({ years }: RotationTeacher): number =>
    years.reduce((first, year) => (year >= firstYear && year <= currentYear ? Math.min(first, year) : first), Infinity);
  const known = teachers.flatMap((teacher) => {
    const under = isUnder(teacher, rule);
    return under === null ? [] : [{ under, first: firstDone(teacher) }];
  });
  const inCycle = known.filter(({ under }) => under);
  const eligible = inCycle.length;
  const byYear: RotationYear[] = [];
  let doneSoFar = 0;
  for (let year = firstYear; year <= currentYear; year += 1) {
    const done = inCycle.filter(({ first }) => first === year).length;
    const elapsed = year - firstYear + 1;
    doneSoFar += done;
    byYear.push({
      year,
      done,
      doneSoFar,
      share: eligible === 0 ? null : doneSoFar / eligible,
      dueShare: elapsed / length,
      // In whole thirds, so that no binary digit makes one teacher more.
      behind: Math.max(0, Math.ceil((eligible * elapsed - doneSoFar * length) / length)),
    });
  }
  return {
    eligible,
    done: doneSoFar,
    share: eligible === 0 ? null : doneSoFar / eligible,
    duePerYear: eligible / length,
    behind: byYear.at(-1)?.behind ?? 0,
    byYear,
    doneAboveLine: known.filter(({ under, first }) => !under && first < Infinity).length,
    unknown: teachers.length - known.length,
  };
}

/** Whether a teacher is under the line; null where it is not known. */
const isUnder = ({ sex, age }: RotationTeacher, { menUnder, womenUnder }: RotationRule): boolean | null => {
  if (sex === null || age === null) return null;
  return age < (sex === "man" ? menUnder : womenUnder);
};

// ISO dates without a clock: read, counted in days, moved by years.

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days of a month. */
const lengthOf = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** Days since 0000-03-01 in the Gregorian calendar: a year is counted from March, so that its odd day is the last. */
const daysOf = (year: number, month: number, day: number): number => {
  const years = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leaps + Math.floor((months * 153 + 2) / 5) + day - 1;
};

/**
 * The first or the last day that an ISO date, month or year (2024-09-01, 2024-09, 2024) means, as a count of days (日序).
 *
 * Formula: the days of the Gregorian calendar since 1 March of the year 0. Units: days, of use as differences. An empty text is no
 * date. None: null where the text is none, or there is no such day. Errors: none.
 *
 * Source: ISO 8601 for the forms; that a year or a month means all its days is ours.
 *
 * @example
 * dayOf("2024-03-01", "first") - dayOf("2024-02-28", "first") // => 2
 * dayOf("2024", "last") - dayOf("2024", "first") // => 365
 * dayOf("2023-02-29", "first") // => null
 */
export function dayOf(text: string, which: "first" | "last"): number | null {
  const parts = form.exec(text);
  if (parts === null) return null;
  const first = which === "first";
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? (first ? 1 : 12) : Number(parts[2]);
  if (month < 1 || month > 12) return null;
  const day = parts[3] === undefined ? (first ? 1 : lengthOf(year, month)) : Number(parts[3]);
  return day < 1 || day > lengthOf(year, month) ? null : daysOf(year, month, day);
}

/** The day so many years later, for a date that `dayOf` reads: 29 February becomes 1 March. */
export function dayAfterYears(text: string, years: number): number | null {
  const parts = form.exec(text);
  if (parts === null || dayOf(text, "first") === null) return null;
  return daysOf(Number(parts[1]) + years, Number(parts[2] ?? 1), Number(parts[3] ?? 1));
}

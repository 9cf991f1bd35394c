// The weekday of a date, by the calendar in use since 1582.

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * The weekday of a date (星期), 0 for Sunday to 6 for Saturday.
 *
 * Formula: the days since the first of January of year 1, modulo 7. Units: year, month from 1 and day as on paper, Gregorian; zeros
 * are no such month or day. None: null where there is no such day, and before 1583. Errors: none.
 *
 * Source: the Gregorian calendar; a report prints 17 February 2024 as a Friday.
 *
 * @example
 * weekdayOf(2024, 2, 17) // => 6
 * weekdayOf(2012, 2, 17) // => 5
 * weekdayOf(2023, 2, 29) // => null
 */
export function weekdayOf(year: number, month: number, day: number): number | null {
  const longest = month === 2 && isLeap(year) ? 29 : (daysBefore[month] ?? 365) - (daysBefore[month - 1] ?? NaN);
  if (!(year >= 1583 && day >= 1 && day <= longest)) return null;
  const before = year - 1;
  const days = 365 * before + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const own = (daysBefore[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0) + day;
  return (days + own) % 7;
}

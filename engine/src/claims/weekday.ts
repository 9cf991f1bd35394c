// The weekday of a date, by the calendar in use since 1582.

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * The weekday of a date, 0 for Sunday to 6 for Saturday; null where there is no such day.
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

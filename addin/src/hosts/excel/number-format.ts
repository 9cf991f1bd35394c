// What a number format of Excel says about the number under it.

/** The format without texts in quotes, escaped characters, and what stands in brackets (colours, languages), but for elapsed time. */
const bare = (format: string): string =>
  format
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\][]*\]/gi, "");

/** Whether a number is shown as a percentage: `0.00%` shows 0.9976 as 99.76%. */
export const isPercentFormat = (format: string): boolean => bare(format).includes("%");

/** Whether a number is shown as a date or a time. */
export const isDateFormat = (format: string): boolean => format !== "General" && /[ymdhs]/i.test(bare(format));

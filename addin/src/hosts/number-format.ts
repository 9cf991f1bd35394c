// What a number format shows, as the reading of files has it: a percentage, a date or neither. Texts in quotes do not count.

const signsOf = (pattern: string): string =>
  pattern
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!(?:h+|m+|s+)\])[^\][]*\]/gi, "")
    .replace(/General/gi, "");

/** Whether it shows a date or a time. */
export const isDateFormat = (pattern: string): boolean => /[ymdhs]|上午|AM\/PM/i.test(signsOf(pattern));

/** Whether it shows a percentage. */
export const isPercentFormat = (pattern: string): boolean => !isDateFormat(pattern) && signsOf(pattern).includes("%");

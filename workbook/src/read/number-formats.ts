// What a number format shows: a date, a percentage, or something else.

/** What a number format shows. */
export type FormatKind = "date" | "percent" | "other";

/** The kind of a format by its code: `formatKind("0.00%") // => "percent"`. Texts in quotes, colours and conditions are passed over. */
export function formatKind(code: string): FormatKind {
  const plain = code.replace(/"[^"]*"|\\.|_.|\*./g, "");
  const signs = plain.replace(/\[(?!(?:h+|m+|s+)\])[^\][]*\]/gi, "").replace(/General/gi, "");
  if (/[ymdhs]|上午|AM\/PM/i.test(signs)) return "date";
  return signs.includes("%") ? "percent" : "other";
}

/** Formats that files name by number alone. Source: ECMA-376, part 1, 18.8.30: those of every language, then those of zh-cn. */
export const builtInFormats: Readonly<Record<number, string>> = {
  9: "0%",
  10: "0.00%",
  14: "m/d/yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

// 一、二、五: headings of a document whose numbers leave some out. Internal.
import { chineseNumeral } from "../../cells/index.js";
import { inChineseNumerals } from "../../cells/index.js";
import type { DocumentFinder } from "./proposed.js";
import { relationClaim } from "./proposed.js";

const headings: readonly RegExp[] = [
  /^\s*([一二三四五六七八九十]{1,3})、([^一二三四五六七八九十]|$)/,
  /^\s*\(([一二三四五六七八九十]{1,3})\)/,
];

/** Headings that do not follow the one before; a number of a lower level begins again under each of a higher one. */
export const findNumbering: DocumentFinder = (paragraphs) => {
  const last: (number | null)[] = headings.map(() => null);
  return paragraphs.flatMap(({ plain }, at) => {
    const level = headings.findIndex((pattern) => pattern.test(plain));
    const digits = headings[level]?.exec(plain)?.[1];
    const number = digits === undefined ? null : chineseNumeral(digits);
    if (number === null || digits === undefined) return [];
    const before = last[level] ?? null;
    last[level] = number;
    last.fill(null, level + 1);
    if (before === null || number <= before + 1) return [];
    const start = plain.indexOf(digits);
    const missing = Array.from({ length: number - before - 1 }, (_, k) => inChineseNumerals(before + 1 + k));
    const figure = { start, end: start + digits.length, sentence: 0 };
    const inputs = [{ value: before + 1 }, { value: number }];
    const remark = {
      code: "numbersMissing" as const,
      params: { printed: digits, missing },
    };
    return [
      {
        at,
        proposed: relationClaim("numbering", figure, digits, inputs, "a=b", remark),
      },
    ];
  });
};

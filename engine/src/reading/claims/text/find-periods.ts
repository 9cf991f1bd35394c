// 2021—2023年; 三年行动计划（2021—2023年）: spans of years, against their order and the years they are said to last. Internal.
import { chineseNumeral } from "../../cells/index.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { relationClaim } from "./proposed.js";

const span = /((?:19|20)\d\d)(?:学?年)?\s*(?:[-—–~～]{1,2}|至|到)\s*((?:19|20)\d\d)\s*学?年/g;
const lasting = /(?:^|[^\d第十百])([一二两三四五六七八九十]|\d{1,2})年(?:[\u4e00-\u9fff]{0,10})\($/;

/** Spans of years: one that ends as it begins was overwritten, one that ends before it is turned about. */
export const findPeriods: ClaimFinder = ({ plain, sentences }) =>
  [...plain.matchAll(span)].flatMap(({ index, 0: text, 1: first, 2: last }): readonly ProposedClaim[] => {
    const [from, to] = [Number(first), Number(last)];
    if (/^\d{1,2}月/.test(plain.slice(index + text.length, index + text.length + 3))) return [];
    const sentence = sentences.findIndex(({ end }) => index < end);
    const figure = { start: index, end: index + text.length, sentence };
    const years = [
      { value: from, unit: "年" },
      { value: to, unit: "年" },
    ];
    if (to <= from)
      return [
        relationClaim("period", figure, text, years, "a<b", {
          code: to === from ? "sameYears" : "turnedYears",
          params: { text },
        }),
      ];
    const [said, digits = ""] = lasting.exec(plain.slice(Math.max(0, index - 24), index)) ?? [];
    if (said === undefined) return [];
    const lasts = chineseNumeral(digits) ?? Number(digits);
    const formula = to - from === lasts ? "b-a=c" : "b-a+1=c";
    const printed = `${digits}年`;
    const inputs = [...years, { value: lasts, unit: "年" }];
    return [
      relationClaim("period", figure, printed, inputs, formula, {
        code: "yearsLast",
        params: { text, years: to - from + 1, printed },
      }),
    ];
  });

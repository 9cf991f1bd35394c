// Dates with their weekday, in digits or in Chinese numerals: 2024年2月17日（星期六）, 二〇二四年二月十七日，星期六. Internal.
import { chineseNumeral } from "../../cells/index.js";
import type { ClaimFinder } from "./proposed.js";

const zeros = "〇零○";
const digits = "一二三四五六七八九";
const dated = new RegExp(
  `(\\d{4}|[${zeros}${digits}]{4})年(\\d{1,2}|[${digits}十]{1,3})月(\\d{1,2}|[${digits}十]{1,3})日(?:\\s*[（(，,])?\\s*(?:星期|周|礼拜)([一二三四五六日天])\\s*[）)]?`,
  "g",
);

/** Dates with their weekday. */
export const findWeekdays: ClaimFinder = ({ plain, sentences }) =>
  [...plain.matchAll(dated)].map(({ index, 0: text, 1: year = "", 2: month = "", 3: day = "", 4: weekday }) => ({
    form: "weekday",
    figure: {
      start: index,
      end: index + text.length,
      sentence: sentences.findIndex(({ end }) => index < end),
    },
    candidates: [
      {
        claim: {
          name: "",
          inputs: [],
          formula: "weekday",
          printed: `${yearOf(year)}年${numberOf(month)}月${numberOf(day)}日（星期${weekday}）`,
        },
        inputs: [],
      },
    ],
    sure: true,
  }));

/** A year is told sign by sign: 二〇二四. */
const yearOf = (text: string): string =>
  [...text]
    .map((sign) => (zeros.includes(sign) ? "0" : digits.includes(sign) ? digits.indexOf(sign) + 1 : sign))
    .join("");

const numberOf = (text: string): string => (/\d/.test(text) ? text : String(chineseNumeral(text) ?? 0));

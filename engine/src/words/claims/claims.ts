// Claims in words: what is true of each, with its arithmetic.
import type {
  Claim,
  ClaimCheck,
  ClaimNote,
  ClaimReason,
  ClaimVerdict,
  ShownInterval,
  WholeNumbers,
} from "../../claims/index.js";
import type { ClaimJudgement, FoundClaim } from "../../reading/claims/index.js";
import type { Locale, LocalText } from "../../diagnostics/index.js";
import { claimReasons } from "./claim-reasons.js";
import { remarkText } from "./found-remarks.js";
import { fill, joinNames } from "../message.js";

/** What the verdicts are called. */
export const claimVerdictNames: Readonly<Record<ClaimVerdict, LocalText>> = {
  holds: { "zh-CN": "成立", en: "holds" },
  "holds-half-up-only": { "zh-CN": "仅四舍五入时成立", en: "holds by rounding half up only" },
  "holds-truncation-only": { "zh-CN": "仅截尾时成立", en: "holds by truncation only" },
  "holds-as-bound": { "zh-CN": "作为界限成立", en: "holds as a limit" },
  "holds-approximately": { "zh-CN": "大约成立", en: "holds approximately" },
  solvable: { "zh-CN": "可以反推", en: "can be solved for" },
  mismatch: { "zh-CN": "不符", en: "does not match" },
  contradiction: { "zh-CN": "自相矛盾", en: "contradicts itself" },
  "needs-input": { "zh-CN": "缺少依据", en: "lacks figures" },
};

/** What is said of a claim in running text. */
export const claimJudgementNames: Readonly<Record<ClaimJudgement, LocalText>> = {
  right: { "zh-CN": "对", en: "right" },
  otherRounding: { "zh-CN": "只有截尾才对", en: "right by cutting off only" },
  wrong: { "zh-CN": "不对", en: "wrong" },
  uncheckable: { "zh-CN": "无法核对", en: "cannot be checked" },
};

const leftOpen: LocalText = {
  "zh-CN": "文中没有说清是哪几个数，不能断定对错。若按下面的数算：",
  en: "The text does not say for certain which figures are meant. If these are: ",
};

const leftRounded: LocalText = {
  "zh-CN": "所依据的数是约数或四舍五入后的数，差异可能由此而来，不能断定对错。若按印出的数算：",
  en: "The figures it is made of are approximate or rounded, which may account for the difference. As they are printed: ",
};

/**
 * Why a claim in running text was judged as it was (文中数字的核对说明).
 *
 * Rule: `explainClaim`, after a warning where the text leaves open which figures are meant or where they are rounded themselves; then a
 * remark, which may stand for all. Units: as the text has them. Zeros: a figure of 0 counts. Missing: a figure that the text lacks is a
 * question mark in the arithmetic. None: never empty. Errors: none. Source: the paragraph (`quote`), nothing beside it.
 *
 * @example
 * findClaims(["全校学生235人，其中留守儿童73人，占31.06%。"]).map((found) => explainFound(found, "zh-CN")) // => ["73 ÷ 235 = 31.0638…%，印出 31.06%：对。"]
 */
export function explainFound({ claim, check, open, roundedInputs, remark }: FoundClaim, locale: Locale): string {
  const said = remark === undefined ? null : remarkText(remark, locale);
  if (said?.isAll) return said.text;
  const doubt = open ? leftOpen[locale] : roundedInputs ? leftRounded[locale] : "";
  const why = doubt + explainClaim(claim, check, locale);
  return said === null ? why : `${why}${locale === "zh-CN" ? "" : " "}${said.text}`;
}

const noteTexts: Readonly<Record<ClaimNote, LocalText>> = {
  doublePercent: { "zh-CN": "百分号多写了一个。", en: "The percent sign is doubled." },
  takenAsPercent: {
    "zh-CN": "印出的数没有百分号，按百分数核对。",
    en: "It has no percent sign and was taken as a percentage.",
  },
  aboveWhole: { "zh-CN": "部分大于总数。", en: "The part is larger than the whole." },
};

const weekdays: Readonly<Record<Locale, readonly string[]>> = {
  "zh-CN": ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

/**
 * Why a claim was judged as it was, with the arithmetic (数字核对说明).
 *
 * Rule: the sentence of the check's reason: value, half up, truncation, printed; then what would make it hold, and notes on its writing.
 * Units: as printed; % is said once. Zeros: dividing by 0 has a reason of its own. Missing: a missing figure is a question mark, and told
 * as what it would have to be where that can be solved. None: never empty. Errors: none. Source: the figures of the claim; halves are
 * rounded away from zero (四舍五入), beside it 截尾.
 *
 * @example
 * const claim = { name: "农村小学生占比", inputs: [{ value: 32444 }, { value: 46331 }], formula: "a/b", printed: "70.02%" };
 * explainClaim(claim, checkClaim(claim), "zh-CN") // => "32444 ÷ 46331 = 70.0265…%，四舍五入为 70.03%，截尾为 70.02%，印出 70.02%：只有截尾才对。"
 */
export function explainClaim(claim: Claim, check: ClaimCheck, locale: Locale): string {
  const { arithmetic, solution, interval, weekday, rounded } = check;
  const code = reasonOf(check);
  const params = {
    arithmetic:
      check.shown === null || check.reason === "relationHolds" || check.reason === "relationFails"
        ? arithmetic
        : `${arithmetic} = ${check.shown}`,
    expression: arithmetic,
    shown: check.shown ?? "",
    printed: claim.printed ?? "",
    formula: claim.formula,
    halfUp: rounded?.halfUp ?? "",
    truncation: rounded?.truncation ?? "",
    interval: interval === undefined ? "" : intervalText(interval, locale),
    input: solution?.input ?? "",
    byHalfUp: solution === undefined ? "" : wholeText(solution.halfUp, locale),
    byTruncation: solution === undefined ? "" : wholeText(solution.truncation, locale),
    weekday: weekdays[locale][weekday?.right ?? 0] ?? "",
    printedWeekday: weekdays[locale][weekday?.printed ?? 0] ?? "",
  };
  const hint =
    solution !== undefined && check.reason !== "solved" && check.reason !== "noWholeNumber"
      ? [fill(claimReasons.wouldHold[locale], params, locale)]
      : [];
  const notes = check.notes
    .filter((note) => note !== "aboveWhole" || check.reason !== "partAboveWhole")
    .map((note) => noteTexts[note][locale]);
  return [fill(claimReasons[code][locale], params, locale), ...hint, ...notes].join(locale === "zh-CN" ? "" : " ");
}

const reasonOf = ({ reason, verdict, solution }: ClaimCheck): ClaimReason | "solvedByOne" | "solvedAlike" => {
  if (reason !== "solved") return reason;
  if (verdict !== "solvable") return "solvedByOne";
  return JSON.stringify(solution?.halfUp) === JSON.stringify(solution?.truncation) ? "solvedAlike" : "solved";
};

/** Whole numbers in words: some of them, and how many there are. */
const wholeText = ({ count, first, last }: WholeNumbers, locale: Locale): string => {
  const chinese = locale === "zh-CN";
  if (count === 0) return chinese ? "没有整数" : "no whole number";
  if (count === null) return chinese ? `${first[0]} 以上等` : `${first[0]} and more`;
  if (count <= first.length) return joinNames(first, locale);
  return chinese ? `${first[0]} 到 ${last}（共 ${count} 个）` : `${first[0]} to ${last} (${count} numbers)`;
};

const intervalText = ({ from, fromIncluded, to, toIncluded }: ShownInterval, locale: Locale): string => {
  const chinese = locale === "zh-CN";
  const low =
    from === null
      ? ""
      : chinese
        ? `${fromIncluded ? "不低于" : "高于"} ${from}`
        : `${fromIncluded ? "at least" : "above"} ${from}`;
  const high =
    to === null
      ? ""
      : chinese
        ? `${toIncluded ? "不超过" : "低于"} ${to}`
        : `${toIncluded ? "at most" : "below"} ${to}`;
  return [low, high].filter((each) => each !== "").join(chinese ? "、" : " and ");
};

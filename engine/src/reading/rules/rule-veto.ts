// Vetoes (一票否决) in printed rules: what they do, as far as the sentence says it.
import type { VetoEffect, VetoReading } from "./rule-reading.js";

/** Words of a veto, and what they do. The first that is found decides. */
const effects: readonly (readonly [RegExp, (match: RegExpExecArray) => VetoEffect])[] = [
  [/(?:该|本|此)项(?:指标)?(?:得分)?(?:不得分|(?:记|计|为)?(?:0|零)分)/, () => ({ kind: "itemZero" })],
  [/(?:总分|总得分|总成绩)(?:记|计|为|按)*(?:0|零)分/, () => ({ kind: "totalZero" })],
  [
    /不(?:得|能)(?:评|定|评定|评选)为?(优秀|良好|合格)(?:及以上)?(?:以上)?(?:等次|等级|格次|档次)?/,
    ([, grade = ""]) => ({ kind: "gradeBelow", grade }),
  ],
  [
    /(?:取消|不得|不能|不予|丧失)(?:当年|本年度|年度)?(?:评优|评先|评选|参评|评奖|表彰|奖励)/,
    () => ({ kind: "barredFromAwards" }),
  ],
];

/** Points that are given besides: then the sentence is more than a veto. */
const scoring = /[扣加减]\s*\d|得\s*(?:满分|\d)|\d\s*分/;

/** A veto, or null where the sentence is none, or scores besides. */
export function understandVeto(text: string): VetoReading | null {
  if (text.length > 600 || !/一票否决/.test(text)) return null;
  for (const [pattern, effectOf] of effects) {
    const match = pattern.exec(text);
    if (match !== null && !scoring.test(text.replace(pattern, "")))
      return { found: "veto", method: null, effect: effectOf(match), sure: true, readAs: [] };
  }
  if (scoring.test(text)) return null;
  return {
    found: "veto",
    method: null,
    effect: { kind: "totalZero" },
    sure: false,
    readAs: [
      { assumption: "vetoEffect", choice: "totalZero", others: ["itemZero", "gradeAtMost", "barredFromAwards"] },
    ],
  };
}

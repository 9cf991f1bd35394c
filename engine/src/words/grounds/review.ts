// For which step of its review a county was judged, and when, as a sentence.
import type { Locale, LocalText } from "../../diagnostics/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import { fill } from "../message.js";
import { scoreDateLine } from "../rubrics/score-date.js";

const texts = {
  step: { "zh-CN": "评估环节：{step}。", en: "Step of the review: {step}." },
  dated: { "zh-CN": "评估环节：{step}（{date}）。", en: "Step of the review: {step} ({date})." },
} satisfies Readonly<Record<string, LocalText>>;

/**
 * The step of the review for which a county was judged (评估环节), and its date.
 *
 * Rule: name of the step, the date in brackets; the date alone where no step was chosen. Units: an ISO date, as it was given. Zeros: none.
 * Missing: without a date the step alone. None: null where neither was given. Errors: none. Source: the steps stand in the standard, of
 * 2017 教督〔2017〕6号.
 *
 * @example
 * reviewLine(judgeCounty({ records: [] }, nationalQuality2017, { review: "audit", date: "2026-05-01" }), "en") // => "Step of the review: audit of the indicators (2026-05-01)."
 */
export function reviewLine({ review, date }: Pick<JudgedCounty, "review" | "date">, locale: Locale): string | null {
  if (review === null) return date === null ? null : scoreDateLine(date, locale);
  const params = { step: review.name[locale], date: date ?? "" };
  return fill(texts[date === null ? "step" : "dated"][locale], params, locale);
}

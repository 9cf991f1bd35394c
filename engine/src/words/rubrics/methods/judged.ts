// In words: a judge chooses.
import type { Judged } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";

/** 17. A judge chooses. */
export const judged = ({ holds, range, step, reason }: Judged, { text, name, points }: RuleWords): string => {
  const params = { least: range?.[0] ?? 0, most: range?.[1] ?? points };
  const rule =
    holds === "deduction"
      ? range === undefined
        ? text("酌情扣分", "points are taken off as judged")
        : text("酌扣{least}—{most}分", "{least} to {most} points are taken off as judged", params)
      : range === undefined
        ? text("酌情给分", "points are given as judged")
        : text("酌情给{least}—{most}分", "{least} to {most} points are given as judged", params);
  const grain = step === undefined ? "" : text("，以{step}分为一档", ", in steps of {step}", { step });
  const why =
    reason === undefined
      ? ""
      : text("，扣分须在{reason}中写明理由", ", with the reason in {reason}", { reason: name(reason) });
  return rule + grain + why;
};

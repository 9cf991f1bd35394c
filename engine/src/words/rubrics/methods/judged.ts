// In words: a judge chooses.
import type { Judged } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";

export const judged: MethodWords<Judged> = {
  name: { "zh-CN": "酌情评分", en: "As judged" },
  meaning: {
    "zh-CN": "评分人在规定的范围和分档内给分或扣分，扣分可以要求写明理由。",
    en: "A judge gives points or takes them off, within limits and steps, and with a reason where one is asked for.",
  },
  sentence: ({ holds, range, step, reason }, { text, name, points }) => {
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
  },
  arithmetic: ({ holds, input }, { full, of }) => (holds === "deduction" ? `${full} − ${of(input)}` : of(input)),
};

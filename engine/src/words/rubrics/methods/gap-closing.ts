// In words: the gap to others closed.
import type { GapClosing } from "../../../rubrics/index.js";
import { plain } from "../figures.js";
import type { MethodWords } from "../method-words.js";
import { listed } from "../rule-words.js";

export const gapClosing: MethodWords<GapClosing> = {
  name: { "zh-CN": "差距缩小", en: "A gap closed" },
  meaning: {
    "zh-CN": "与对方的差距缩小到要求的比例得满分，不足的按比例得分。",
    en: "Full points for closing so much of the gap to another, in proportion below.",
  },
  sentence: ({ parts, target, otherMustNotFall }, words) => {
    const { text, name } = words;
    const gaps = parts.map(({ own, ownBefore, other, otherBefore }) =>
      text(
        "{own}与{other}的差距，比上次（{ownBefore}、{otherBefore}）",
        "the gap between {own} and {other} against the one before ({ownBefore}, {otherBefore})",
        {
          own: name(own),
          other: name(other),
          ownBefore: name(ownBefore),
          otherBefore: name(otherBefore),
        },
      ),
    );
    const rule = text(
      "差距缩小{target}%得满分，不足的按比例得分",
      "full points for closing {target} % of the gap, in proportion below",
      {
        target: Number((target * 100).toPrecision(12)),
      },
    );
    const several = parts.length > 1 ? text("，各差距的得分取平均", ", the mean over the gaps") : "";
    const fall = otherMustNotFall
      ? text("；对方下降的不得分", "; nothing where the other side fell")
      : text("；对方下降的也计分", "; counted even where the other side fell");
    return text("{gaps}：{rule}", "{gaps}: {rule}", { gaps: listed(words, gaps), rule: rule + several + fall });
  },
  arithmetic: ({ parts }, { figure }) =>
    parts
      .map(({ own, ownBefore, other, otherBefore }) => {
        const before = figure(otherBefore) - figure(ownBefore);
        const now = figure(other) - figure(own);
        const closed = ((before - now) / before) * 100;
        return `(${plain(before)} − ${plain(now)}) ÷ ${plain(before)} = ${plain(closed)}%`;
      })
      .join("; "),
};

// In words: opinions of groups, weighted.
import type { Survey } from "../../../rubrics/index.js";
import { plain } from "../figures.js";
import type { MethodWords } from "../method-words.js";

export const survey: MethodWords<Survey> = {
  name: { "zh-CN": "各方评价", en: "Opinions of groups" },
  meaning: {
    "zh-CN": "各方评价加权平均；有效答卷不足的暂不计分。",
    en: "The weighted mean of what groups say; open where there are too few valid replies.",
  },
  sentence: ({ parts, minimumReplies, whole = 100 }, words) => {
    const { text, name } = words;
    const groups = parts.map(({ input, weight, replies }) =>
      replies === undefined
        ? `${name(input)}×${weight}`
        : text("{name}×{weight}（有效答卷见{replies}）", "{name}×{weight} (valid replies in {replies})", {
            name: name(input),
            weight,
            replies: name(replies),
          }),
    );
    const least =
      minimumReplies === undefined
        ? ""
        : text(
            "，有一方有效答卷少于{minimumReplies}份的暂不计分",
            ", open where a group has fewer than {minimumReplies} valid replies",
            { minimumReplies },
          );
    return text(
      "各方评价加权平均：{groups}，{whole}折合满分{least}",
      "weighted mean of opinions: {groups}; {whole} is worth full points{least}",
      {
        groups: groups.join("＋"),
        whole,
        least,
      },
    );
  },
  arithmetic: ({ parts, whole = 100 }, { full, of }) => {
    const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
    const rates = parts.map(({ input, weight }) => `${plain(weight)} × ${of(input)}`);
    return `${full} × (${rates.join(" + ")}) ÷ ${plain(weights)} ÷ ${plain(whole)}`;
  },
};

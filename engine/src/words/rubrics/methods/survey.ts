// In words: opinions of groups, weighted.
import type { Survey } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";

/** 19. Opinions of groups, weighted. */
export const survey = ({ parts, minimumReplies, whole = 100 }: Survey, words: RuleWords): string => {
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
};

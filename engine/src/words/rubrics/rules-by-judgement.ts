// Rules in which people give the points: a judge, a panel, groups that are asked.
import type { Judged, Panel, Survey } from "../../rubrics/index.js";
import type { RuleWords } from "./rule-words.js";

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

/** 18. A panel of judges. */
export const panel = ({ inputs, how, trimFrom = 5, whole = 100 }: Panel, { text, name }: RuleWords): string => {
  const params = { inputs: inputs.map(name), trimFrom, whole };
  const means = {
    mean: text("取平均", "the mean of the judges {inputs}", params),
    median: text("取中位数", "the median of the judges {inputs}", params),
    trimmedMean: text(
      "不少于{trimFrom}人时去掉一个最高分和一个最低分后取平均",
      "the mean of the judges {inputs}, from {trimFrom} judges on without the highest and the lowest",
      params,
    ),
  };
  return text("评委{inputs}打分，{how}，{whole}分折合满分", "{how}; {whole} is worth full points", {
    ...params,
    how: means[how],
  });
};

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

// In words: a panel of judges.
import type { Panel } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";

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

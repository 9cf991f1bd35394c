// In words: a panel of judges.
import type { Panel } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";

export const panel: MethodWords<Panel> = {
  name: { "zh-CN": "评委评分", en: "A panel of judges" },
  meaning: {
    "zh-CN": "各评委的打分取平均、中位数，或去掉最高最低后取平均。",
    en: "The mean of the judges, their median, or the mean without the highest and the lowest.",
  },
  sentence: ({ inputs, how, trimFrom = 5, whole = 100 }, { text, name }) => {
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
  },
  arithmetic: null,
};

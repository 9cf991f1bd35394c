// In words: points by the distance to a reference.
import type { BandsVsReference } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";
import type { RuleWords } from "../rule-words.js";
import { bandTable } from "./band-lines.js";

const referenceOf = ({ input, reference }: BandsVsReference, { text, name, amount }: RuleWords): string => {
  if (typeof reference !== "object" || "item" in reference) return amount(reference, input);
  const weighted =
    reference.weight === undefined
      ? ""
      : text("（以{weight}加权）", " (weighted by {weight})", { weight: name(reference.weight) });
  const whose = {
    mean: text("各行的平均值", "the mean of all rows compared"),
    best: text("各行的最好值", "the best of all rows compared"),
    median: text("各行的中位数", "the median of all rows compared"),
  };
  return whose[reference.of] + weighted;
};

export const bandsVsReference: MethodWords<BandsVsReference> = {
  name: { "zh-CN": "与参照值比较分档", en: "Points by the distance to a reference" },
  meaning: {
    "zh-CN": "与一个数、一栏数据或各行的平均、中位、最好值比较，按相差多少分档得分。",
    en: "Points by the band in which the distance to a number, a column, or the mean, median or best of the rows compared lies.",
  },
  sentence: (method, words) => {
    const { text, among } = words;
    const { input, difference } = method;
    const params = { reference: referenceOf(method, words), among: among(method) };
    const distance =
      difference === "absolute"
        ? text("减去{reference}{among}的差：", "the value less {reference}{among}: ", params)
        : text("比{reference}{among}高出的百分比：", "percent above {reference}{among}: ", params);
    const edge = (value: number): string => (difference === "percent" ? `${value}%` : words.amount(value, input));
    return distance + bandTable(method, edge, words);
  },
  arithmetic: null,
};

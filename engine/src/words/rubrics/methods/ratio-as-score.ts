// In words: a rate as a share of the points.
import type { RatioAsScore } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";

/** 2. A rate as a share of the points. */
export const ratioAsScore = ({ input, whole }: RatioAsScore, { text, amount }: RuleWords): string =>
  whole === undefined
    ? text("按比例得分", "points in proportion to the rate")
    : text("按实际值占{whole}的比例得分", "points in proportion, the whole being {whole}", {
        whole: amount(whole, input),
      });

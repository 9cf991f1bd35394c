// In words: one less the share of a part.
import type { ComplementShare } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";

/** 23. One less the share of a part. */
export const complementShare = ({ part, whole }: ComplementShare, { text, name }: RuleWords): string =>
  text("按（1−{part}÷{whole}）的比例得分", "in proportion to 1 − {part} ÷ {whole}", {
    part: name(part),
    whole: name(whole),
  });

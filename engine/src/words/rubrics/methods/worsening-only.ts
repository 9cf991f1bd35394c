// In words: full points unless it got worse.
import type { WorseningOnly } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";
import { partOfUnit } from "./part-of-unit.js";

export const worseningOnly: MethodWords<WorseningOnly> = {
  name: { "zh-CN": "只对变差扣分", en: "Full points unless it got worse" },
  meaning: {
    "zh-CN": "没有变差得满分，每变差一个单位扣若干分。",
    en: "Full points unless it got worse, less so many for each unit that it did.",
  },
  sentence: (method, words) => {
    const { input, before, worse, size = 1, count = "exact", step } = method;
    const { text, name, difference, units } = words;
    const compared =
      before === undefined ? "" : text("与{before}相比，", "compared with {before}, ", { before: name(before) });
    const params = { size: difference(size, input), step };
    const rule =
      worse === "up"
        ? text(
            "未上升得满分，每上升{size}扣{step}分",
            "full points unless it rose; lose {step} for each {size} it rose",
            params,
          )
        : text(
            "未下降得满分，每下降{size}扣{step}分",
            "full points unless it fell; lose {step} for each {size} it fell",
            params,
          );
    return compared + rule + partOfUnit(count, units(size, input), words);
  },
  arithmetic: null,
};

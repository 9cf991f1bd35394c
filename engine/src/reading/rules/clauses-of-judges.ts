// Clauses about judges: what they may give or take off.
import type { ClauseForm } from "./clause-form.js";
import type { Fact } from "./rule-facts.js";
import { any, maybe, positive } from "./rule-parts.js";
import type { Groups } from "./rule-parts.js";

const seen = maybe("具体", "实际", "完成", "落实");
const acts = any("(?<off>扣减|扣除?|减)", "(?<on>给|得|加|计|赋|打|评)");

const judged = ({ off, min, max }: Groups): Fact => ({
  fact: "judged",
  holds: off === undefined ? "points" : "deduction",
  least: min === undefined ? null : Number(min),
  most: max === undefined ? null : Number(max),
});

/** What a judge may take off looks like a range of values. */
export const judgeClauses: readonly ClauseForm[] = [
  {
    examples: ["酌扣2—5分", "视情况酌情给0—3分", "酌情扣分"],
    pattern: () =>
      `${maybe("视", "根据", "按")}${seen}${maybe("情况", "情节", "程度")}${maybe("轻重")}${any("酌情", "酌量", "酌", "视情")}${maybe("给予")}${acts}(?:(?<min>${positive})~)?(?<max>${positive})?分?`,
    read: judged,
  },
  {
    examples: ["视情况扣1至3分", "根据完成情况给分"],
    pattern: () =>
      `${any("视", "根据", "按")}${seen}${any("情况", "情节", "程度")}${maybe("轻重")}${maybe("给予")}${acts}(?:(?<min>${positive})~(?<max>${positive}))?分`,
    read: judged,
  },
];

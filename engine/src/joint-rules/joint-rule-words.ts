// The words of the sheet on which a bureau keeps the rules of what follows from joint scores: 规则、条件、值.
import type { MergeKind } from "../communities/index.js";
import { mergeNames } from "../words/index.js";
import { wordIndex } from "../reading/headers/index.js";

/** Columns of the sheet. */
export type RuleColumn = "rule" | "condition" | "value" | "note";

export const ruleColumns = {
  rule: ["规则", "Rule"],
  condition: ["条件", "Condition"],
  value: ["值", "取值", "Value"],
  note: ["说明", "Note"],
} as const satisfies Readonly<Record<RuleColumn, readonly string[]>>;

/** The kinds of rules, by what stands in the first column. */
export const ruleKinds = {
  merge: ["捆绑方式", "Merge"],
  principal: ["校长得分", "Principal's points"],
  prizes: ["奖金", "Prize"],
  awards: ["评优", "Awards"],
  quota: ["指标到校", "Quota places"],
} as const;

export type RuleKind = keyof typeof ruleKinds;

/** Conditions that are words; a grade or a score may stand there too. */
export const ruleConditions = {
  ledWeight: ["被带动一方的权重", "Weight of the led side"],
  own: ["本校得分的权重", "Weight of one's own"],
  perPoint: ["每缩小1分加分", "Points for each point closed"],
  most: ["最多加", "At most"],
  least: ["最少加", "At least"],
  part: ["共同体评分的满分", "Most that the group gives"],
  by: ["依据", "By"],
  decimals: ["取整到几位小数", "Decimals"],
  places: ["名额", "Places"],
  byScore: ["得分占的比例", "Share by score"],
} as const;

export type RuleCondition = keyof typeof ruleConditions;

/** Values that are words. */
export const ruleValues = {
  joint: ["捆绑得分", "Joint score"],
  own: ["本校得分", "Own score"],
  scoreTimesPupils: ["得分乘学生数", "Score times pupils"],
} as const;

export const columnOfRule = wordIndex<RuleColumn>(ruleColumns);
export const kindOfRule = wordIndex<RuleKind>(ruleKinds);
export const conditionOfRule = wordIndex<RuleCondition>(ruleConditions);
export const valueOfRule = wordIndex<keyof typeof ruleValues>(ruleValues);
export const mergeOfWord = wordIndex<MergeKind>(
  Object.fromEntries(Object.entries(mergeNames).map(([kind, name]) => [kind, Object.values(name)])),
);

// SCORE 单项得分: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";

export const scoreHelp = {
  name: { "zh-CN": "单项得分", en: "SCORE" },
  description: {
    "zh-CN":
      "按一条评分规则给一列数据打分：如每低 1 个百分点扣 0.2 分、达到 95% 得满分、按名次。得分保留四位小数，空白仍为空白（待定），不算 0 分。用来试一项规则，或只评一项。",
    en: "Scores a column of figures by one rule: so much off for each point below a line, full points at a line, by rank. To four decimals; a blank stays blank (open), never 0. Use it to try a rule, or to score one item.",
  },
  parameters: {
    values: {
      "zh-CN": "要评分的数据，一校一个单元格；百分数写 96.4，不写 0.964",
      en: "The figures, one cell a school; percentages as 96.4, not 0.964",
    },
    rule: {
      "zh-CN":
        "规则：常见句式，如“低于100%时，每低1个百分点扣0.2分”（句子没有说清处按通常理解），或参数，如“perUnit: from=100; side=below; step=-0.2; count=exact”",
      en: "The rule: parameters, such as “perUnit: from=100; side=below; step=-0.2; count=exact”, or a common Chinese sentence (what it leaves open is taken in the usual way)",
    },
    points: { "zh-CN": "这一项的满分", en: "The full points of the item" },
    reference: {
      "zh-CN": "可省略，规则要的其他列，按规则用到的顺序（如上年数据、分组）；只给一行时所有学校相同",
      en: "Optional: further columns that the rule takes, in its order (such as last year's figures, groups); one row holds for all",
    },
  },
} as const satisfies FunctionHelp;

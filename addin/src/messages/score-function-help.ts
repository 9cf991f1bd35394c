// Names and help of the functions that score, as in function-help.ts.
import type { LocalText } from "@junheng/engine/diagnostics";
import type { FunctionHelp } from "./function-help-shape.js";

const roles: LocalText = {
  "zh-CN": "每所学校的角色（牵头学校、共同牵头、成员、受援学校），与前面同样大小",
  en: "Each school's role (lead, co-lead, member, helped), a range of the same size",
};

/** The help of the functions that score, by id. */
export const scoreFunctionHelp = {
  SCORE: {
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
  },
  RUBRIC: {
    name: { "zh-CN": "细则评分", en: "RUBRIC" },
    description: {
      "zh-CN":
        "按一整套评分细则给全表学校打分：返回每所学校各部分、各项的得分，总分、最后得分、等次和名次，标题下一行是满分。缺数据的项待定，写成“78–86”。一张表只用一个公式。",
      en: "Scores a table of schools by a whole rubric: every section and item, the total, the final score, grade and rank, with full points below the titles. Items without a figure are open, as in 78–86. One formula for a table.",
    },
    parameters: {
      rubric: {
        "zh-CN": "内置细则的编号或名称，如“six-commons”；也可以选细则表的区域，连同表头（指标、分值、评分办法或参数）",
        en: "A built-in rubric by id or title, such as “six-commons”; or the range of a rubric with its header (indicator, points, rule or parameters)",
      },
      data: {
        "zh-CN": "评分数据的整张表，连同表头（学校名称、细则的各数据项）",
        en: "The table of figures together with its header (school name, the rubric's inputs)",
      },
      language: {
        "zh-CN": "可省略，表头语言：“zh-CN”或“en”",
        en: "Optional, the language of the headers: “zh-CN” or “en”",
      },
      period: {
        "zh-CN": "可省略，表中有几个时期时用哪一个，如“2024年”“2023-2024学年”；省略时用最近的",
        en: "Optional, which of several periods of the table to take, such as 2024 or “2023-2024”; the latest without it",
      },
      date: {
        "zh-CN": "可省略，评估日期，如“2022-06-30”或日期单元格：只评当天有效的条目；省略时按今天，并在结果末尾写明",
        en: "Optional, the date of the assessment, such as “2022-06-30” or a cell with a date: the items in force then count; today's without it, as the last line of the result says",
      },
    },
  },
  JOINT: {
    name: { "zh-CN": "捆绑得分", en: "JOINT" },
    description: {
      "zh-CN":
        "一个共同体的捆绑得分。默认按角色加权：0.4 × 牵头方平均 + 0.6 × 被带动方平均（农村学校为主，比例是建议）。有成员没有得分就不算，并说明是哪一行。各校自己的得分请一并列出。",
      en: "A community's joint score. By default weighted by role: 0.4 × mean of those that lead + 0.6 × mean of those led (a proposal). None where a member lacks a score; the error says which. Show each school's own score beside it.",
    },
    parameters: {
      scores: { "zh-CN": "各成员学校的得分", en: "The members' scores" },
      roles,
      way: {
        "zh-CN": "可省略，“按角色加权”（默认）“平均”“相加”“最低”或“按学生数加权”",
        en: "Optional: “roleWeighted” (the default), “mean”, “sum”, “min” or “pupilWeighted”",
      },
      pupils: {
        "zh-CN": "可省略，各成员学校的学生数，按学生数加权时用",
        en: "Optional: the members' pupils, for “pupilWeighted”",
      },
    },
  },
  COVERAGE: {
    name: { "zh-CN": "覆盖面", en: "COVERAGE" },
    description: {
      "zh-CN":
        "共同体覆盖了多少乡镇和学校，返回一张表：覆盖面 = 不重复的乡镇数 ÷ 乡镇总数，不按对数算（九对在八个乡镇，只算八个）。给出角色时，另有不含牵头学校的一行。",
      en: "How many townships and schools communities reach, as a table: coverage = distinct townships / all townships, never pairs (nine pairs in eight townships are eight). With roles there is a row without the leads too.",
    },
    parameters: {
      communities: {
        "zh-CN": "每一行的共同体名称，一校一行；空白与上一行相同",
        en: "The community of each row, one row a school; a blank is that of the row above",
      },
      schools: { "zh-CN": "学校名称，同样大小", en: "The schools, a range of the same size" },
      townships: {
        "zh-CN": "学校所在乡镇，同样大小；有空白时不给出覆盖面",
        en: "Their townships, a range of the same size; while one is blank there is no share",
      },
      totalTownships: { "zh-CN": "可省略，全县乡镇总数", en: "Optional: how many townships there are in all" },
      roles: {
        "zh-CN": `可省略，${roles["zh-CN"]}`,
        en: "Optional: each school's role (lead, co-lead, member, helped)",
      },
    },
  },
  GAPCLOSING: {
    name: { "zh-CN": "差距缩小", en: "GAPCLOSING" },
    description: {
      "zh-CN":
        "与牵头学校（或全县平均）的差距缩小了多少，一校一行：差距 = 对方 − 本校，缩小率 = 缩小 ÷ 原差距，并说明是抬低、降高还是两者。用来看是否真的“抬低”，而不是“削高”。",
      en: "How far the gap to the lead (or the county's mean) closed, a row a school: gap = other − own, rate = narrowed / gap before, and whether the low was raised, the high lowered, or both.",
    },
    parameters: {
      ownBefore: {
        "zh-CN": "本校原来的数（越高越好），如上年平均分",
        en: "One's own figure before (the higher the better)",
      },
      ownNow: { "zh-CN": "本校现在的数，同样大小", en: "One's own figure now, a range of the same size" },
      otherBefore: {
        "zh-CN": "对方原来的数，同样大小，或只有一个单元格",
        en: "The other's figure before, of the same size, or one cell for all",
      },
      otherNow: {
        "zh-CN": "对方现在的数，同样大小，或只有一个单元格",
        en: "The other's figure now, of the same size, or one cell for all",
      },
    },
  },
  GRADE: {
    name: { "zh-CN": "评定等次", en: "GRADE" },
    description: {
      "zh-CN":
        "得分对应的等次：从高到低，第一个下限不高于得分的等次。等次写成两列（等次、下限），或用内置细则的等次。只看分数，不看优秀比例和一票否决；“78–86”两端同一等次才给出。",
      en: "The grade of each score: from the highest down, the first whose lowest score is reached. Grades are two columns, or those of a built-in rubric. Scores alone count, not quotas or vetoes; 78–86 has one where both ends agree.",
    },
    parameters: {
      scores: { "zh-CN": "得分，一校一个单元格；空白仍为空白", en: "The scores, one cell a school; blanks stay blank" },
      grades: {
        "zh-CN": "两列的区域：等次、下限（最低的等次可以不写下限）；或内置细则的编号",
        en: "A range of two columns, grade and lowest score (the lowest grade may go without), or the id of a built-in rubric",
      },
    },
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;

// What the functions that score say: sentences for wrong input, names of arguments, words in their tables.
import type { LocalText } from "@junheng/engine/diagnostics";
import type { MessageTable } from "@junheng/engine/words";

/** Sentences for input that gives no score. */
export const scoreFunctionMessages = {
  ruleNotUnderstood: {
    "zh-CN":
      "没有读懂“{given}”。可以写常见的句式，如“低于100%时，每低1个百分点扣0.2分”“达到95%得满分，否则不得分”；也可以写参数，如“perUnit: from=100; side=below; step=-0.2; count=exact”。",
    en: "“{given}” was not understood. Write a common Chinese sentence, such as one that deducts so much for each percentage point below a line, or parameters: “perUnit: from=100; side=below; step=-0.2; count=exact”.",
  },
  ruleWithoutLine: {
    "zh-CN": "“{given}”没有说从多少算起。请写明，如“低于100%时，每低1个百分点扣0.2分”。",
    en: "“{given}” does not say from which figure it counts. Name it: “perUnit: from=100; side=below; step=-0.2; count=exact”.",
  },
  ruleIsVeto: {
    "zh-CN": "“{given}”是一票否决，不给一项打分。请把它写进细则，用“细则评分”计算。",
    en: "“{given}” is a veto and scores no item. Write it into a rubric, and score by RUBRIC.",
  },
  ruleMostDiffers: {
    "zh-CN": "规则里最多 {most} 分，而“{argument}”是 {points} 分，不知以哪个为准。请改成一致。",
    en: "The rule names {most} {most|point|points} at the most, but “{argument}” is {points}, and it is not known which counts. Make them alike.",
  },
  ruleFaulty: {
    "zh-CN": "规则有误：{reason}",
    en: "The rule is faulty. {reason}",
  },
  ruleColumns: {
    "zh-CN":
      "这条规则要 {needed} 列数据，依次是：{names}；“{argument}”和“{reference}”合起来是 {given} 列。请按顺序选齐。",
    en: "This rule takes {needed} {needed|column|columns}, in this order: {names}; “{argument}” and “{reference}” have {given} together. Select them in that order.",
  },
  rowsDiffer: {
    "zh-CN": "“{first}”有 {firstRows} 行，“{second}”有 {secondRows} 行。请选成同样行数；所有学校相同时只给一行。",
    en: "“{first}” has {firstRows} {firstRows|row|rows}, “{second}” {secondRows}. Select as many rows, or one row that holds for all schools.",
  },
  pointsOutOfRange: {
    "zh-CN": "“{argument}”不能是 {value}：要大于 0，不超过 100000。",
    en: "“{argument}” cannot be {value}: it is above 0 and at most 100000.",
  },
  figureUnreadable: {
    "zh-CN": "“{argument}”第 {row} 行第 {column} 列的“{text}”读不出来，或者单位不对，没有算分。请改正这个单元格。",
    en: "“{text}” in row {row}, column {column} of “{argument}” cannot be read, or is in another unit, and was not scored. Correct that cell.",
  },
  figureInGap: {
    "zh-CN":
      "{value} 落在两档之间（{from} 到 {to}），规则没有说清得几分，没有算分。请改规则，如先四舍五入取整再看档次。",
    en: "{value} stands between two bands ({from} to {to}), and the rule does not say what it earns; it was not scored. Change the rule: round before the bands are looked up, for example.",
  },
  scoreAlone: {
    "zh-CN": "没有可比的学校，排不出名次，也比不出差距，没有算分。请选入同组的学校。",
    en: "There is nobody to compare this school with, so it was not scored. Select the schools of its group too.",
  },
  scoreRefused: {
    "zh-CN": "{reason}",
    en: "{reason}",
  },
  unknownRubric: {
    "zh-CN": "没有“{given}”这套细则。可以写：{choices}。",
    en: "There is no rubric “{given}”. You can write: {choices}.",
  },
  rubricRange: {
    "zh-CN":
      "“{argument}”选的 {rows} 行 {columns} 列里读不出细则。{reason}表头要有“分值”“评分办法”（或“参数”）；也可以写内置细则的编号：{choices}。",
    en: "The {rows} {rows|row|rows} by {columns} {columns|column|columns} of “{argument}” hold no rubric. {reason} The header needs points and rule (or parameters); or write the id of a built-in one: {choices}.",
  },
  dataUnscorable: {
    "zh-CN": "“{argument}”无法评分：{reason}",
    en: "“{argument}” cannot be scored. {reason}",
  },
  dateUnreadable: {
    "zh-CN": "“{argument}”的“{given}”不是一个日子。请写年、月、日，如“2022-06-30”，或选一个日期单元格。",
    en: "“{given}” of “{argument}” is no day. Write year, month and day, such as “2022-06-30”, or select a cell with a date.",
  },
  unknownRole: {
    "zh-CN": "“{argument}”第 {row} 行的“{given}”不是角色。可以写：{choices}。",
    en: "“{given}” in row {row} of “{argument}” is no role. You can write: {choices}.",
  },
  noJointScore: {
    "zh-CN": "{reason}",
    en: "{reason}",
  },
  noJointScoreOf: {
    "zh-CN": "{reason}缺少的在第 {rows} 行。",
    en: "{reason} It is lacking in row {rows}.",
  },
  schoolLacking: {
    "zh-CN": "第 {row} 行没有学校名称。请补上，或删去这一行的其他内容。",
    en: "Row {row} has no school. Fill it in, or clear the rest of the row.",
  },
  communityLacking: {
    "zh-CN": "第 {row} 行的学校不知属于哪个共同体。请填写共同体名称。",
    en: "It is not known to which community the school in row {row} belongs. Fill in the community.",
  },
  wholeNumberAbove: {
    "zh-CN": "“{argument}”不能是 {value}：要是整数，而且不少于已覆盖的 {least} 个。",
    en: "“{argument}” cannot be {value}: it is a whole number, and not below the {least} that are reached.",
  },
  gradesShape: {
    "zh-CN": "“{argument}”要有两列：等次、下限，如“优秀 90”；现在是 {columns} 列。也可以写内置细则的编号：{choices}。",
    en: "“{argument}” takes two columns, the grade and its lowest score, such as “excellent 90”; here are {columns}. Or write the id of a built-in rubric: {choices}.",
  },
  gradeRow: {
    "zh-CN": "“{argument}”第 {row} 行要有等次和下限（数）：现在是“{grade}”和“{from}”。请改正。最低的等次可以不写下限。",
    en: "Row {row} of “{argument}” takes a grade and its lowest score, a number; it holds “{grade}” and “{from}”. Correct it. The lowest grade may go without.",
  },
  gradeTwice: {
    "zh-CN": "“{argument}”里有两个等次的下限相同：{from}。请改正其中一个。",
    en: "Two grades of “{argument}” have the same lowest score: {from}. Correct one of them.",
  },
  belowGrades: {
    "zh-CN": "{value} 低于所有等次的下限。请核对得分，或补上最低的等次。",
    en: "{value} is below every grade. Check the score, or add the lowest grade.",
  },
} as const satisfies MessageTable;

/** What their arguments are called. */
export const scoreArgumentNames = {
  rule: { "zh-CN": "规则", en: "rule" },
  points: { "zh-CN": "满分", en: "points" },
  reference: { "zh-CN": "其他数据", en: "reference" },
  rubric: { "zh-CN": "细则", en: "rubric" },
  data: { "zh-CN": "评分数据", en: "data" },
  date: { "zh-CN": "评估日期", en: "date" },
  scores: { "zh-CN": "得分", en: "scores" },
  roles: { "zh-CN": "角色", en: "roles" },
  way: { "zh-CN": "合并方式", en: "way" },
  communities: { "zh-CN": "共同体", en: "communities" },
  schools: { "zh-CN": "学校", en: "schools" },
  townships: { "zh-CN": "乡镇", en: "townships" },
  totalTownships: { "zh-CN": "乡镇总数", en: "totalTownships" },
  ownBefore: { "zh-CN": "本校原值", en: "ownBefore" },
  ownNow: { "zh-CN": "本校现值", en: "ownNow" },
  otherBefore: { "zh-CN": "对方原值", en: "otherBefore" },
  otherNow: { "zh-CN": "对方现值", en: "otherNow" },
  grades: { "zh-CN": "等次", en: "grades" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** Headers and words of their tables. */
export const scoreTableWords = {
  assessedToday: {
    "zh-CN": "没有给出评估日期，按今天（{date}）评。",
    en: "No date of assessment was given: today's ({date}) counts.",
  },
  openScore: { "zh-CN": "{least}–{most}", en: "{least}–{most}" },
  position: { "zh-CN": "第 {position} 个", en: "no. {position}" },
  counted: { "zh-CN": "范围", en: "Counted" },
  withLeads: { "zh-CN": "含牵头学校", en: "With the leads" },
  withoutLeads: { "zh-CN": "不含牵头学校", en: "Without the leads" },
  schoolsReached: { "zh-CN": "覆盖学校数", en: "Schools reached" },
  townshipsReached: { "zh-CN": "覆盖乡镇数", en: "Townships reached" },
  townshipsInAll: { "zh-CN": "乡镇总数", en: "Townships in all" },
  coverage: { "zh-CN": "覆盖面", en: "Coverage" },
  townshipLacking: { "zh-CN": "未填乡镇的学校数", en: "Schools without a township" },
  gapBefore: { "zh-CN": "原差距", en: "Gap before" },
  gapNow: { "zh-CN": "现差距", en: "Gap now" },
  narrowed: { "zh-CN": "缩小", en: "Narrowed by" },
  closingRate: { "zh-CN": "缩小率", en: "Closing rate" },
  how: { "zh-CN": "怎样变化", en: "How" },
  raisedLow: { "zh-CN": "抬低", en: "low raised" },
  loweredHigh: { "zh-CN": "降高", en: "high lowered" },
  both: { "zh-CN": "两者", en: "both" },
  widened: { "zh-CN": "扩大", en: "widened" },
  unchanged: { "zh-CN": "未变", en: "unchanged" },
  notBehind: { "zh-CN": "原不落后", en: "was not behind" },
} as const satisfies Readonly<Record<string, LocalText>>;

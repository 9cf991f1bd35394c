// Joint scores and gaps in words: the ways of merging, why there is no score, how a gap changed.
import type { GapChange, MergeKind, NoScoreReason, SchoolGrade } from "../../communities/index.js";
import type { LocalText } from "../../diagnostics/index.js";

/** The names of the ways of merging. */
export const mergeNames: Readonly<Record<MergeKind, LocalText>> = {
  sum: { "zh-CN": "得分相加", en: "sum" },
  mean: { "zh-CN": "得分平均", en: "mean" },
  roleWeighted: { "zh-CN": "按角色加权（农村学校为主）", en: "weighted by role, the rural school first" },
  pupilWeighted: { "zh-CN": "按学生数加权", en: "weighted by pupils" },
  pooled: { "zh-CN": "合并数据重新计分", en: "scored again on pooled figures" },
  min: { "zh-CN": "取最低分", en: "lowest score" },
  ownPlusJoint: { "zh-CN": "本校得分与伙伴得分按比例相加", en: "one's own and the partners' in parts" },
  ownPlusGrowth: { "zh-CN": "本校得分加缩小差距的得分", en: "one's own and points for the gap closed" },
  sharedEvents: { "zh-CN": "一校事件计入各成员学校", en: "events of one school count for all" },
  groupJudges: { "zh-CN": "由学区评定一部分", en: "a part is set by the group" },
};

/** Why there is no score, and what to do. */
export const noScoreReasons: Readonly<Record<NoScoreReason, LocalText>> = {
  noMembers: {
    "zh-CN": "没有可计分的成员学校。请补全成员或得分。",
    en: "There is no member with a score. Complete the members or their scores.",
  },
  scoreLacking: {
    "zh-CN": "有成员学校没有得分，没有用其余学校的平均分代替。请补填得分。",
    en: "A member has no score; the mean of the others was not put in its place. Fill in its score.",
  },
  pupilsLacking: {
    "zh-CN": "有成员学校没有学生数，不能按学生数加权。请补填学生数。",
    en: "The pupils of a member are not known, so scores cannot be weighted by them. Fill them in.",
  },
  dataLacking: {
    "zh-CN": "有成员学校缺少原始数据，不能合并计分。请补填数据。",
    en: "A member lacks a raw figure, so the figures cannot be pooled. Fill it in.",
  },
  sideLacking: {
    "zh-CN": "缺少牵头一方或被带动的一方，不能按角色加权。请核对成员的角色。",
    en: "Nobody leads, or nobody is led, so there are no two sides to weigh. Check the roles of the members.",
  },
  noPupils: {
    "zh-CN": "各成员学校的学生数都是 0，不能按学生数加权。请核对学生数。",
    en: "All members have 0 pupils, so scores cannot be weighted by them. Check the pupils.",
  },
  alone: {
    "zh-CN": "没有其他有得分的成员学校，没有伙伴得分可加。请补全成员或得分。",
    en: "No other member has a score to share. Complete the members or their scores.",
  },
  closingLacking: {
    "zh-CN": "不知道差距缩小了多少，不能加分。请补填两年的得分。",
    en: "It is not known how far the gap was closed, so nothing can be added. Fill in the scores of both years.",
  },
  judgedLacking: {
    "zh-CN": "学区还没有评分。请补填学区评分。",
    en: "The group has not judged this school yet. Fill in its points.",
  },
  judgedOutside: {
    "zh-CN": "学区评分超出了规定的分值，没有计入。请改正。",
    en: "The group gave more than its part, or less than nothing; this was not counted. Correct it.",
  },
  eachItsOwn: {
    "zh-CN": "这种方式给每所学校各算一个得分，没有共同的得分。",
    en: "This way gives each school a score of its own, and none to all together.",
  },
};

/** How a gap changed. */
export const gapChangeNames: Readonly<Record<GapChange, LocalText>> = {
  raisedLow: { "zh-CN": "差距缩小：低的提高了，高的没有下降", en: "narrowed: the low rose and the high did not fall" },
  loweredHigh: {
    "zh-CN": "差距缩小：高的下降了，低的没有提高",
    en: "narrowed: the high fell and the low did not rise",
  },
  both: { "zh-CN": "差距缩小：低的提高了，高的也下降了", en: "narrowed: the low rose, and the high fell" },
  widened: { "zh-CN": "差距扩大", en: "widened" },
  unchanged: { "zh-CN": "差距没有变化", en: "unchanged" },
};

/** The grades of a school's yearly assessment. */
export const schoolGradeNames: Readonly<Record<SchoolGrade, LocalText>> = {
  excellent: { "zh-CN": "优秀", en: "excellent" },
  good: { "zh-CN": "良好", en: "good" },
  pass: { "zh-CN": "合格", en: "pass" },
  fail: { "zh-CN": "不合格", en: "fail" },
};

// Clauses about limits of points, how parts are joined, and what a rule needs beside its figures.
import type { ClauseForm } from "./clause-form.js";
import { any, figure, maybe, positive } from "./rule-parts.js";

const item = maybe("该项", "本项", "此项");
const usedUp = `${item}${maybe("分值")}${any("扣完", "扣至0分", "扣到0分", "直至扣完")}${item}${maybe("分值", "得分", "分")}${maybe("为止")}`;
const highest = any("最高", "最大", "高");
const takeHighest = `${any("取", "只取", "按", "以", "只计", "只记", "只按", "就")}${maybe("其中", "其")}${maybe("分值")}${highest}${any("的?1项", "的?一项", "项", "分", "级别?", "奖", "等级", "值")}*${maybe("计分", "计算", "得分", "加分", "计", "记分")}`;
const notTwice = `不(?:得)?重复${any("计分", "加分", "计算", "累计", "得分", "记分", "扣分")}`;
const whichOnes = maybe("同1", "同一", "同类") + maybe("项目", "事项", "奖项", "成果", "人", "活动");
const limitWords = "最高|最多|封顶|上限|累计|≤|加满|加完|计满|得满|满分|共";
const ofWhat = `${any("累计", "合计", "总计", "本项", "该项", "此项", "加分", "得分", "扣分", "分值", "共计?")}*`;
const limit = maybe("最高", "最多", "上限", "加满", "加完", "计满", "得满", "满分");
const limitActs = `${any("加", "得", "扣", "计", "记", "为", "封顶", "不封顶", "≤")}*`;

/** Limits, and how parts are joined. */
export const limitClauses: readonly ClauseForm[] = [
  {
    examples: ["扣完为止", "扣完该项分值为止", "不计负分", "最低5分"],
    pattern: () => any(usedUp, "不计负分", "不倒扣分?", `最低${maybe("保底", "计", "为", "得")}(?<p>${figure})分`),
    read: ({ p }) => ({ fact: "floor", points: Number(p ?? 0) }),
  },
  {
    examples: ["取最高项", "同一项目不重复计分", "就高不就低"],
    pattern: () => `${whichOnes}${any(takeHighest, notTwice, `不累计${maybe("计分", "加分")}`, "就高不就低")}`,
    read: () => ({ fact: "how", how: "highest" }),
  },
  {
    examples: ["累计加分", "可累加计分"],
    pattern: () => `${maybe("可", "可以", "予以")}累[计加]${maybe("计分", "计算", "得分", "加分", "扣分", "积分")}`,
    read: () => ({ fact: "how", how: "add" }),
  },
  {
    examples: ["最高5分", "累计最高不超过5分", "满分5分", "加满5分为止", "共5分", "上限5分"],
    pattern: () =>
      `(?=.*(?:${limitWords}))${ofWhat}${limit}${maybe("累计")}${maybe("加分", "得分")}${limitActs}(?:(?<p>${positive})分)?${maybe("为止", "封顶", "止")}`,
    read: ({ p }) => ({ fact: "most", points: p === undefined ? null : Number(p) }),
  },
  {
    examples: ["以0.5分为一档"],
    pattern: () => `以(?<step>${positive})分为[1一]档`,
    read: ({ step }) => ({ fact: "grain", step: Number(step) }),
  },
  {
    examples: ["扣分须在“理由”中写明理由"],
    pattern: () => "扣分须在“(?<name>\\d+)”中写明理由",
    read: ({ name }) => ({ fact: "reason", name: Number(name) }),
  },
  {
    examples: ["从满分起计", "从0分起计"],
    pattern: () => "从(?:(?<full>满分)|0分)起计",
    read: ({ full }) => ({ fact: "start", start: full === undefined ? "nothing" : "full" }),
  },
  {
    examples: ["只计本单位发生的", "共同体任一成员发生的都计"],
    pattern: () => "(?:(?<every>共同体任[1一]成员发生的都计)|只计本单位发生的)",
    read: ({ every }) => ({ fact: "scope", scope: every === undefined ? "own" : "anyMember" }),
  },
  { examples: ["各项分别计分"], pattern: () => "各项分别计分", read: () => ({ fact: "join", join: "each" }) },
  {
    examples: ["各项全部达到才得分"],
    pattern: () => "各项全部达到才得分",
    read: () => ({ fact: "join", join: "all" }),
  },
  { examples: ["有一项达到即得分"], pattern: () => "有[1一]项达到即得分", read: () => ({ fact: "join", join: "any" }) },
  {
    examples: ["“巩固率”："],
    pattern: () => "“(?<name>\\d+)”",
    read: ({ name }) => ({ fact: "subject", text: `“${name}”` }),
  },
];

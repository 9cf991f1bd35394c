// Clauses of printed rules that are not about values: ranks, grades, awards, judges, limits, how things are joined.
import type { ClauseForm } from "./rule-clauses.js";
import { pointsOf, score } from "./rule-clauses.js";
import { figure } from "./rule-text.js";

const positive = "\\d+(?:\\.\\d+)?";
const pointsList = `${positive}(?:、${positive})+`;

/** Words that grades are called by. */
const grades =
  "优秀|优良|优|良好|良|中等|中|基本合格|不合格|合格|基本达标|不达标|达标|不及格|及格|较好|较差|一般|好|差|[A-E](?:级|等)?|特等|特级|[一二三四五]等奖?|[一二三四五]级|不称职|基本称职|称职";

const levelWords = "国家|部|省|市|地市|县|区|县区|乡镇|镇|校|学区";
const level = `(?:${levelWords})(?:部)?级?`;
const numbersIn = (list: string | undefined): readonly number[] => (list ?? "").split("、").map(Number);
const namesIn = (list: string | undefined): readonly number[] =>
  [...(list ?? "").matchAll(/“(\d+)”/g)].map(([, name]) => Number(name));

/** Clauses about ranks, grades and awards. */
export const rankClauses: readonly ClauseForm[] = [
  {
    pattern: () =>
      `(?:排名|名次|列)?(?:全县|全区|同组)?第(?<place>\\d+)名?(?<after>及以后|及以下|以后|以下|之后)?的?(?:得|计)?(?<p>${positive})分`,
    read: ({ place, after, p }) => ({
      fact: "place",
      place: Number(place),
      after: after !== undefined,
      points: Number(p),
    }),
  },
  {
    pattern: () =>
      `(?:其余|以后|之后|此后)?(?:每(?:下?降低?|后退|退后|退|靠后|往后|落后)1?(?:个名次|名次|名|位)|(?:名次)?依次)(?:依次)?(?:递减|减少?|扣|少得?)(?<p>${positive})分`,
    read: ({ p }) => ({ fact: "placeStep", step: Number(p) }),
  },
  {
    pattern: () =>
      `(?:其余|未达到的?|达不到的?)?(?:按|以)?(?:全县|全区|同组|同类学校)?(?:排名|名次|排序)(?:先后)?(?:依次|分别)?(?:得|计)(?<list>${pointsList})分?`,
    read: ({ list }) => ({ fact: "places", points: numbersIn(list) }),
  },
  {
    pattern: () =>
      "(?:其余|未达到的?|达不到的?)?(?:按|以)?(?:(?:由|从)(?:(?<down>高到低|大到小|多到少)|(?<up>低到高|小到大|少到多)))(?:排名|排序|排队|排列)?(?:计分|得分)?",
    read: ({ up }) => ({ fact: "order", direction: up === undefined ? "higher" : "lower" }),
  },
  {
    pattern: () => "(?:按|以)(?:全县|全区|同组|同类学校)?(?:排名|名次|排序)(?:先后)?(?:计分|得分|赋分)?",
    read: () => ({ fact: "order", direction: null }),
  },
  {
    pattern: () => "(?:名次)?并列的?取(?:(?<best>较好|最好)|(?<worst>较差|最差)|平均)名次",
    read: ({ best, worst }) => ({
      fact: "ties",
      ties: best !== undefined ? "best" : worst !== undefined ? "worst" : "mean",
    }),
  },
  {
    pattern: () => `(?<grade>${grades})(?:等次|等级|档次?)?${score}`,
    read: (groups) => ({ fact: "grade", grade: groups["grade"] ?? "", points: pointsOf(groups) }),
  },
  {
    pattern: () =>
      `(?:凡|对)?(?:获得?|受到?|荣获|得到)?(?<levels>${level}(?:、${level})+)(?:以上)?(?:党委|政府|教育部门)?(?:表彰|奖励|荣誉|奖项|奖|评优)?(?:的|者)?(?:每(?:次|项|人))?(?:分别|依次|各)?(?<act>加|得|计|奖|扣)(?<list>${pointsList})分?`,
    read: ({ levels = "", act, list }) => ({
      fact: "levels",
      levels: levels.split("、"),
      points: numbersIn(list).map((each) => (act === "扣" ? -each : each)),
    }),
  },
  {
    pattern: () =>
      `(?:获得?|受到?|荣获)?(?<level>${level})(?:以上)?(?:表彰|奖励|荣誉|奖项|奖)?的?(?:每(?:次|项|人|个|篇))?(?<act>加|得|计|奖|扣)?(?<p>${positive})分`,
    read: ({ level: name = "", act, p }) => ({
      fact: "levels",
      levels: [name],
      points: [(act === "扣" ? -1 : 1) * Number(p)],
    }),
  },
  {
    pattern: () => `只与(?<names>(?:“\\d+”、?)+)相同的比较`,
    read: ({ names }) => ({ fact: "group", names: namesIn(names) }),
  },
];

/** Clauses about judges: looked for first, as what a judge may take off looks like a range of values. */
export const judgedClauses: readonly ClauseForm[] = [
  {
    pattern: () =>
      `(?:视|根据|按)?(?:具体|实际|完成|落实)?(?:情况|情节|程度)?(?:轻重)?(?:酌情|酌量|酌|视情)(?:给予)?(?:(?<off>扣减|扣除?|减)|(?<on>给|得|加|计|赋|打|评))(?:(?<least>${positive})~)?(?<most>${positive})?分?`,
    read: ({ off, least, most }) => ({
      fact: "judged",
      holds: off === undefined ? "points" : "deduction",
      least: least === undefined ? null : Number(least),
      most: most === undefined ? null : Number(most),
    }),
  },
  {
    pattern: () =>
      `(?:视|根据|按)(?:具体|实际|完成|落实)?(?:情况|情节|程度)(?:轻重)?(?:给予)?(?:(?<off>扣减|扣除?|减)|(?<on>给|得|加|计|赋|打|评))(?:(?<least>${positive})~(?<most>${positive}))?分`,
    read: ({ off, least, most }) => ({
      fact: "judged",
      holds: off === undefined ? "points" : "deduction",
      least: least === undefined ? null : Number(least),
      most: most === undefined ? null : Number(most),
    }),
  },
];

/** Clauses about limits, and how parts are joined. */
export const otherClauses: readonly ClauseForm[] = [
  {
    pattern: () =>
      `(?:(?:该项|本项|此项)?(?:分值)?(?:扣完|扣至0分|扣到0分|直至扣完)(?:该项|本项|此项)?(?:分值|得分|分)?(?:为止)?|不计负分|不倒扣分?|最低(?:保底|计|为|得)?(?<p>${figure})分)`,
    read: ({ p }) => ({ fact: "floor", points: Number(p ?? 0) }),
  },
  {
    pattern: () =>
      "(?:同1|同一|同类)?(?:项目|事项|奖项|成果|人|活动)?(?:(?:取|只取|按|以|只计|只记|只按|就)(?:其中|其)?(?:分值)?(?:最高|最大|高)(?:的?1项|的?一项|项|分|级别?|奖项|奖|等级|值)*(?:计分|计算|得分|加分|计|记分)?|不(?:得)?重复(?:计分|加分|计算|累计|得分|记分|扣分)|不累计(?:计分|加分)?|就高不就低)",
    read: () => ({ fact: "how", how: "highest" }),
  },
  {
    pattern: () => "(?:可|可以|予以)?累[计加](?:计分|计算|得分|加分|扣分|积分)?",
    read: () => ({ fact: "how", how: "add" }),
  },
  {
    pattern: () =>
      `(?=.*(?:最高|最多|封顶|上限|累计|≤|加满|加完))(?:累计|合计|总计|本项|该项|此项|加分|得分|扣分|分值)*(?:最高|最多|上限|加满|加完)?(?:累计)?(?:加分|得分)?(?:加|得|扣|计|为|封顶|不封顶|≤)*(?:(?<p>${positive})分)?(?:为止|封顶|止)?`,
    read: ({ p }) => ({ fact: "most", points: p === undefined ? null : Number(p) }),
  },
  { pattern: () => `以(?<step>${positive})分为[1一]档`, read: ({ step }) => ({ fact: "grain", step: Number(step) }) },
  { pattern: () => "扣分须在“(?<name>\\d+)”中写明理由", read: ({ name }) => ({ fact: "reason", name: Number(name) }) },
  {
    pattern: () =>
      `(?<yes>有|已|建立|制定|设立|设有|开展|达标|完成|符合|落实|配备|合格|具备)(?:[\\p{Script=Han}]{0,12}?)${score}`,
    read: (groups) => ({ fact: "presence", yes: true, points: pointsOf(groups) }),
  },
  {
    pattern: () => `(?:无|没有|没|未|不)(?:[\\p{Script=Han}]{0,12}?)${score}`,
    read: (groups) => ({ fact: "presence", yes: false, points: pointsOf(groups) }),
  },
  {
    pattern: () => "从(?:(?<full>满分)|0分)起计",
    read: ({ full }) => ({ fact: "start", start: full === undefined ? "nothing" : "full" }),
  },
  {
    pattern: () => "(?:(?<any>共同体任1成员发生的都计|共同体任一成员发生的都计)|只计本单位发生的)",
    read: ({ any }) => ({ fact: "scope", scope: any === undefined ? "own" : "anyMember" }),
  },
  { pattern: () => "各项分别计分", read: () => ({ fact: "join", join: "each" }) },
  { pattern: () => "各项全部达到才得分", read: () => ({ fact: "join", join: "all" }) },
  { pattern: () => "有[1一]项达到即得分", read: () => ({ fact: "join", join: "any" }) },
  { pattern: () => "“(?<name>\\d+)”", read: ({ name }) => ({ fact: "subject", text: `“${name}”` }) },
];

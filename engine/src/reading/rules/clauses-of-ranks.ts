// Clauses about ranks, grades and awards.
import type { ClauseForm } from "./clause-form.js";
import { any, maybe, numbersIn, pointsList, pointsOf, positive, score } from "./rule-parts.js";

/** Words that grades are called by. */
const grades =
  "优秀|优良|优|良好|良|中等|中|基本合格|不合格|合格|基本达标|不达标|达标|不及格|及格|较好|较差|一般|好|差|[A-E](?:级|等)?|特等|特级|[一二三四五]等奖?|[一二三四五]级|不称职|基本称职|称职";

const level = `${any("国家", "部", "省", "市", "地市", "县", "区", "县区", "乡镇", "镇", "校", "学区")}(?:部)?级?`;
const namesIn = (list: string | undefined): readonly number[] =>
  [...(list ?? "").matchAll(/“(\d+)”/g)].map(([, name]) => Number(name));

const among = maybe("全县", "全区", "全市", "全镇", "同组", "同类学校", "总");
const ranked = `(?:${any("综合", "成绩")}?${any("排名", "名次", "排序", "位次")})?${among}${maybe("排名", "名次", "排序", "位次")}`;
const stands = maybe("列", "居", "位居", "位列", "进入", "在", "为", "处于", "名列");
const missed = maybe("其余", "未达到的?", "达不到的?");
const way = any(`(?<down>${any("高到低", "大到小", "多到少")})`, `(?<up>${any("低到高", "小到大", "少到多")})`);
const acts = "(?<act>加|得|计|奖|扣)";
const honour = any("表彰", "奖励", "荣誉", "奖项", "奖");

/** Ranks, grades and awards. */
export const rankClauses: readonly ClauseForm[] = [
  {
    examples: ["排名第1名得15分", "第4名及以后得4分", "全县排名第二得3分", "10名以后得1分"],
    pattern: () =>
      `${ranked}${stands}${any("第(?<place>\\d+)名?", "(?<later>\\d+)名(?=及?以|之)")}(?<after>及以后|及以下|以后|以下|之后)?${score}`,
    read: ({ place, later, after, ...groups }) => ({
      fact: "place",
      // 第4名以后 has that place in it, where the places before it end at the third.
      place: Number(place ?? later),
      after: after !== undefined,
      beyond: after !== undefined && !after.startsWith("及"),
      points: pointsOf(groups),
    }),
  },
  {
    examples: ["排名前三得5分", "全县排名位居前5名得满分", "第4—6名得3分"],
    pattern: () =>
      `(?<rank>${ranked})${stands}${any("前(?<top>\\d{1,3})(?:名|位)?", `(?<ord>第)?(?<from>\\d{1,3})(?:名|位)?~第?(?<to>\\d{1,3})(?<unit>名|位)`)}${maybe("学校", "单位")}${score}`,
    read: ({ rank, ord, top, from, to, unit = "名", ...groups }) => ({
      fact: "placeRange",
      from: Number(from ?? 1),
      to: Number(to ?? top),
      // 6—10名 may be so many persons too.
      bare: top === undefined && ord === undefined && rank === "" ? unit : null,
      points: pointsOf(groups),
    }),
  },
  {
    examples: ["每降1名减1分", "依次递减2分", "每降低一个名次扣1分"],
    pattern: () => {
      const back = `每${any("下?降低?", "后退", "退后", "退", "靠后", "往后", "落后")}1?${any("个名次", "名次", "名", "位")}`;
      return `${maybe("其余", "以后", "之后", "此后")}${any(back, "(?:名次)?依次")}${maybe("依次")}${any("递减", "减少?", "扣", "少得?")}(?<p>${positive})分`;
    },
    read: ({ p }) => ({ fact: "placeStep", step: Number(p) }),
  },
  {
    examples: ["按排名得10、8、6、4分", "达不到的按排名得8、6分"],
    pattern: () =>
      `${missed}${maybe("按", "以")}${among}${any("排名", "名次", "排序")}${maybe("先后")}${maybe("依次", "分别")}${any("得", "计")}(?<list>${pointsList})分?`,
    read: ({ list }) => ({ fact: "places", points: numbersIn(list) }),
  },
  {
    examples: ["由低到高排名", "按从高到低排序"],
    pattern: () =>
      `${missed}${maybe("按", "以")}${any("由", "从")}${way}${maybe("排名", "排序", "排队", "排列")}${maybe("计分", "得分")}`,
    read: ({ up }) => ({ fact: "order", direction: up === undefined ? "higher" : "lower" }),
  },
  {
    examples: ["按全县排名", "按名次计分"],
    pattern: () =>
      `${any("按", "以")}${among}${any("排名", "名次", "排序")}${maybe("先后")}${maybe("计分", "得分", "赋分")}`,
    read: () => ({ fact: "order", direction: null }),
  },
  {
    examples: ["并列的取平均名次"],
    pattern: () => `${maybe("名次")}并列的?取${any("(?<best>较好|最好)", "(?<worst>较差|最差)", "平均")}名次`,
    read: ({ best, worst }) => ({
      fact: "ties",
      ties: best !== undefined ? "best" : worst !== undefined ? "worst" : "mean",
    }),
  },
  {
    examples: ["优秀得5分", "一等奖得5分", "良好等次3分"],
    pattern: () => `(?<grade>${grades})(?:等次|等级|档次?)?${score}`,
    read: (groups) => ({ fact: "grade", grade: groups["grade"] ?? "", points: pointsOf(groups) }),
  },
  {
    examples: ["国家级、省级、市级分别加3、2、1分", "获国家级、省级表彰的分别加3分、2分"],
    pattern: () => {
      const given = maybe("凡", "对") + maybe("获得?", "受到?", "荣获", "得到");
      const by = maybe("党委", "政府", "教育部门") + maybe(honour, "评优");
      return `${given}(?<levels>${level}(?:、${level})+)${maybe("以上")}${by}(?:的|者)?(?:每(?:次|项|人))?${maybe("分别", "依次", "各")}${acts}(?<list>${pointsList})分?`;
    },
    read: ({ levels = "", act, list }) => ({
      fact: "levels",
      levels: levels.split("、"),
      points: numbersIn(list).map((each) => (act === "扣" ? -each : each)),
    }),
  },
  {
    examples: ["省级加2分", "国家级每项5分"],
    pattern: () =>
      `${maybe("获得?", "受到?", "荣获")}(?<level>${level})${maybe("以上")}${maybe(honour)}的?(?:每(?:次|项|人|个|篇))?${acts}?(?<p>${positive})分`,
    read: ({ level: name = "", act, p }) => ({
      fact: "levels",
      levels: [name],
      points: [(act === "扣" ? -1 : 1) * Number(p)],
    }),
  },
  {
    examples: ["只与“学段”相同的比较"],
    pattern: () => `只与(?<names>(?:“\\d+”、?)+)相同的比较`,
    read: ({ names }) => ({ fact: "group", names: namesIn(names) }),
  },
];

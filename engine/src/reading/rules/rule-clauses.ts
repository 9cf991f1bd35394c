// The clauses that printed rules are made of: each a pattern over plain spelling, and what it says.
import { figure } from "./rule-text.js";
import type { Fact, LineFact, WrittenPoints } from "./rule-facts.js";

/** A clause that is known: its pattern for the units at hand, and what it says. */
export interface ClauseForm {
  readonly pattern: (unit: string) => string;
  readonly read: (groups: Groups) => Fact | null;
}

/** The named groups of a pattern. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a clause is about, in words; kept short, so that a sentence of prose is none. */
export const subject = "(?<s>(?:“\\d+”|[\\p{Script=Han}A-Za-z]){0,24}?)";

/** Points that are given: 得10分, 满分, 不得分. */
export const score = `(?:的|者|均|一律|都|可|为|则)*(?:(?:得|计|记|赋|给)?(?<full>满分|全分)|(?:得|计|记|赋|给|为)?(?<p>${figure})分|(?<none>不得分|不给分|不计分|不予计分|没有分|零分))`;

/** The points a clause with `score` writes. */
export const pointsOf = ({ full, none, p }: Groups): WrittenPoints =>
  full !== undefined ? "full" : none !== undefined ? "none" : Number(p);

/** Words that join several figures or add a condition: a clause about more than one thing is not understood. */
const joining = /[和与及或且并均都各每]|连续|同时|除外|不含|逐年|不得|未|无|非/;
const harmless = /普及|及格|及时|公共|均衡|平均|人均|生均|班均|各类|各校|各科|参与|与会|非正常|无障碍|并轨|均等/g;

/** A subject, or null where it speaks of more than one thing. */
export const plainSubject = (text: string | undefined): string | null => {
  const words = text ?? "";
  return joining.test(words.replace(harmless, "")) ? null : words;
};

const line = (groups: Groups, points: WrittenPoints | null): LineFact | null => {
  const about = plainSubject(groups["s"]);
  if (about === null) return null;
  const { sign = "range", to, until } = groups;
  const from = Number(groups["from"]);
  return {
    fact: "line",
    sign: (to === undefined ? sign : "range") as LineFact["sign"],
    from,
    ...(to !== undefined && { to: Number(to), open: until === "<" }),
    unit: groups["unit"] ?? groups["other"] ?? "",
    points,
    subject: about,
  };
};

const lineStart = (unit: string): string =>
  `${subject}(?:(?<sign>[≥>≤<])(?<from>${figure})(?<unit>${unit})?(?:[、且]?(?<until>[<≤])(?<to>${figure})(?:${unit})?)?`;
const rangeStart = (unit: string): string =>
  `${subject}(?:在|为)?(?<from>${figure})(?<unit>${unit})?~(?<to>${figure})(?<other>${unit})?(?:之间|以内)?`;

const below = "低于?|少于?|下降|降低|减少|缺少?|不足|相差|差|落后";
const above = "高于?|多于?|超过?|超出|上升|提高|提升|增加|增长|增|高出|增多";
const event = "发生|出现|发现|查实|有|获得?|获奖|开展|完成|举办|组织|发表|新增|承办|举行|违反";

/** A verb of 每…, sorted: units below, units above, or one more of a kind. */
const wayOf = (verb: string, gains: boolean, counting: boolean): "below" | "above" | "event" => {
  if (new RegExp(`^(?:${event})$`).test(verb)) return "event";
  if (new RegExp(`^(?:${below})$`).test(verb)) return "below";
  return gains && counting && /^(?:增加|增|新增)$/.test(verb) ? "event" : "above";
};

/** Units that are counted one by one. */
export const isCounting = (unit: string): boolean =>
  unit !== "" && !/^(?:%|个?百分点|元|万元|m2|平方米|亩|分|岁|小时)$/.test(unit);

/** Clauses about values: lines, ranges, units beyond a line, proportions. */
export const valueClauses: readonly ClauseForm[] = [
  {
    pattern: (unit) => `${lineStart(unit)})(?:时|之间)?${score}`,
    read: (groups) => line(groups, pointsOf(groups)),
  },
  { pattern: (unit) => `${lineStart(unit)})(?:的|时|者)*`, read: (groups) => line(groups, null) },
  { pattern: (unit) => `${rangeStart(unit)}(?:时)?${score}`, read: (groups) => line(groups, pointsOf(groups)) },
  { pattern: (unit) => `${rangeStart(unit)}(?:的|时|者)*`, read: (groups) => line(groups, null) },
  { pattern: () => score, read: (groups) => ({ fact: "score", points: pointsOf(groups) }) },
  {
    pattern: () =>
      `(?:其余|其他|其它|否则|反之|未达到|达不到|未达标准|达不到标准|达不到要求|未达到要求|未达到标准|更多|更少|以下|以外|超过|超出|高于|低于|不足)(?:情况|情形)?${score}`,
    read: (groups) => ({ fact: "rest", points: pointsOf(groups) }),
  },
  {
    pattern: (unit) =>
      `${subject}每再?(?<verb>${below}|${above}|${event})?(?<size>${figure})?(?<unit>${unit})?(?<s2>“\\d+”)?(?<act>倒扣|扣除?|减|加|得|奖励?)(?<p>\\d+(?:\\.\\d+)?)分`,
    read: ({ s, verb, size, unit = "", act = "", p }) => {
      const about = plainSubject(s);
      if (about === null || (size === undefined && unit === "" && verb === undefined)) return null;
      const gains = !/扣|减/.test(act);
      const way = verb === undefined ? "event" : wayOf(verb, gains, isCounting(unit));
      const change = /上升|提高|提升|下降|降低|增长/.test(verb ?? "");
      return {
        fact: "per",
        way,
        change,
        size: Number(size ?? 1),
        unit,
        step: (gains ? 1 : -1) * Number(p),
        subject: about,
      };
    },
  },
  {
    pattern: (unit) =>
      `(?:不足|不满|<)(?:${figure})?(?:${unit})?(?:的|部分)*(?:(?<exact>按比例(?:计算|计|扣分)?)|(?<whole>不计算?|不扣分?|不算|舍去|不加分?)|(?<started>按(?:${figure})?(?:${unit})?计算?))`,
    read: ({ exact, whole }) => ({
      fact: "part",
      count: exact !== undefined ? "exact" : whole !== undefined ? "whole" : "started",
    }),
  },
  {
    pattern: (unit) => `按实际值占(?<whole>${figure})(?:${unit})?的比例得分`,
    read: ({ whole }) => ({ fact: "proportion", of: "whole", whole: Number(whole) }),
  },
  {
    pattern: () => "(?:其|之)间(?:的)?按(?:相应)?比例(?:计算)?(?:得分|计分|给分|赋分|折算)",
    read: () => ({ fact: "proportion", of: "between" }),
  },
  {
    pattern: () => "(?:超过|超出|高于)(?:的|部分)*按目标值与实际值之比(?:得分|计分)",
    read: () => ({ fact: "proportion", of: "inverse" }),
  },
  {
    pattern: () =>
      "(?<short>不足|不够|未达到|达不到|未达标|不达标|低于)?(?:的|者|部分|要求|标准)*按(?:完成|实际|达标|相应|所占|实际完成)?(?:情况|率)?(?:的)?比例(?:计算)?(?:得分|计分|给分|赋分|扣分|折算得分|折算|折分)",
    read: ({ short }) => ({ fact: "proportion", of: short === undefined ? "whole" : "short" }),
  },
  {
    pattern: () => `优于目标的按比例多得至满分的(?<times>${figure})倍`,
    read: ({ times }) => ({ fact: "cap", times: Number(times) }),
  },
  {
    pattern: () =>
      "(?:(?:与|和|同|比|较)(?:(?<name>“\\d+”)|上年度?|去年|上学年|上学期|上一年度?|前一年)(?:同期)?(?:相比|比较|比)?)",
    read: ({ name }) => ({ fact: "compared", name: name === undefined ? null : Number(name.slice(1, -1)) }),
  },
  {
    pattern: () =>
      `${subject}(?:不|未|没有|无)(?:(?<up>上升|增加|提高|增长|反弹)|(?<down>下降|减少|降低|下滑|倒退))的?(?:得|计|给)?满分`,
    read: ({ s, up }) =>
      plainSubject(s) === null ? null : { fact: "steady", worse: up === undefined ? "down" : "up" },
  },
  {
    pattern: () => "(?:退步|下降|降低)的?(?:不扣分|不计分|(?<same>按同一标准扣分))",
    read: ({ same }) => ({ fact: "worse", costs: same !== undefined }),
  },
  {
    pattern: () => "先?四舍五入(?:到|至|保留)?(?:整数|(?<decimals>\\d)位小数)",
    read: ({ decimals }) => ({ fact: "rounding", decimals: Number(decimals ?? 0) }),
  },
  { pattern: () => "各档不含下限", read: () => ({ fact: "upperEdges" }) },
];

// Clauses about units: so many points for each one, what part of one counts as, shares and proportions.
import type { ClauseForm } from "./clause-form.js";
import type { PerFact } from "./rule-facts.js";
import { any, figure, maybe, plainSubject, positive, subject } from "./rule-parts.js";
import type { Groups } from "./rule-parts.js";
import { isCounting } from "./rule-units.js";

const fewer = "低于?|少于?|下降|降低|减少|缺少?|不足|相差|差|落后";
const more = "高于?|多于?|超过?|超出|上升|提高|提升|增加|增长|增|高出|增多";
const fewerWords = new RegExp(`^(?:${fewer}|少(?!年|儿|先)\\p{Script=Han}{1,4})$`, "u");
const moreWords = new RegExp(`^(?:${more})$`);
const another = /^(?:增加|增|新增)$/;

/** What a verb of 每… counts: units below a line, units above it, or one more of a kind. */
const wayOf = (verb: string, gains: boolean, counting: boolean): PerFact["way"] => {
  if (fewerWords.test(verb)) return "below";
  return moreWords.test(verb) && !(gains && counting && another.test(verb)) ? "above" : "event";
};

const words = "\\p{Script=Han}{0,6}?";
const act = "(?<act>倒扣|扣除?|减|加|得|计|记|奖励?|赋|给)";
const points = `${maybe(act)}(?<p>${positive})分`;

const per = (verb: string, { s, size, unit = "", what, act: acts = "", p }: Groups): PerFact | null => {
  const about = plainSubject(s);
  if (about === null || plainSubject(verb) === null || plainSubject(what) === null) return null;
  const counts = unit !== "" || size !== undefined || fewerWords.test(verb) || moreWords.test(verb);
  if (!counts || (unit === "" && what !== undefined && what !== "")) return null;
  const gains = !/扣|减/.test(acts);
  return {
    fact: "per",
    way: wayOf(verb, gains, isCounting(unit)),
    more: gains && verb === "多" && isCounting(unit),
    change: /上升|提高|提升|下降|降低|增长/.test(verb),
    size: Number(size ?? 1),
    unit,
    step: (gains ? 1 : -1) * Number(p),
    subject: about,
  };
};

const short = any("不足", "不够", "未达到?", "达不到", "未达标", "不达标", "低于");
const share = `${maybe("完成", "实际", "达标", "相应", "所占", "实际完成")}${maybe("情况", "率")}的?比例${maybe("计算")}`;
const paid = any("得分", "计分", "给分", "赋分", "扣分", "折算得分", "折算", "折分");
const beyond = any("不足", "不满", "<");

/** Units and shares. */
export const unitClauses: readonly ClauseForm[] = [
  {
    examples: ["每低1个百分点扣1分", "每次得1.1分", "每发表一篇论文得1分", "每少开展1次扣1分", "每满10人得1分"],
    pattern: (unit) =>
      `${subject}每再?(?<verb>${words})满?(?<size>${positive})?(?<unit>${unit})?(?:(?<name>“\\d+”)|(?<what>${words}))${points}`,
    read: (groups) => per(groups["verb"] ?? "", groups),
  },
  {
    examples: ["少1次扣1分", "缺一人扣0.5分", "多1场加1分"],
    pattern: (unit) => `(?<verb>${fewer}|多|增加)1(?<unit>${unit})${points}`,
    read: (groups) => (isCounting(groups["unit"] ?? "") ? per(groups["verb"] ?? "", groups) : null),
  },
  {
    examples: ["不足1个百分点的按1个百分点计", "不足1个的不计"],
    pattern: (unit) => {
      const some = `${maybe(figure)}${maybe(unit)}`;
      const exact = `(?<exact>按比例${maybe("计算", "计", "扣分")})`;
      const whole = "(?<whole>不计算?|不扣分?|不算|舍去|不加分?)";
      return `${beyond}${some}(?:的|部分)*${any(exact, whole, `(?<started>按${some}计算?)`)}`;
    },
    read: ({ exact, whole }) => ({
      fact: "part",
      count: exact !== undefined ? "exact" : whole !== undefined ? "whole" : "started",
    }),
  },
  {
    examples: ["按实际值占50的比例得分"],
    pattern: (unit) => `按实际值占(?<whole>${figure})${maybe(unit)}的比例得分`,
    read: ({ whole }) => ({ fact: "proportion", of: "whole", whole: Number(whole) }),
  },
  {
    examples: ["其间按比例得分"],
    pattern: () =>
      `${any("其", "之")}间的?按${maybe("相应")}比例${maybe("计算")}${any("得分", "计分", "给分", "赋分", "折算")}`,
    read: () => ({ fact: "proportion", of: "between" }),
  },
  {
    examples: ["超过的按目标值与实际值之比得分"],
    pattern: () => `${any("超过", "超出", "高于")}(?:的|部分)*按目标值与实际值之比${any("得分", "计分")}`,
    read: () => ({ fact: "proportion", of: "inverse" }),
  },
  {
    examples: ["按比例得分", "不足的按比例得分", "不足4次按比例得分"],
    pattern: (unit) => `(?<short>${any(short, `<${figure}${maybe(unit)}`)})?(?:的|者|部分|要求|标准)*按${share}${paid}`,
    read: ({ short: missed }) => ({ fact: "proportion", of: missed === undefined ? "whole" : "short" }),
  },
  {
    examples: ["优于目标的按比例多得至满分的1.2倍"],
    pattern: () => `优于目标的按比例多得至满分的(?<times>${figure})倍`,
    read: ({ times }) => ({ fact: "cap", times: Number(times) }),
  },
];

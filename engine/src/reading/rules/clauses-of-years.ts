// Clauses that look back at another time, and how values are rounded before they are looked up.
import type { ClauseForm } from "./clause-form.js";
import { any, maybe, plainSubject, subject } from "./rule-parts.js";

const than = any("与", "和", "同", "比", "较");
const before = any("(?<name>“\\d+”)", "上年度?", "去年", "上学年", "上学期", "上一年度?", "前一年");
const rose = any("上升", "增加", "提高", "增长", "反弹");
const fell = any("下降", "减少", "降低", "下滑", "倒退");

/** Changes against another time. */
export const yearClauses: readonly ClauseForm[] = [
  {
    examples: ["与上年相比"],
    pattern: () => `${than}${before}${maybe("同期")}${maybe("相比", "比较", "比")}`,
    read: ({ name }) => ({ fact: "compared", name: name === undefined ? null : Number(name.slice(1, -1)) }),
  },
  {
    examples: ["大班额比例未上升得满分", "不下降得满分"],
    pattern: () =>
      `${subject}${any("不", "未", "没有", "无")}${any(`(?<up>${rose})`, fell)}的?${maybe("得", "计", "给")}满分`,
    read: ({ s, up }) =>
      plainSubject(s) === null ? null : { fact: "steady", worse: up === undefined ? "down" : "up" },
  },
  {
    examples: ["退步的不扣分", "下降的按同一标准扣分"],
    pattern: () => `${any("退步", "下降", "降低")}的?${any("不扣分", "不计分", "(?<same>按同一标准扣分)")}`,
    read: ({ same }) => ({ fact: "worse", costs: same !== undefined }),
  },
  {
    examples: ["先四舍五入到整数", "四舍五入到1位小数"],
    pattern: () => `先?四舍五入${maybe("到", "至", "保留")}${any("整数", "(?<decimals>\\d)位小数")}`,
    read: ({ decimals }) => ({ fact: "rounding", decimals: Number(decimals ?? 0) }),
  },
  { examples: ["各档不含下限"], pattern: () => "各档不含下限", read: () => ({ fact: "upperEdges" }) },
];

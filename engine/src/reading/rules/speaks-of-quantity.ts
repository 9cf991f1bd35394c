// Whether an item speaks of figures (次数, 人数, 比例): where its rule is not understood, its column then holds no points.
import { halfWidth } from "../cells/index.js";
import { plainRule } from "./rule-text.js";
import { unitPattern } from "./rule-units.js";

const titleWords =
  /(?:[次人节篇项场件个册台套班门名课位所科校间天时]|数|总)(?:数|量)|次数|人次|时长|课时|学时|排名|名次|位次|(?<!分)数$|率$|比例|占比|比重|面积|金额|经费|投入|覆盖面/;
const points = new Set(["分", "年"]);
const figuresInRule = new RegExp(`(?:每(?:[少多缺低高增降有满]\\p{Script=Han}{0,3})?|\\d)(${unitPattern([])})`, "gu");

/**
 * Whether an item's title or rule speaks of figures other than points (指标说的是次数、人数、比例还是得分).
 *
 * Rule: words for counts, ratios or money in the title, or a number with a unit other than 分 and 年, or 排名, in the rule's first 600 signs.
 * Units: that is what it looks for. Blank: an empty title and rule speak of none. None: false. Errors: none thrown.
 * Source: ours: where such a rule is not understood, its column holds figures, and not points.
 *
 * @example
 * speaksOfQuantity("同步教研次数", "") // => true
 * speaksOfQuantity("同步教研", "4轮以上为优，2轮为良") // => true
 * speaksOfQuantity("办学理念", "理念先进、特色鲜明的得5分") // => false
 */
export function speaksOfQuantity(title: string, rule: string): boolean {
  if (titleWords.test(title)) return true;
  const clauses = plainRule(rule.slice(0, 600))?.clauses.join(";") ?? "";
  const units = [...clauses.matchAll(figuresInRule)].map(([, unit = ""]) => unit);
  return units.some((unit) => !points.has(unit)) || /排名|名次|前\d/.test(clauses);
}

const countTitle = /(?:次|人|节|篇|场|件|个|课时|学时|班|校|项)(?:数|量)$|人次$/;

/**
 * Whether an item's title names a count (指标名为次数、人数): a rule that speaks of a percentage (达标率90%) is then of another figure.
 *
 * Rule: it ends in a counter with 数 or 量, or in 人次; brackets are passed over. Units: none; the first 80 signs. Blank: an empty title names
 * none. None: false. Errors: none thrown. Source: ours; 达标率 beside 人次 is a rule of another figure.
 *
 * @example
 * namesCount("同步教研次数（次）") // => true
 * namesCount("达标人数占比") // => false
 */
export const namesCount = (title: string): boolean =>
  countTitle.test(halfWidth(title.slice(0, 80)).replace(/\([^()]*\)|\s/g, ""));

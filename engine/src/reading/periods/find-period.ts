// The period that a longer text names: a sheet's name, a title, a file's name.
import { tight } from "../cells/index.js";
import type { Period } from "./period.js";
import { parsePeriod, yearsInDigits } from "./period.js";

const candidate =
  /(?<![\d.〔[])(?:19|20)\d\d(?:(?:学?年)?[-—–－~～至到/](?:(?:20)?\d\d(?=学年)|20\d\d))?(?:学年度?|年度?)?(?:第?[一二12]学期|[上下]学期|[秋春]季?(?:学期)?|[上下]半年|第?[一二三四1-4]季度)?(?![\d.])/g;

/** What follows a year that is no period of figures: 2017年版, 2012标准, 2024年9月3日. */
const otherUse = /^(?:年?(?:版|标准|号|修订|印发|施行|规划|国家|文件|起|以来|以后|以前|之)|年?\d{1,2}月|[-/.]\d)/;
const namedBefore = /(?:依据|根据|按照?|执行|填报|填表|制表|打印|导出|上报|报出)[^，。；]{0,8}$/;

/**
 * The one period that a text names; null where it names none, or two. `bare`: a year without 年 counts too, as in names of sheets.
 *
 * @example
 * findPeriod("某县2023—2024学年度小学情况表", false)?.label // => "2023-2024学年"
 * findPeriod("小学2024", true)?.label // => "2024"
 * findPeriod("优质均衡（2017年版）指标", false) // => null
 */
export function findPeriod(text: string, bare: boolean): Period | null {
  return periodWithin(text, bare)?.period ?? null;
}

/** The one period that a text names, and what is left of the text without it; null where it names none, or two. */
export function periodWithin(text: string, bare: boolean): { readonly period: Period; readonly rest: string } | null {
  const plain = yearsInDigits(tight(text.slice(0, 120))).replace(/^\d\d(?=学?年)/, "20$&");
  const found = new Map<string, { readonly period: Period; readonly match: string }>();
  for (const { 0: match, index } of plain.matchAll(candidate)) {
    const rest = plain.slice(index + match.length - (match.endsWith("年") ? 1 : 0));
    if (otherUse.test(rest) || namedBefore.test(plain.slice(0, index))) continue;
    if (!bare && !/[年季学春秋]/.test(match)) continue;
    const period = parsePeriod(match);
    if (period === null) return null;
    found.set(period.key, { period, match });
  }
  const [only] = found.values();
  if (found.size !== 1 || only === undefined) return null;
  const rest = plain.replace(only.match, "").replace(/^[末底]|[(【[][)】\]]/g, "");
  return { period: only.period, rest };
}

// Words that stand over or beside values and say which value it is: a stage, the whole school, a year; or that it is none.
import { tight, isUnit, keyOf } from "../../cells/index.js";
import { stageIn, withoutStages } from "../../headers/index.js";

/** What a heading of values says. */
export type HeadRole =
  | { readonly kind: "stage"; readonly text: string }
  | { readonly kind: "whole" }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "value" | "item" | "unit" | "group" | "part" | "ignore" };

const wholeWords = /^(合计|总计|小计|共计|计|全校|学校|全校合计|学校合计|总数|总量)$/;
/** Parts of a figure that no field is, and figures made of it. */
const partWords = /^(其中)?((男|女)(生|性|教师)?|[一二三四五六七八九]年级|[初高][一二三]|生均|人均)$/;
const valueWords =
  /^(填报值|填报数|填报数据|填报内容|学校填报|学校填写|自查|自查值|自评值|填写值|填写内容|填写|数值|数量|数据|数额|值|指标值|实际|实际值|实际数|现状|现有|实有数|实有|本校|本校情况|本校数据|本年|本年数|本年度|今年|结果|答)$/;
const itemWords = /^(填报项目|填报指标|项目|项目名称|指标|指标名称|统计指标|数据项|数据项名称|填报事项|栏目)$/;
const unitWords = /^(单位|计量单位)$/;
const groupWords = /^(类别|分类|大类|项目类别|指标类别|一级指标|学段|年级|模块|部分)$/;
const ignoreWords =
  /^(序号|编号|行次|行号|代码|代号|指标代码|甲|乙|备注|说明|填报说明|填写说明|指标解释|口径|是否必填|必填|标准|标准值|国家标准|省标准|达标值|参考值|是否达标|达标情况|数据来源|来源|上年|上年数|上年度|去年|去年数|校验|核对|核对自动|自动核对|checkbyitself|审核|审核意见|核查|核查值|核查数|核查情况|联系人|填表人)$/;

const yearWords = /^(20\d\d)(年|年度|学年|年数|年底)?$|^(20\d\d)[-~—–至/](20)?\d\d(学年)?(年度|度)?$/;

/**
 * What a heading says of the values under it or beside it; none where its words are not known.
 *
 * @example
 * headRole("2024年") // => { kind: "year", year: 2024 }
 */
export function headRole(raw: string): HeadRole | undefined {
  if (raw === "" || raw.length > 24) return undefined;
  const text = tight(raw).replace(/[（(]([^（）()]*)[)）]/g, (all, inner: string) =>
    isUnit(inner) || inner === "必填" ? "" : all,
  );
  const year = yearWords.exec(text);
  if (year) return { kind: "year", year: Number(year[1] ?? year[3]) };
  const key = keyOf(text);
  if (wholeWords.test(key)) return { kind: "whole" };
  if (isStageAlone(key)) return { kind: "stage", text: key };
  if (valueWords.test(key)) return { kind: "value" };
  if (partWords.test(key)) return { kind: "part" };
  if (itemWords.test(key)) return { kind: "item" };
  if (unitWords.test(key)) return { kind: "unit" };
  if (groupWords.test(key)) return { kind: "group" };
  if (ignoreWords.test(key)) return { kind: "ignore" };
  return undefined;
}

/** Whether a heading parts a row of values: by stages, by years, or as the whole of either. */
export const partsValues = (role: HeadRole | undefined): boolean =>
  role?.kind === "stage" || role?.kind === "year" || role?.kind === "whole";

/** Whether a text names one stage and adds nothing: 小学, 初中部, 小学阶段数据. */
export const isStageAlone = (key: string): boolean =>
  stageIn(key) !== undefined &&
  withoutStages(key).replace(/^(其中|普通)|(情况|基本情况|数据|教育|合计|小计|数)$/g, "") === "";

/**
 * Whether a text may be the name of a school: it ends like one and says more than a stage.
 *
 * @example
 * namesSchool("第一小学") // => true
 */
export const namesSchool = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 40 &&
  schoolEnding.test(text) &&
  !/[:：，。；、]|^[（(]?[一二三四五六七八九十\d]+[）).．、]/.test(text) &&
  !/(所有|各|全县|全区|全市|每所|本)(小学|初中|中学|学校)$/.test(text) &&
  !isStageAlone(keyOf(text));

const schoolEnding =
  /(小学|中学|学校|完小|中心校|初中|高中|教学点|校区|分校|村小|[一二三四五六七八九十](小|中))([（(][^（）()]{1,12}[）)])?$/;

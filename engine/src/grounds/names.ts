// Whether a text can be the name of a school: it has a word of a school, and words of its own beside it.
import { halfWidth, trimmedEnd } from "../reading/cells/index.js";

/** Words of schools, and the short forms in which counties write them (一小, 三中, 附小). */
const schoolWord =
  /学校|小学|中学|初中|完小|校区|分校|总校|学堂|学院|书院|教学点|教学班|学部|中心校|希望校|村小|[校园]$|[一二三四五六七八九十百〇零\d附实完职民][小中]|[小中]$|school|academy|college|campus|primary|middle|junior|elementary|high|k-?8|k-?12/iu;

/** What is no name by itself: whole counties and kinds of schools. */
const genericPart =
  /全县|全市|全区|全旗|全省|全镇|全乡|县域|县级|市级|省级|城区|城镇|镇区|乡镇|乡村|农村|县城|城市|公办|民办|各类|各级|各|所有|全部|全体|其他|其它|义务教育|阶段|普通|学校|小学|初级中学|中学|初中|高中|教学点|九年一贯制|九年制|十二年一贯制|完全中学|一贯制|部|类|县|市|区|第|[\s()（）、,，:：/和与及的]/gu;

/** Words of what is worked out of many schools, or is asked of them. */
const workedOut =
  /合计|总计|共计|小计|汇总|平均|均值|人均|生均|校均|县均|中位|标准差|方差|系数|极差|极值|最大|最小|最高|最低|占比|比例|比率|差距|缺口|增长|增减|同比|达标|不足|标准值|省标|国标|基准|变异|上年|去年|排名|合格率/gu;

/** The one school of a county or a township (县初级中学, 镇小学): a name where something else vouches for it, as kinds (县级小学) are not. */
const onlyOne = /^[县市区旗镇乡]立?(?:初级中学|中学|小学|初中|学校)$/u;

/** What a text says of itself: `school` has a school's words, `sum` only words of sums or of whole kinds, `other` neither. */
export type NameKind = "school" | "sum" | "other";

/**
 * Whether a text is like a school's name. A name may hold words of sums (第一小学（合计）) where it has words of its own too.
 *
 * @example
 * nameKind("城关第一小学") // => "school"
 * @example
 * nameKind("全县小学") // => "sum"
 * @example
 * nameKind("东街") // => "other"
 */
export function nameKind(name: string): NameKind {
  const text = halfWidth(name.slice(0, 80));
  const own = trimmedEnd(text.replace(workedOut, "").replace(genericPart, ""), /[数值率度线量]/);
  if (own === "") return onlyOne.test(text.trim()) ? "other" : "sum";
  return schoolWord.test(text) ? "school" : "other";
}

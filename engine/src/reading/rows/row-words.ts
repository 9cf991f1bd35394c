// Words that say by themselves what a row is. They are a help only: a row is no school because it is not like one.
import { keyOf } from "../cells/index.js";

/** Sums of schools. Compared after normalising. */
const totalWords =
  /^(全县|全市|全区|全旗|全镇|全乡|总数|计|总|县合计|total|sum|grandtotal)$|(合计|总计|共计|总和|汇总|累计)$|^(合计|总计)(小学|初中|高中|全县)/;
const subtotalWords = /(小计|subtotal)$|^小计(小学|初中|高中)/;

/** Figures about schools that are no sums. */
const statisticWords =
  /^(average|mean|max|min|cv|sd|median|最[大小高低](值|数)?|达标(学校)?(数|个数)?|达标学校.*)$|(平均(值|数|水平)?|[县校区市生]均(值|数)?|均值|系数|标准差|方差|均方差|极差|离差|中位数|众数|达标率|合格率|占比)$/;
const standardWords = /^(省标|国标|标准|basic|standard)$|(标准值?|达标值|目标值?|底线|下限|上限|阈值)$/;
const periodWords = /^(上年|去年|上学年|前年|本年|本学年|上期|同期)|(同期|增减|同比|环比|上年数)$/;
const exampleWords = /^(示例|样例|范例|例如?$|填写示例|填报示例|example|sample)/;

/** Kinds of schools, or all of an area: as many as there are, and none of them. */
const countWords = /^(全[县市区省旗乡镇]|城[区市镇]|农村|乡村|公办|民办)?(小学|初中|中学|学校|中小学|教学点)数?$/;

/** Parts of the row before: they would be counted twice. */
export const partWords = /^其中/;

/** Beginnings of notes and signatures. */
export const noteWords =
  /^(注\d*[:：.、\s]|注$|备注[:：]|备注$|说明[:：]|填表|填报|制表|审核|复核|单位负责人|学校负责人|负责人|统计负责人|校长[:：]|联系电话|电话[:：]|联系人|报出日期|数据来源|资料来源|来源[:：]|单位[:：]|单位公章|盖章|第.{1,4}页|note[s:]|source[:])/i;

/** Names that a form prints for schools to be filled in: 小学1, 学校2. With figures beside them they are names like others. */
const printedNames = /^((小学|初中|学校|中学)\d{1,3}|…+|\.{3,})$/;
/** Names that stand for any school: 某某小学, XX中学, （样例）中心小学. */
const namesOfAny =
  /^([x×○*某]{1,4}(学校|小学|中学|初中|完小)?|(示例|样例|范例).{0,20}|.{0,8}(某某|[x×○*]{2}).{0,12})$/i;

/** Whether a name is a form's own, to be filled in or as an example. */
export const isPlaceholder = (name: string): boolean => isExampleName(name) || printedNames.test(keyOf(name));

/** Whether a name stands for any school: a row with it is an example, whatever its figures. */
export const isExampleName = (name: string): boolean => {
  if (namesOfAny.test(name)) return true;
  const key = keyOf(name);
  return key !== name && namesOfAny.test(key);
};

/** The forms of the national application, by the title they print. */
export const nationalForm = /^表\s*(Ⅰ|Ⅱ|Ⅲ|Ⅳ|Ⅴ|Ⅵ|I{1,3}|IV|V|VI)(\s*[-—－]\s*(\d))?\s/;

/** What words can say a row is. */
export type WordedKind = "total" | "subtotal" | "standard" | "statistic" | "otherPeriod" | "example" | "otherCount";

const wordsByKind: readonly (readonly [WordedKind, RegExp])[] = [
  ["total", totalWords],
  ["subtotal", subtotalWords],
  ["standard", standardWords],
  ["statistic", statisticWords],
  ["otherPeriod", periodWords],
  ["example", exampleWords],
  ["otherCount", countWords],
];

/**
 * What a label says by itself that its row is (由行名判断类别): a sum, a statistic, a standard, another period, an example, a count of schools.
 *
 * Rule: the first list of words that fits, sums before all others; a help only, as a row is no school merely because it is not like one.
 * Units: a key, as `keyOf` makes it. Blank: an empty key says nothing. None: null. Errors: none thrown. Source: ours; the words are those
 * of printed tables: 合计, 平均值, 达标率, 上年.
 *
 * @example
 * kindByWords("全县合计") // => "total"
 * kindByWords("河东小学") // => null
 */
export const kindByWords = (key: string): WordedKind | null =>
  wordsByKind.find(([, words]) => words.test(key))?.[0] ?? null;

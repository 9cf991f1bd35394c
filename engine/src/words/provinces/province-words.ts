// Headings and short texts of a roll-up: counties, their province, its prefectures.
import { textsFrom } from "../message.js";

const words = {
  counties: { "zh-CN": "各县", en: "Counties" },
  province: { "zh-CN": "总体差异", en: "Overall" },
  ranks: { "zh-CN": "各县排序", en: "Ranks" },
  prefectures: { "zh-CN": "市域均衡", en: "Prefectures" },
  blocks: { "zh-CN": "县情", en: "County by county" },
  countyCount: { "zh-CN": "县数", en: "counties" },
  schools: { "zh-CN": "学校数", en: "schools" },
  county: { "zh-CN": "县", en: "county" },
  prefecture: { "zh-CN": "市", en: "prefecture" },
  verdict: { "zh-CN": "资源配置结论", en: "schools' figures" },
  countyVerdict: { "zh-CN": "全县结论", en: "county as a whole" },
  open: { "zh-CN": "待核实", en: "to look at" },
  errors: { "zh-CN": "数据错误", en: "errors" },
  stageSchools: { "zh-CN": "{stage}学校数", en: "schools, {stage}" },
  stageQualified: { "zh-CN": "{stage}达标校", en: "up to standard, {stage}" },
  stageOver: { "zh-CN": "{stage}超限指标数", en: "over the limit, {stage}" },
  stageVerdict: { "zh-CN": "{stage}结论", en: "verdict, {stage}" },
  stage: { "zh-CN": "学段", en: "stage" },
  indicator: { "zh-CN": "指标", en: "indicator" },
  mean: { "zh-CN": "均值", en: "mean" },
  cv: { "zh-CN": "差异系数", en: "CV" },
  overall: { "zh-CN": "全部学校", en: "over all schools" },
  between: { "zh-CN": "县际", en: "between counties" },
  within: { "zh-CN": "县内", en: "within counties" },
  betweenShare: { "zh-CN": "县际所占份额", en: "share between" },
  betweenPrefectures: { "zh-CN": "市际", en: "between prefectures" },
  betweenCounties: { "zh-CN": "市内各县之间", en: "between counties of a prefecture" },
  driver: { "zh-CN": "影响最大的县", en: "driven most by" },
  share: { "zh-CN": "占总差异的份额", en: "share of all variation" },
  shareBetween: { "zh-CN": "其中县际", en: "of it between" },
  shareWithin: { "zh-CN": "其中县内", en: "of it within" },
  cvWithout: { "zh-CN": "去掉该县后的差异系数", en: "CV without it" },
  rank: { "zh-CN": "均衡名次", en: "rank by balance" },
  meanRank: { "zh-CN": "水平名次", en: "rank by level" },
  limit: { "zh-CN": "限值", en: "limit" },
  result: { "zh-CN": "判定", en: "result" },
  school: { "zh-CN": "学校", en: "school" },
  pupils: { "zh-CN": "学生数", en: "pupils" },
  metCount: { "zh-CN": "达标项数", en: "indicators met" },
  qualified: { "zh-CN": "是否达标", en: "up to standard" },
  back: { "zh-CN": "← 回到各县", en: "← all counties" },
  noCounties: { "zh-CN": "没有可以评估的县。", en: "No county could be assessed." },
  noPrefectures: {
    "zh-CN": "数据没有说明各县属于哪个市。",
    en: "The data does not say to which prefectures the counties belong.",
  },
  provinceNote: {
    "zh-CN":
      "各校按学生数加权。全部学校的差异系数的平方 = 县际的平方 + 县内的平方；县际就是各县均值（按学生数加权）的差异系数。",
    en: "Schools are weighted by pupils. The squared coefficient over all schools is the squared one between counties plus the squared one within; the one between is the coefficient of the counties' means, weighted by pupils.",
  },
  ranksNote: {
    "zh-CN":
      "份额之和为 100%：一个县的均值离总均值越远、县内各校差得越多、学生越多，份额越大。均衡名次按差异系数由低到高，水平名次按均值由好到差。",
    en: "Shares add up to 100 %: the farther a county's mean lies from the overall one, the more its own schools differ and the more pupils it has, the larger its share. The rank by balance has the lowest coefficient first, that by level the best mean.",
  },
  prefectureNote: {
    "zh-CN":
      "这是本软件的参考口径，不是国家标准：2035 年的目标提出市域内均衡，国家没有公布限值；这里用县的差异系数限值衡量全市所有学校。",
    en: "A measure of ours and not the state's: the goal for 2035 is balance within a prefecture, and no limit was published; the limits of a county's coefficients are held against all schools of the prefecture.",
  },
} as const;

/**
 * A heading or short text of a roll-up of counties (汇总到省市的用语).
 *
 * Rule: {stage} has to come as a name. Units: in the headings. Zeros: filled in as 0. Missing: a place that nothing is given for stays in
 * braces. None: never empty. Source: ours; counties are rolled up in words that each of them is read in.
 *
 * @throws TypeError when the table has no such code
 * @example
 * provinceWord("stageQualified", { stage: "小学" }, "zh-CN") // => "小学达标校"
 */
export const provinceWord = textsFrom(words);

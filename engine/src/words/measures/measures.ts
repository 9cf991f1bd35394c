// What each measure of balance is called, and in a line what it says, its formula, and when to use it.
import type { LocalText } from "../../diagnostics/index.js";
import type { MeasureId } from "../../measures/index.js";

/** A measure in words. In formulas w is a school's weight, p its share of all weight, x its value, μ the weighted mean. */
export interface MeasureText {
  readonly name: LocalText;
  readonly definition: LocalText;
}

const text = (name: LocalText, definition: LocalText): MeasureText => ({ name, definition });

/** A quantile, with what it is looked at for. */
const quantile = (percent: number, use: LocalText): MeasureText =>
  text(
    { "zh-CN": `第 ${percent} 百分位`, en: `P${percent}` },
    {
      "zh-CN": `按累计权重，${percent}% 的学生不超过的数值，恰在两值之间取平均。${use["zh-CN"]}`,
      en: `The value that ${percent} % of all weight does not exceed; between two values, their mean. ${use.en}`,
    },
  );
const lowEnd: LocalText = { "zh-CN": "看低端，不受个别学校左右。", en: "The low end without single extremes." };
const highEnd: LocalText = { "zh-CN": "看高端，不受个别学校左右。", en: "The high end without single extremes." };
const lowerQuarter: LocalText = { "zh-CN": "看较低的四分之一。", en: "Where the lower quarter ends." };
const upperQuarter: LocalText = { "zh-CN": "看较高的四分之一。", en: "Where the upper quarter begins." };

/** Every measure in words. */
export const measureTexts: Readonly<Record<MeasureId, MeasureText>> = {
  mean: text(
    { "zh-CN": "加权均值", en: "mean" },
    {
      "zh-CN": "平均水平：Σwx ÷ Σw。看差异之前先看它。",
      en: "The level: Σwx / Σw. Look at it before any measure of spread.",
    },
  ),
  variance: text(
    { "zh-CN": "方差（总体）", en: "variance (population)" },
    {
      "zh-CN": "离均值的平方的平均：Σp(x − μ)²。可按学校、分组相加，分解时用。",
      en: "The mean squared distance from the mean: Σp(x − μ)². It adds up over schools and groups: for decomposing.",
    },
  ),
  sdPopulation: text(
    { "zh-CN": "标准差（总体）", en: "sd (population)" },
    {
      "zh-CN": "离均值的平均远近，与数值同单位：√Σp(x − μ)²。学校全部在内时用，国家标准用它。",
      en: "The usual distance from the mean, in the unit of the values: √Σp(x − μ)². When all schools are there; the national rules use it.",
    },
  ),
  sdSampleFrequency: text(
    { "zh-CN": "标准差（样本，频数权重）", en: "sd (sample, frequency)" },
    {
      "zh-CN": "√(Σw(x − μ)² ÷ (Σw − 1))。权重是相同数值的个数、且只是样本时用（Excel STDEV.S）。",
      en: "√(Σw(x − μ)² / (Σw − 1)). When weights count equal values and these are a sample (Excel's STDEV.S).",
    },
  ),
  sdSampleReliability: text(
    { "zh-CN": "标准差（样本，可靠性权重）", en: "sd (sample, reliability)" },
    {
      "zh-CN": "√(Σp(x − μ)² ÷ (1 − Σp²))。权重表示各单位的分量、且单位只是样本时用。",
      en: "√(Σp(x − μ)² / (1 − Σp²)). When weights say how much each unit counts and the units are a sample.",
    },
  ),
  cv: text(
    { "zh-CN": "差异系数", en: "coefficient of variation" },
    {
      "zh-CN": "标准差是均值的几倍：S ÷ μ。与单位无关；国家督导评估判定均衡用它，最受高端影响。",
      en: "The standard deviation as a multiple of the mean: S / μ. Free of units; the national rules judge by it. High values move it most.",
    },
  ),
  gini: text(
    { "zh-CN": "基尼系数", en: "Gini" },
    {
      "zh-CN": "0 为完全均等，接近 1 为集中于极少数：ΣΣpq|x − y| ÷ 2μ。与别的地区、别的研究比较时用，最受中段影响。",
      en: "0 when all are equal, near 1 when few have all: ΣΣpq|x − y| / 2μ. To compare with other places and studies; the middle moves it most.",
    },
  ),
  giniUnbiased: text(
    { "zh-CN": "基尼系数（无偏）", en: "Gini (unbiased)" },
    {
      "zh-CN": "基尼系数 ÷ (1 − Σp²)。学校只是样本、或校数很少要与别处比较时用。",
      en: "Gini / (1 − Σp²). When the schools are a sample, or few are compared with many.",
    },
  ),
  hoover: text(
    { "zh-CN": "胡佛指数", en: "Hoover" },
    {
      "zh-CN": "要移动全部资源的多大份额才能均等：Σp|x − μ| ÷ 2μ。说明调配多少时用。",
      en: "The share of the whole that would have to move for all to be equal: Σp|x − μ| / 2μ. To say how much to move.",
    },
  ),
  theilT: text(
    { "zh-CN": "泰尔 T", en: "Theil T" },
    {
      "zh-CN": "Σp(x/μ)ln(x/μ)。可分解为组间与组内，对高端较敏感；数值可以为零。",
      en: "Σp(x/μ)ln(x/μ). Splits into between and within groups, and heeds the high values; zeros are allowed.",
    },
  ),
  theilL: text(
    { "zh-CN": "泰尔 L（平均对数离差）", en: "Theil L (mean log deviation)" },
    {
      "zh-CN": "Σp ln(μ/x)。可分解为组间与组内，对低端较敏感；有零值时没有意义。",
      en: "Σp ln(μ/x). Splits into between and within groups, and heeds the low values; none where a value is zero.",
    },
  ),
  ge2: text(
    { "zh-CN": "广义熵 GE(2)", en: "GE(2)" },
    {
      "zh-CN": "CV² ÷ 2。用它把差异系数分解到乡镇、城乡、学校类型。",
      en: "CV² / 2. To split the coefficient of variation by township, locality or type of school.",
    },
  ),
  atkinsonHalf: text(
    { "zh-CN": "阿特金森 ε＝0.5", en: "Atkinson, ε = 0.5" },
    {
      "zh-CN": "因不均而损失的份额：1 − (Σp√(x/μ))²。对低端略加看重时用。",
      en: "The share lost to unequal spreading: 1 − (Σp√(x/μ))². With a little regard for the low.",
    },
  ),
  atkinson1: text(
    { "zh-CN": "阿特金森 ε＝1", en: "Atkinson, ε = 1" },
    {
      "zh-CN": "因不均而损失的份额：1 − 几何均值 ÷ μ。对低端看重时用；有零值时为 1。",
      en: "The share lost to unequal spreading: 1 − geometric mean / μ. With regard for the low; 1 where a value is zero.",
    },
  ),
  atkinson2: text(
    { "zh-CN": "阿特金森 ε＝2", en: "Atkinson, ε = 2" },
    {
      "zh-CN": "因不均而损失的份额：1 − 调和均值 ÷ μ。对低端十分看重时用；有零值时没有意义。",
      en: "The share lost to unequal spreading: 1 − harmonic mean / μ. With great regard for the low; none where a value is zero.",
    },
  ),
  mcLoone: text(
    { "zh-CN": "麦克卢恩指数", en: "McLoone" },
    {
      "zh-CN":
        "中位数及以下的学校所有的，是都到中位数时的几成：Σwx ÷ (中位数·Σw)，1 为最好。看下半是否跟上，与高端无关。",
      en: "What schools up to the median have, of what they would at the median: Σwx / (median·Σw); 1 is best. For the lower half alone.",
    },
  ),
  mcLooneOfHalf: text(
    { "zh-CN": "麦克卢恩指数（恰好一半）", en: "McLoone (exact half)" },
    {
      "zh-CN": "同上，但跨中位数的学校只计到恰好一半学生。大校跨中位数时用。",
      en: "The same of exactly half of the weight: a school across the median counts in part. Where that school is large.",
    },
  ),
  verstegen: text(
    { "zh-CN": "维斯特根指数", en: "Verstegen" },
    {
      "zh-CN": "中位数及以上的学校所有的，是都到中位数时的几倍：Σwx ÷ (中位数·Σw)，1 为最小。看上半高出多少。",
      en: "What schools from the median on have, of what they would at the median: Σwx / (median·Σw); 1 at least. For the upper half alone.",
    },
  ),
  verstegenOfHalf: text(
    { "zh-CN": "维斯特根指数（恰好一半）", en: "Verstegen (exact half)" },
    {
      "zh-CN": "同上，但跨中位数的学校只计到恰好一半学生。大校跨中位数时用。",
      en: "The same of exactly half of the weight: a school across the median counts in part. Where that school is large.",
    },
  ),
  min: text(
    { "zh-CN": "最小值", en: "lowest" },
    { "zh-CN": "最低的一校：min x。找出该先补的学校。", en: "The lowest school: min x. To find whom to help first." },
  ),
  max: text(
    { "zh-CN": "最大值", en: "highest" },
    {
      "zh-CN": "最高的一校：max x。常常先要核对是否填错。",
      en: "The highest school: max x. Often the first figure to check.",
    },
  ),
  range: text(
    { "zh-CN": "极差", en: "range" },
    {
      "zh-CN": "最大值 − 最小值，与数值同单位。只看两端，一校填错就变。",
      en: "Highest − lowest, in the unit of the values. It sees two schools alone, and one wrong figure changes it.",
    },
  ),
  rangeRatio: text(
    { "zh-CN": "极差率", en: "range ratio" },
    {
      "zh-CN": "最大值 ÷ 最小值。通俗地说“最高是最低的几倍”时用；最小值为零时没有意义。",
      en: "Highest / lowest. To say plainly how many times; none where the lowest is zero.",
    },
  ),
  federalRangeRatio: text(
    { "zh-CN": "联邦极差率", en: "federal range ratio" },
    {
      "zh-CN": "(P95 − P5) ÷ P5。不让个别极端学校左右时，代替极差率。",
      en: "(P95 − P5) / P5. Instead of the range ratio, so that single extremes do not decide.",
    },
  ),
  ratio9010: text(
    { "zh-CN": "九十与十分位之比", en: "90/10 ratio" },
    {
      "zh-CN": "P90 ÷ P10。比较高低两头的学生，又不受极端学校影响时用。",
      en: "P90 / P10. To compare pupils at both ends without the extremes.",
    },
  ),
  topTenthShare: text(
    { "zh-CN": "高端一成份额", en: "top tenth's share" },
    {
      "zh-CN":
        "数值最高的一成学生占全部资源的几成（跨界的学校按人数计一部分）。完全均等时为 0.1。看资源是否集中在高端。",
      en: "What part of all the tenth of pupils has who have most; a school across the edge counts in part. 0.1 when all are equal. For how much gathers at the top.",
    },
  ),
  bottomFourTenthsShare: text(
    { "zh-CN": "低端四成份额", en: "bottom four tenths' share" },
    {
      "zh-CN": "数值最低的四成学生占全部资源的几成（跨界的学校按人数计一部分）。完全均等时为 0.4。看低端分到多少。",
      en: "What part of all the four tenths of pupils have who have least; a school across the edge counts in part. 0.4 when all are equal. For what reaches the bottom.",
    },
  ),
  palmaRatio: text(
    { "zh-CN": "帕尔马比值", en: "Palma ratio" },
    {
      "zh-CN": "高端一成份额 ÷ 低端四成份额。完全均等时为 0.25；低端四成全为零时没有意义。只看两端时用。",
      en: "The top tenth's share / the bottom four tenths'. 0.25 when all are equal; none where the bottom has nothing. For the two ends alone.",
    },
  ),
  quintileShareRatio: text(
    { "zh-CN": "五等分份额比（S80/S20）", en: "S80/S20" },
    {
      "zh-CN":
        "数值最高的两成学生所有的，是最低两成学生所有的几倍。完全均等时为 1；最低两成全为零时没有意义。与国际资料比较时用。",
      en: "What the fifth of pupils has who have most, as a multiple of what the fifth has who have least. 1 when all are equal; none where the bottom has nothing. To compare with international figures.",
    },
  ),
  p5: quantile(5, lowEnd),
  p10: quantile(10, lowEnd),
  p25: quantile(25, lowerQuarter),
  p50: text(
    { "zh-CN": "中位数", en: "median" },
    {
      "zh-CN": "一半学生所在学校不超过的数值。与均值相差大，说明分布偏斜。",
      en: "The value that half of the weight does not exceed. Far from the mean, it tells of a skewed distribution.",
    },
  ),
  p75: quantile(75, upperQuarter),
  p90: quantile(90, highEnd),
  p95: quantile(95, highEnd),
};

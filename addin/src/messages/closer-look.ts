// The words of the closer look at one indicator.
import type { MessageTable } from "@junheng/engine/words";

export const closerLookMessages = {
  closerLook: { "zh-CN": "指标细看：差异从哪里来", en: "A closer look: where the variation lies" },
  groupBy: { "zh-CN": "分组", en: "Group by" },
  lookCv: {
    "zh-CN": "差异系数 {cv}，上限 {limit}；基尼系数 {gini}。",
    en: "The coefficient of variation is {cv}, of at most {limit}; the Gini coefficient is {gini}.",
  },
  lookCvAlone: {
    "zh-CN": "差异系数 {cv}，本标准不单独设上限；基尼系数 {gini}。",
    en: "The coefficient of variation is {cv}; the standard has no limit for it alone. The Gini coefficient is {gini}.",
  },
  lookDriving: {
    "zh-CN": "差异主要集中在 {count} 所学校：{schools}。不计这几所，差异系数为 {cv}。",
    en: "The variation is carried by {count} {count|school|schools}: {schools}. Without them the coefficient would be {cv}.",
  },
  lookDrivingMany: {
    "zh-CN": "差异分散在 {count} 所学校，最突出的是：{schools}。不计这 {count} 所，差异系数才降到 {cv}。",
    en: "The variation is spread over {count} {count|school|schools}, most of all {schools}. Only without all {count} would the coefficient be {cv}.",
  },
  lookFloor: {
    "zh-CN": "如果把 {raised} 所低于 {floor}（{unit}）的学校都补到 {floor}，差异系数就不超过上限，共需 {added}。",
    en: "If the {raised} {raised|school|schools} below {floor} ({unit}) were all raised to it, the limit would be kept: {added} in all.",
  },
  lookStable: {
    "zh-CN": "各校数据的误差要普遍达到 {percent}%，这个结论才可能改变。",
    en: "Only errors of {percent}% in every school's figure could turn this result.",
  },
  lookGroups: {
    "zh-CN": "{grouping}之间的差距占全部差异的 {between}%，各组内部占 {within}%。",
    en: "Differences between groups ({grouping}) are {between}% of all variation, differences within them {within}%.",
  },
  lookNested: {
    "zh-CN":
      "先分城区、镇区、乡村，再在其中分乡镇：前者之间占 {outer}%，同一区域内各乡镇之间占 {inner}%，乡镇之内占 {within}%。",
    en: "Parted first into urban, town and rural, then into townships: {outer}% lie between the former, {inner}% between townships of one locality, {within}% within townships.",
  },
  lookNoGroups: {
    "zh-CN": "这样分组分解不了：各校未填、都在一组，或全是 0。",
    en: "It cannot be parted this way: the schools do not say, all are of one group, or none has anything.",
  },
  lookWithout: {
    "zh-CN": "{count} 所学校缺这项数据，未计入。",
    en: "Schools without a figure, not counted: {count}.",
  },
  lorenzLabel: {
    "zh-CN": "洛伦兹曲线：越贴近对角线越均衡。基尼系数 {gini}。",
    en: "Lorenz curve: the closer to the diagonal, the better the balance. Gini coefficient {gini}.",
  },
  lorenzHeading: { "zh-CN": "洛伦兹曲线", en: "Lorenz curve" },
  lorenzPupils: { "zh-CN": "学生累计占比", en: "share of pupils" },
  lorenzResource: { "zh-CN": "资源累计占比", en: "share of the resource" },
  lorenzEqual: { "zh-CN": "完全均衡", en: "full balance" },
  schoolValues: { "zh-CN": "各校数值（{count} 所，由低到高）", en: "Every school’s value ({count}, lowest first)" },
  schoolValue: {
    "zh-CN": "{school} {value}（{pupils} 名学生）",
    en: "{school} {value} ({pupils} {pupils|pupil|pupils})",
  },
  showMore: { "zh-CN": "再看 {count} 所", en: "{count} more" },
  spreadHeading: { "zh-CN": "各校分布（由低到高）", en: "Spread of the schools, lowest first" },
  spreadLabel: {
    "zh-CN": "{count} 所学校由低到高的分布，从 {low} 到 {high}（{unit}），均值 {mean}。",
    en: "{count} {count|school|schools} from the lowest, {low}, to the highest, {high} ({unit}); mean {mean}.",
  },
  spreadMean: { "zh-CN": "均值 {value}", en: "mean {value}" },
  spreadThreshold: { "zh-CN": "达标值 {value}", en: "threshold {value}" },
  groupsHeading: { "zh-CN": "各组占全部差异的份额", en: "Each group's share of the variation" },
  groupsLabel: {
    "zh-CN": "各组的组间部分和组内部分占全部差异的份额；同样的数字见下表。",
    en: "Each group's parts of the variation, between and within; the table below has the same numbers.",
  },
  between: { "zh-CN": "组间", en: "between" },
  within: { "zh-CN": "组内", en: "within" },
  group: { "zh-CN": "分组", en: "Group" },
  pupilShare: { "zh-CN": "学生 %", en: "Pupils %" },
  betweenShare: { "zh-CN": "组间 %", en: "Between %" },
  withinShare: { "zh-CN": "组内 %", en: "Within %" },
  writeLook: { "zh-CN": "写成一张工作表", en: "Write it as a sheet" },
  writeLookCharts: { "zh-CN": "写成一张工作表（含 Excel 图表）", en: "Write it as a sheet, with Excel charts" },
} satisfies MessageTable;

// Labels and sentences of the part of the pane that assesses many counties at once; loaded with it.
import type { MessageTable } from "@junheng/engine/words";
import { textsFrom } from "@junheng/engine/words";

const messages = {
  heading: { "zh-CN": "逐县评估", en: "County by county" },
  intro: {
    "zh-CN":
      "表中有“县区”一栏，或一个县一个文件、一个文件夹，都可以。每个县单独评估，结论和单独评估时一样；再算县与县之间、县以内的差异。文件夹可以直接拖到这里。",
    en: "A table with a column of counties, a file a county or a folder a county will do. Each county is assessed by itself, with the verdict that it would have alone; then the variation between counties and within them. A folder can be dropped here.",
  },
  useOpen: { "zh-CN": "评估当前工作簿里的各县", en: "Assess the counties in this workbook" },
  useFiles: { "zh-CN": "评估读入的文件里的各县", en: "Assess the counties in the files in use" },
  chooseFolder: { "zh-CN": "选择文件夹…", en: "Choose a folder…" },
  chooseFiles: { "zh-CN": "选择文件…", en: "Choose files…" },
  counted: {
    "zh-CN": "{count} 个县：达标 {met} 个，未达标 {notMet} 个，待定 {open} 个。",
    en: "Counties: {count}; {met} met, {notMet} not met, {open} open.",
  },
  none: {
    "zh-CN": "没有找到县：请在表里加上“县区”一栏，或每县一个文件。",
    en: "No county was found: add a column with the county, or use a file a county.",
  },
  counties: { "zh-CN": "各县一览", en: "The counties" },
  county: { "zh-CN": "县", en: "County" },
  verdict: { "zh-CN": "结论", en: "Verdict" },
  schools: { "zh-CN": "学校", en: "Schools" },
  over: { "zh-CN": "超限", en: "Over" },
  open: { "zh-CN": "待核实", en: "To look at" },
  sortBy: { "zh-CN": "按{column}排序", en: "Sort by {column}" },
  met: { "zh-CN": "达标", en: "met" },
  notMet: { "zh-CN": "未达标", en: "not met" },
  pending: { "zh-CN": "待定", en: "open" },
  back: { "zh-CN": "← 各县一览", en: "← The counties" },
  whole: { "zh-CN": "总体差异（{stage}）", en: "Variation overall, {stage}" },
  indicator: { "zh-CN": "指标", en: "Indicator" },
  overall: { "zh-CN": "总", en: "All" },
  between: { "zh-CN": "县际", en: "Between" },
  within: { "zh-CN": "县内", en: "Within" },
  driver: { "zh-CN": "影响最大", en: "Driven by" },
  prefectures: { "zh-CN": "市域均衡", en: "Balance within prefectures" },
  ours: {
    "zh-CN": "本软件的参考口径，不是国家标准：用县的差异系数限值衡量全市所有学校。",
    en: "A measure of ours and not the state's: the limits of a county's coefficients, held against all schools of a prefecture.",
  },
} satisfies MessageTable;

/** The codes of these sentences. */
export type ProvinceMessage = keyof typeof messages;

/** A sentence of this part. */
export const provinceText = textsFrom(messages);

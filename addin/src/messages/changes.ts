// Labels and sentences of the part of the pane that compares years, beside those of its sheets; loaded with it.
import { textsFrom } from "@junheng/engine/words";

const messages = {
  heading: { "zh-CN": "两年对比", en: "Two years compared" },
  intro: {
    "zh-CN": "今年比去年：差距是缩小了还是扩大了，靠的是抬低还是削高，是哪些学校。",
    en: "This year against the last: whether gaps closed, by raising the low or by cutting the high, and by which schools.",
  },
  needsData: {
    "zh-CN": "还没有读到学校数据。在“均衡评估”里选好今年的数据，再回到这里。",
    en: "No schools have been read. Choose this year's data under “Assess”, and come back.",
  },
  openAssess: { "zh-CN": "去选数据", en: "Choose the data" },
  after: { "zh-CN": "后一年：现在读取的数据{period}", en: "The later year: what is read now{period}" },
  ofPeriod: { "zh-CN": "（{period}）", en: " ({period})" },
  before: { "zh-CN": "和哪一年比", en: "Compared with" },
  chooseBefore: { "zh-CN": "请选择", en: "Please choose" },
  chooseFile: { "zh-CN": "选前一年的文件…", en: "Choose last year's file…" },
  nothing: {
    "zh-CN": "有一年没有读到可以评估的学校，没有对比。",
    en: "One of the years has no schools that can be assessed, so there is nothing to compare.",
  },
  fileWrong: { "zh-CN": "{name}：{reason}", en: "{name}: {reason}" },

  fell: { "zh-CN": "{before} → {after}，缩小", en: "{before} → {after}, closer" },
  rose: { "zh-CN": "{before} → {after}，扩大", en: "{before} → {after}, wider" },
  same: { "zh-CN": "{after}，没有变化", en: "{after}, unchanged" },
  unknown: { "zh-CN": "没有对比", en: "not compared" },

  pictureOf: {
    "zh-CN":
      "{indicator}：每所学校一支箭头，从{before}指到{after}；虚线是前一年的均值，实线是后一年的均值{limit}。数字见下表。",
    en: "{indicator}: an arrow a school, from {before} to {after}; the dashed line is the mean of the earlier year, the solid one of the later{limit}. The figures stand in the table.",
  },
  andLimit: { "zh-CN": "，点线是标准", en: ", the dotted one the standard" },
  firstYear: { "zh-CN": "前一年", en: "the earlier year" },
  secondYear: { "zh-CN": "后一年", en: "the later year" },
  pictureSome: {
    "zh-CN": "学校多，图上只画影响最大的 {count} 所。",
    en: "With so many schools, the picture shows the {count} that matter most.",
  },
  who: { "zh-CN": "各校的变化", en: "Schools" },
  school: { "zh-CN": "学校", en: "School" },
  value: { "zh-CN": "前 → 后", en: "before → after" },
  effect: { "zh-CN": "对差异系数", en: "on the variation" },
  effectOf: {
    "zh-CN": "这所学校若还是前一年的数，后一年的差异系数会是 {without}，现在是 {now}：它使差异系数变化 {effect}。",
    en: "Had this school the earlier year's figures, the later coefficient would be {without}; it is {now}: its part is {effect}.",
  },
  pupils: { "zh-CN": "学生 {before} → {after} 人", en: "pupils {before} → {after}" },
  gone: { "zh-CN": "—", en: "—" },
  arithmetic: { "zh-CN": "怎么拆出来的", en: "How it was parted" },
  term: {
    "zh-CN": "{weight} ×（{with} − {without}）",
    en: "{weight} × ({with} − {without})",
  },
  partIs: { "zh-CN": "{player}：{terms} = {value}", en: "{player}: {terms} = {value}" },
  termsNote: {
    "zh-CN": "每个括号里是“换成后一年”与“还是前一年”两种情形的差异系数，四方先后次序都算过，按次序平均（Shapley 值）。",
    en: "Each bracket holds the coefficient with that side as in the later year and as in the earlier, averaged over every order of the four (Shapley's value).",
  },
  measures: { "zh-CN": "别的测度", en: "Other measures" },

  cameUp: {
    "zh-CN": "由未达标变为达标的学校：{schools}",
    en: "Schools that came up to standard: {schools}",
  },
  slid: { "zh-CN": "由达标变为未达标的学校：{schools}", en: "Schools that slid below it: {schools}" },
  questions: { "zh-CN": "是不是同一所学校", en: "One school or two" },
  questionOf: {
    "zh-CN": "{before} 和 {after}（把握 {confidence}%）",
    en: "{before} and {after} ({confidence}% sure)",
  },
  isSame: { "zh-CN": "是同一所", en: "One school" },
  isOther: { "zh-CN": "不是，前者撤销", en: "No, the first closed" },
  toldOf: { "zh-CN": "已说明 {count} 对学校", en: "{count} {count|pair|pairs} of schools told" },
  forgetTold: { "zh-CN": "不要这些说明", en: "Forget these" },
  findings: { "zh-CN": "核查发现（{count}）", en: "Findings ({count})" },
  write: { "zh-CN": "写成对比表", en: "Write the comparison" },
} as const;

/** A code of this part. */
export type ChangesMessage = keyof typeof messages;

/** A label or sentence in the language asked for. */
export const changesText = textsFrom(messages);

// What is said of a claim of running text beside its arithmetic, or in place of it.
import type { FoundRemark, FoundRemarkCode } from "../../reading/claims/index.js";
import type { Locale, LocalText } from "../../diagnostics/index.js";
import { fill } from "../message.js";

const remarks: Readonly<Record<FoundRemarkCode, LocalText>> = {
  listed: { "zh-CN": "列出 {named} 个：{items}。", en: "{named} are named: {items}." },
  saidAlike: {
    "zh-CN": "第 {paragraph} 段也说是{first}：一致。",
    en: "Paragraph {paragraph} says {first} as well: they agree.",
  },
  saidOtherwise: {
    "zh-CN": "第 {paragraph} 段说的是{first}，这里说的是{printed}：同一件事有两个数。请核对是哪一个写错了。",
    en: "Paragraph {paragraph} says {first}, this one {printed}: one thing with two figures. Find out which one is wrong.",
  },
  sameYears: {
    "zh-CN": "“{text}”起止是同一年，像是年份被改写或漏改。请核对年份。",
    en: "“{text}” begins and ends in one year, as if a year had been overwritten. Check the years.",
  },
  turnedYears: {
    "zh-CN": "“{text}”止年早于起年。请核对年份。",
    en: "“{text}” ends before it begins. Check the years.",
  },
  yearsLast: {
    "zh-CN": "“{text}”头尾都算是 {years} 年，文中说{printed}。",
    en: "“{text}” is {years} years, both ends counted; the text says {printed}.",
  },
  numbersMissing: {
    "zh-CN": "标题编号跳到“{printed}”，缺“{missing}”。请核对编号，或是否漏了内容。",
    en: "The numbers of the headings go on with {printed}; {missing} is left out. Check them, or whether a part is missing.",
  },
  allAndNotAll: {
    "zh-CN": "第 {paragraph} 段说“{said}”，这里印出 {printed}：两处矛盾。请核对。",
    en: "Paragraph {paragraph} says “{said}”, this one {printed}: they contradict each other. Check them.",
  },
  ratioByTeachers: {
    "zh-CN": "印出的比是按专任教师（{people}）算的，而员生比应按教职工总数算：口径混用了。",
    en: "The printed ratio is that of the full-time teachers ({people}), while a ratio of staff to pupils takes all staff: the definitions are mixed.",
  },
  ratioByStaff: {
    "zh-CN": "印出的比是按教职工（{people}）算的，不是按专任教师算的。请写明口径。",
    en: "The printed ratio is that of all staff ({people}), not of the full-time teachers. Say which of them it is of.",
  },
  placeWithin: {
    "zh-CN": "第 {paragraph} 段说的是同一件事，范围不同：{within}应不超过{around}。",
    en: "Paragraph {paragraph} says the same thing of another place: {within} can be no more than {around}.",
  },
  otherSpan: {
    "zh-CN":
      "第 {paragraph} 段说的是{first}，这里说的是{printed}：年限长的反而少。若对象不同，不能相比；若对象相同，请核对是哪一个写错了。",
    en: "Paragraph {paragraph} says {first}, this one {printed}: the longer span has the smaller count. If they are of different groups, they cannot be compared; if of one, find out which is wrong.",
  },
  otherGroup: {
    "zh-CN":
      "变化前的数没有印出。第 {paragraph} 段是“{first}”，这里是“{printed}”：对象不同，口径不一，不能相减。请补上同一对象变化前的数。",
    en: "The figure before the change is not printed. Paragraph {paragraph} says “{first}”, this one “{printed}”: they are of different groups, so their difference says nothing. Supply the earlier figure of the same group.",
  },
  leastWhole: {
    "zh-CN":
      "{printed}至少要有 {least} 人才算得出，文中最多的是{people}：不是这些人的比率。请写明是哪里的、按多少人算的。",
    en: "{printed} takes {least} people at least, and the most that the text names are {people}: it is no rate of these. Say of whom, and of how many, it is.",
  },
  lacking: {
    "zh-CN": "文中没有印出“{what}”，补上才能核对。",
    en: "The text does not print “{what}”; with it this can be checked.",
  },
  lackingBefore: {
    "zh-CN": "只说变化了{printed}，没有印出变化前、后的数，无法核对。请补上这两个数。",
    en: "It says a change of {printed} alone; the figures before and after are not printed, so it cannot be checked. Supply both.",
  },
  lackingWhole: {
    "zh-CN": "文中没有说清是占哪个总数，或没有印出这个总数，补上才能核对。",
    en: "The text does not say of which total this is a share, or does not print it; with it this can be checked.",
  },
};

/** Remarks that say all there is to say. */
const whole: readonly FoundRemarkCode[] = [
  "saidAlike",
  "saidOtherwise",
  "sameYears",
  "turnedYears",
  "numbersMissing",
  "allAndNotAll",
  "placeWithin",
  "otherSpan",
  "otherGroup",
  "leastWhole",
  "lackingBefore",
];

/** A remark in words, and whether it stands in place of the arithmetic. */
export const remarkText = (
  { code, params }: FoundRemark,
  locale: Locale,
): { readonly text: string; readonly isAll: boolean } => ({
  text: fill(remarks[code][locale], params, locale),
  isAll: whole.includes(code),
});

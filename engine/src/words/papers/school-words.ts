// Headings and sentences of a page a school.
import { textsFrom } from "../message.js";

const words = {
  allTitle: { "zh-CN": "各校办学条件（一校一页）", en: "A page for each school" },
  title: { "zh-CN": "{school}办学条件", en: "{school}: what it has and what is asked of it" },
  code: { "zh-CN": "学校代码 {code}", en: "code {code}" },
  owner: { "zh-CN": "举办者：{owner}", en: "run by: {owner}" },
  unit: { "zh-CN": "法人单位：{unit}", en: "legal unit: {unit}" },
  community: { "zh-CN": "共同体：{community}（{role}）", en: "community: {community} ({role})" },
  communityMembers: {
    "zh-CN": "共同体“{community}”（{kind}）：由{leads}牵头，其他成员有{others}。",
    en: "Community {community} ({kind}): led by {leads}, with {others}.",
  },
  communityOfLeads: {
    "zh-CN": "共同体“{community}”（{kind}）：由{leads}牵头。",
    en: "Community {community} ({kind}): led by {leads}.",
  },
  communityWithoutLead: {
    "zh-CN": "共同体“{community}”（{kind}）：成员有{others}。",
    en: "Community {community} ({kind}): its members are {others}.",
  },
  scoredBy: { "zh-CN": "得分（{rubric}）", en: "Score ({rubric})" },
  sectionOf: { "zh-CN": "{section}（{full}）", en: "{section} (of {full})" },
  finalScore: { "zh-CN": "总分", en: "Total" },
  grade: { "zh-CN": "等次", en: "Grade" },
  scoreRank: { "zh-CN": "名次（共 {count} 所）", en: "Rank (of {count})" },
  nextGrade: {
    "zh-CN": "距“{grade}”还差 {short} 分；还可得分最多的：{list}。",
    en: "{short} {short|point|points} short of “{grade}”; most can still be earned in: {list}.",
  },
  pupils: { "zh-CN": "学生 {pupils} 人", en: "{pupils} {pupils|pupil|pupils}" },
  classes: {
    "zh-CN": "{classes} 个班，平均班额 {size} 人",
    en: "{classes} {classes|class|classes} of {size} on average",
  },
  share: {
    "zh-CN": "几个学段共用的资源按加权学生数拆分，{stage}占 {share}%",
    en: "what its stages share is divided by weighted pupils: {share}% are of the {stage} stage",
  },
  yes: {
    "zh-CN": "{stage}：达标。{count} 项指标中 {met} 项达到。",
    en: "{stage}: up to standard. It meets {met} of {count} {count|indicator|indicators}.",
  },
  no: {
    "zh-CN": "{stage}：未达标。{count} 项指标中 {met} 项达到；要达到 {asked} 项，其余不低于标准的 {floor}%。",
    en: "{stage}: not up to standard. It meets {met} of {count} {count|indicator|indicators}; {asked} are asked for, and {floor}% of the standard of the rest.",
  },
  open: {
    "zh-CN": "{stage}：因缺数不能判定。{count} 项指标中 {met} 项达到，{lacking} 项缺数。",
    en: "{stage}: not known for lack of figures. It meets {met} of {count} {count|indicator|indicators}; {lacking} {lacking|has|have} no figure.",
  },
  noRule: {
    "zh-CN": "{stage}：这套标准不判定单所学校，下表与全县平均对照。",
    en: "{stage}: this standard does not judge single schools; the table holds the county’s mean beside the school.",
  },
  indicator: { "zh-CN": "指标", en: "Indicator" },
  standard: { "zh-CN": "标准", en: "Standard" },
  actual: { "zh-CN": "现实", en: "Actual" },
  verdict: { "zh-CN": "判定", en: "Verdict" },
  gap: { "zh-CN": "差距", en: "Gap" },
  mean: { "zh-CN": "全县平均", en: "County mean" },
  rank: { "zh-CN": "名次", en: "Rank" },
  varianceShare: { "zh-CN": "占差异", en: "Share of variation" },
  cvWithout: { "zh-CN": "去掉该校后差异系数", en: "CV without it" },
  tableNote: {
    "zh-CN": "名次：{stage} {count} 所学校从优到差，相同的并列。占差异：校际差异中由该校造成的份额。",
    en: "Rank: of {count} {stage} {count|school|schools}, the best first, equal ones sharing a rank. Share of variation: the part of the variation between schools that this one makes.",
  },
  toMeet: {
    "zh-CN": "要达标，至少补：{list}。",
    en: "To be up to standard it needs at least: {list}.",
  },
  exempt: {
    "zh-CN": "{item}（余项，补到标准的 {floor}%）",
    en: "{item} (the exempt one, up to {floor}% of its standard)",
  },
  item: { "zh-CN": "{indicator} {amount}", en: "{indicator}: {amount}" },
  notByAdding: {
    "zh-CN": "只靠增加达不到标准，要降下来的：{list}。",
    en: "It is not brought up to standard by adding: {list} has to come down.",
  },
  lackingFigures: { "zh-CN": "先补齐缺的数：{list}。", en: "The figures lacking have to be given first: {list}." },
  closest: {
    "zh-CN": "离标准最近的是{indicator}，再少 {amount}就低于标准。",
    en: "Closest to its standard is {indicator}: with {amount} less it would be below.",
  },
  pupilsUpTo: {
    "zh-CN": "资源不变，学生增加到 {pupils} 人就不再达标。",
    en: "With what it has, it is no longer up to standard from {pupils} {pupils|pupil|pupils} on.",
  },
  figures: { "zh-CN": "原始数据{place}", en: "The school’s own figures{place}" },
  figure: { "zh-CN": "数据项", en: "Figure" },
  amount: { "zh-CN": "数值", en: "Amount" },
  cell: { "zh-CN": "出处", en: "Where it stands" },
  of: { "zh-CN": "{figure}（{school}）", en: "{figure} ({school})" },
  sign: {
    "zh-CN": "以上数据请学校核对。填报人：＿＿＿＿　校长：＿＿＿＿　日期：＿＿＿＿",
    en: "To be checked by the school. Filled in by: ________; head: ________; date: ________",
  },
  ranksTitle: { "zh-CN": "各校名次", en: "The schools by their ranks" },
  ranksOf: { "zh-CN": "{stage}（{count} 所）", en: "{stage} ({count} {count|school|schools})" },
  ranksNote: {
    "zh-CN": "各指标栏是名次，从优到差；相同的并列，下一名次顺延。没有数值的不排。",
    en: "Under each indicator stands the rank, the best first; equal ones share it, and the next rank is as far on. Without a value there is none.",
  },
  school: { "zh-CN": "学校", en: "School" },
  metCount: { "zh-CN": "达标项", en: "Met" },
  townships: { "zh-CN": "各乡镇小计", en: "Subtotals by township" },
  township: { "zh-CN": "乡镇", en: "Township" },
  noTownship: { "zh-CN": "（未填）", en: "(not given)" },
  county: { "zh-CN": "全县", en: "County" },
  schools: { "zh-CN": "学校数", en: "Schools" },
  pupilsColumn: { "zh-CN": "学生数", en: "Pupils" },
  short: { "zh-CN": "未达标", en: "Not up to standard" },
  lacking: { "zh-CN": "缺{indicator}（{unit}）", en: "Lacks {indicator} ({unit})" },
  townshipsNote: {
    "zh-CN": "几个学段的学校各学段分别计。缺的数是各校与标准差距之和。",
    en: "Each stage of a school counts. What is lacking is the sum of the schools’ gaps to their standard.",
  },
} as const;

/** A code of the words of a page a school. */
export type SchoolWord = keyof typeof words;

/**
 * A heading or sentence of a page a school (一校一页用语).
 *
 * Rule: names of schools and communities come as the sheet has them, lists are joined. Units: numbers come printed. Zeros: filled in as 0.
 * Missing: a place that nothing is given for stays in braces. None: never empty. Source: ours; a head reads one page, about one school.
 *
 * @throws TypeError when the table has no such code
 * @example
 * schoolWord("code", { code: "3101" }, "zh-CN") // => "学校代码 3101"
 */
export const schoolWord = textsFrom(words);

// The terms of communities in words: kinds, roles, activities and their units.
import type {
  ActivityType,
  CommunityKind,
  CoveredThing,
  GapReference,
  GapUnit,
  LedgerDirection,
  LedgerUnit,
  MemberRole,
  TrainingLevel,
} from "../../communities/index.js";
import type { Locale, LocalText } from "../../diagnostics/index.js";

/** The names of the kinds of community. */
export const communityKindNames: Readonly<Record<CommunityKind, LocalText>> = {
  pair: { "zh-CN": "城乡结对", en: "urban–rural pair" },
  tree: { "zh-CN": "一个树形", en: "tree of two levels" },
  ring: { "zh-CN": "一个圈", en: "ring of all schools" },
  oneLegalUnit: { "zh-CN": "刚性联校（1+X）", en: "one legal unit (1+X)" },
  flexiblePair: { "zh-CN": "柔性结对（1+1）", en: "flexible pair (1+1)" },
  weakItemHelp: { "zh-CN": "柔性结对（1+1，弱项帮扶）", en: "flexible pair (1+1) for weak items" },
  strengthBuilding: { "zh-CN": "柔性结对（1+1，促强帮扶）", en: "flexible pair (1+1) for building on strengths" },
  leadQualityPotential: { "zh-CN": "1+1+x 共同体", en: "1+1+x community" },
};

/** The names of the roles of members. */
export const memberRoleNames: Readonly<Record<MemberRole, LocalText>> = {
  lead: { "zh-CN": "牵头学校", en: "lead school" },
  coLead: { "zh-CN": "共同牵头学校", en: "co-lead school" },
  member: { "zh-CN": "成员学校", en: "member school" },
  helped: { "zh-CN": "受援学校", en: "helped school" },
};

/** The names of the activities of a ledger. */
export const activityNames: Readonly<Record<ActivityType, LocalText>> = {
  exchangeTeacher: { "zh-CN": "教师轮岗交流", en: "teachers exchanged" },
  cadrePost: { "zh-CN": "干部挂职", en: "cadres on a post for a year" },
  cadreVisit: { "zh-CN": "干部短期交流", en: "short visits of cadres" },
  shadowing: { "zh-CN": "跟岗学习", en: "shadowing" },
  training: { "zh-CN": "培训", en: "training" },
  mutualVisit: { "zh-CN": "互访", en: "mutual visits" },
  research: { "zh-CN": "教研活动", en: "joint teaching research" },
  lesson: { "zh-CN": "送课", en: "lessons given" },
  lecture: { "zh-CN": "讲座", en: "lectures" },
  meeting: { "zh-CN": "管理会议", en: "management meetings" },
  starTeacher: { "zh-CN": "名师指导", en: "guidance by star teachers" },
  lessonTour: { "zh-CN": "名师巡讲", en: "lesson tours of star teachers" },
  expertTour: { "zh-CN": "专家巡导", en: "tours of experts" },
  townshipDay: { "zh-CN": "片区教研日", en: "research days of several townships" },
  itinerantTeaching: { "zh-CN": "走教", en: "itinerant teaching" },
  drafting: { "zh-CN": "规划制度研讨", en: "drafting of plans and rules" },
  rulesRevised: { "zh-CN": "制度修订", en: "rules revised" },
  moneyGift: { "zh-CN": "捐款引资", en: "money given or raised" },
  goodsGift: { "zh-CN": "捐物", en: "gifts in kind" },
  building: { "zh-CN": "校舍建设", en: "building" },
};

/** How the units of a ledger are written behind a figure. */
export const ledgerUnitNames: Readonly<Record<LedgerUnit, LocalText>> = {
  heads: { "zh-CN": "人", en: "heads" },
  turns: { "zh-CN": "人次", en: "turns" },
  times: { "zh-CN": "次", en: "times" },
  lessons: { "zh-CN": "节", en: "lessons" },
  sessions: { "zh-CN": "场", en: "sessions" },
  items: { "zh-CN": "项", en: "items" },
  yuan: { "zh-CN": "元", en: "yuan" },
  volumes: { "zh-CN": "册", en: "volumes" },
  sets: { "zh-CN": "套", en: "sets" },
  pieces: { "zh-CN": "件", en: "pieces" },
  machines: { "zh-CN": "台", en: "machines" },
  squareMetres: { "zh-CN": "㎡", en: "m²" },
};

/** The names of the levels of training. */
export const trainingLevelNames: Readonly<Record<TrainingLevel, LocalText>> = {
  elsewhere: { "zh-CN": "外出培训", en: "elsewhere" },
  national: { "zh-CN": "国家级", en: "national" },
  provincial: { "zh-CN": "省级", en: "provincial" },
  nationalProvincial: { "zh-CN": "国家级、省级", en: "national and provincial" },
  prefecture: { "zh-CN": "州级、地区级", en: "prefecture" },
  city: { "zh-CN": "市级", en: "city" },
  county: { "zh-CN": "县级", en: "county" },
  school: { "zh-CN": "校级", en: "school" },
};

/** What coverage is of. */
export const coveredNames: Readonly<Record<CoveredThing, LocalText>> = {
  townships: { "zh-CN": "乡镇", en: "townships" },
  schools: { "zh-CN": "学校", en: "schools" },
  pupils: { "zh-CN": "学生", en: "pupils" },
  staff: { "zh-CN": "教职工", en: "staff" },
};

/** Which way an activity went. */
export const directionNames: Readonly<Record<LedgerDirection, LocalText>> = {
  toHelped: { "zh-CN": "牵头（城区）→ 受援（农村）", en: "lead (city) → helped (rural)" },
  toLead: { "zh-CN": "受援（农村）→ 牵头（城区）", en: "helped (rural) → lead (city)" },
};

/** What a school is compared with. */
export const gapReferenceNames: Readonly<Record<GapReference, LocalText>> = {
  lead: { "zh-CN": "牵头学校", en: "its lead school" },
  city: { "zh-CN": "城区", en: "the city" },
  townshipCentres: { "zh-CN": "乡镇中心学校", en: "the township centres" },
  county: { "zh-CN": "全县", en: "the county" },
};

/** How the unit of a gap is written behind it. */
export const gapUnitNames: Readonly<Record<GapUnit, LocalText>> = {
  points: { "zh-CN": "分", en: "points" },
  percentagePoints: { "zh-CN": "个百分点", en: "percentage points" },
};

const named =
  (names: Readonly<Record<string, LocalText>>) =>
  (id: string, locale: Locale): string =>
    names[id]?.[locale] ?? id;

/** How the params of sentences about communities are put into words, by the key of the param. */
export const communityLookups: Readonly<Record<string, (id: string, locale: Locale) => string>> = {
  communityKind: named(communityKindNames),
  covered: named(coveredNames),
  role: named(memberRoleNames),
  otherRole: named(memberRoleNames),
  activity: named(activityNames),
  ledgerUnit: named(ledgerUnitNames),
  ledgerUnits: named(ledgerUnitNames),
};

// Words and codes for what a school is: its type, who runs it, where it lies, yes and no.
import type { Owner, SchoolLocale, SchoolType, Stage } from "../../schools/index.js";

const groups = <T extends string>(words: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> =>
  new Map(
    (Object.entries(words) as [T, readonly string[]][]).flatMap(([value, list]) =>
      [value, ...list].map((word) => [word.toLowerCase().replaceAll(" ", ""), value] as const),
    ),
  );

/** 学校类型. */
export const typeWords: ReadonlyMap<string, SchoolType> = groups<SchoolType>({
  primary: [
    "小学",
    "完全小学",
    "完小",
    "中心小学",
    "村小",
    "中心完小",
    "初小",
    "初级小学",
    "独立设置小学",
    "primary school",
  ],
  junior: ["初中", "初级中学", "普通初中", "独立初中", "职业初中", "junior secondary school"],
  nineYear: ["九年一贯制学校", "九年一贯制", "九年制学校", "九年制", "一贯制学校", "nine-year school"],
  completeSecondary: ["完全中学", "完中", "complete secondary school"],
  twelveYear: ["十二年一贯制学校", "十二年一贯制", "twelve-year school"],
  teachingPoint: ["教学点", "小学教学点", "teaching point"],
  senior: ["高中", "高级中学", "普通高中"],
  special: ["特殊教育学校", "特殊教育", "特教学校", "特教"],
  vocational: ["职业学校", "中等职业学校", "职业高中", "中职", "职高"],
  kindergarten: ["幼儿园"],
});

/** 举办者类型, by the national form's codes 1 to 10 and by words. */
export const ownerWords: ReadonlyMap<string, Owner> = groups<Owner>({
  centralEducation: ["1", "中央教育部门", "central education department"],
  centralOther: ["2", "中央其他部门", "other central department"],
  provinceEducation: ["3", "省级教育部门", "省教育部门", "provincial education department"],
  provinceOther: ["4", "省级其他部门", "other provincial department"],
  cityEducation: ["5", "地级教育部门", "市级教育部门", "地市级教育部门", "city education department"],
  cityOther: ["6", "地级其他部门", "市级其他部门", "other city department"],
  countyEducation: ["7", "县级教育部门", "区级教育部门", "县教育局", "教育部门", "county education department"],
  countyOther: ["8", "县级其他部门", "other county department"],
  enterprise: ["9", "地方企业", "企业", "企业办", "事业单位"],
  private: ["10", "民办", "私立", "民办学校", "社会力量办学"],
});

/** Words that say that a school is public, and not at which level. */
export const publicWords: ReadonlySet<string> = new Set(["公办", "公立", "公办学校", "public"]);

/** 城乡类型, by words and by the codes of the urban-rural classification of statistics (111 to 220). */
export const localeWords: ReadonlyMap<string, SchoolLocale> = groups<SchoolLocale>({
  urban: ["城区", "城市", "市区", "主城区", "城乡结合区", "111", "112"],
  town: ["镇区", "县城", "县镇", "镇", "镇中心区", "镇乡结合区", "特殊区域", "121", "122", "123"],
  rural: ["乡村", "农村", "村", "乡", "村庄", "乡中心区", "210", "220"],
});

/** 学段. */
export const stageWords: ReadonlyMap<string, Stage> = groups<Stage>({
  primary: ["小学", "小学部", "小学阶段", "小学教育"],
  junior: ["初中", "初中部", "初中阶段", "初中教育"],
  senior: ["高中", "高中部", "高中阶段", "高中教育"],
});

/** 是, 否 and their signs. */
export const yesNoWords: ReadonlyMap<string, boolean> = new Map<string, boolean>([
  ...["是", "1", "√", "✓", "有", "计", "计校", "true", "yes", "y"].map((word) => [word, true] as const),
  ...["否", "0", "×", "✗", "x", "无", "不计", "不计校", "false", "no", "n"].map((word) => [word, false] as const),
]);

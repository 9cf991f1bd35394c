// How a school counts each figure of its form, and the words it chooses from.
import type { LocalText } from "../../diagnostics/index.js";
import type { IdentityId, Owner, QuantityId, SchoolLocale, SchoolType } from "../../schools/index.js";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** How to fill in a field. */
export const fieldHelp: Readonly<Partial<Record<IdentityId | QuantityId, LocalText>>> = {
  name: text("按公章上的全称填。", "The full name, as on the stamp."),
  code: text(
    "教育统计用的学校（机构）标识码；没有的不填。",
    "The code of the school in the state's statistics; blank where there is none.",
  ),
  type: text("从下拉列表中选。", "Choose from the list."),
  owner: text("从下拉列表中选；公办县（区）属学校选“县级教育部门”。", "Choose from the list."),
  locale: text(
    "从下拉列表中选，按统计用城乡划分：城区、镇区、乡村。",
    "Choose from the list, as the statistics have it.",
  ),
  township: text("学校所在的乡镇或街道。", "Where the school lies."),
  campusOf: text(
    "教学点、分校区填所属中心学校或总校的全称；独立的学校不填。",
    "For teaching points and campuses: the full name of the school it belongs to. Blank for a school by itself.",
  ),
  counted: text(
    "是否单独计算学校数；教学点一般选“否”。",
    "Whether it counts as a school by itself; a teaching point mostly does not.",
  ),
  year: text(
    "统计年度：2026 指以 2026 年 9 月 1 日为准的数据。",
    "The year of the figures: 2026 means as of 1 September 2026.",
  ),
  pupils: text(
    "9 月 1 日的实有在校学生；不含附设幼儿班。",
    "All pupils on the roll on 1 September; without kindergarten classes.",
  ),
  classes: text(
    "行政班数，含教学点的复式班；不含附设幼儿班。",
    "Classes on 1 September; without kindergarten classes.",
  ),
  grades: text("有学生的年级数。", "Grades that have pupils."),
  largestClass: text("人数最多的一个班的人数。", "Pupils of the one class that has most."),
  yearBuilt: text(
    "学校规划并建成的年份；2010 年、2016 年及之前的，在过渡期内按放宽值评估。",
    "The year in which the school was built as planned; relaxed values served for those built by 2010 and 2016.",
  ),
  migrantPupils: text(
    "进城务工人员随迁子女，是在校学生的一部分。",
    "Children of migrant workers, a part of the pupils.",
  ),
  boarders: text("在校住宿的学生。", "Pupils who live at the school."),
  staff: text(
    "专任教师和行政、教辅、工勤人员之和；跨学段的人按主要工作的学段填一次。",
    "Teachers and all others who work here; who works in two stages counts once, where the main work is.",
  ),
  fullTimeTeachers: text(
    "有教师资格、专门从事教学的在岗教师；跨学段任课的按主要任课学段填一次。",
    "Qualified teachers whose work is teaching; who teaches in two stages counts once, where the main work is.",
  ),
  doctorTeachers: text("专任教师中最高学历为博士研究生的。", "Full-time teachers whose highest degree is a doctorate."),
  masterTeachers: text("专任教师中最高学历为硕士研究生的。", "Full-time teachers whose highest degree is a master's."),
  bachelorTeachers: text("专任教师中最高学历为本科的。", "Full-time teachers whose highest degree is a bachelor's."),
  associateTeachers: text(
    "专任教师中最高学历为专科的。",
    "Full-time teachers whose highest degree is an associate degree.",
  ),
  upperSecondaryTeachers: text(
    "专任教师中最高学历为高中阶段（高中、中专、中师）的。各学历合计应等于专任教师数。",
    "Full-time teachers who finished upper-secondary school. The degrees add up to the full-time teachers.",
  ),
  aboveRequirementTeachers: text(
    "小学为专科及以上、初中为本科及以上学历的专任教师。",
    "Primary: associate degree or higher. Junior secondary: bachelor's degree or higher.",
  ),
  seniorTitleTeachers: text(
    "专任教师中有正高级、副高级专业技术职务的。",
    "Full-time teachers with a senior title of either rank.",
  ),
  intermediateTitleTeachers: text("专任教师中有中级专业技术职务的。", "Full-time teachers with an intermediate title."),
  midSeniorTitleTeachers: text(
    "专任教师中有中级、副高级、正高级专业技术职务的。",
    "Full-time teachers with an intermediate or senior title.",
  ),
  backboneTeachers: text(
    "县级及以上教育部门认定的骨干教师；一人有几个称号只算一次。",
    "Teachers named backbone teachers by a county or above; one person counts once.",
  ),
  peArtsTeachers: text(
    "体育、音乐、美术、艺术专任教师之和。",
    "Full-time teachers of PE, music, fine art and the arts.",
  ),
  peTeachers: text("以体育为主要任教学科的专任教师。", "Full-time teachers whose main subject is PE."),
  musicTeachers: text("以音乐为主要任教学科的专任教师。", "Full-time teachers whose main subject is music."),
  fineArtTeachers: text("以美术为主要任教学科的专任教师。", "Full-time teachers whose main subject is fine art."),
  artsTeachers: text(
    "以综合课程“艺术”为主要任教学科的专任教师；已填在音乐、美术的不重复。",
    "Full-time teachers of the combined subject; not those of music and fine art again.",
  ),
  itinerantPeArtsTeachers: text(
    "到本校交流、兼职、走教的体育、艺术教师；只有 50 至 99 人的乡村小规模学校、教学点计入，其他学校填 0。",
    "PE and arts teachers who rotate, work part-time or travel here. Counted for rural schools and teaching points with 50 to 99 pupils; others write 0.",
  ),
  siteArea: text(
    "学校占地面积，填平方米；1 亩约 666.67 平方米。",
    "The school's grounds in square metres; 1 mu is about 666.67.",
  ),
  buildingArea: text("校舍建筑面积，填平方米。", "All buildings, in square metres."),
  teachingArea: text(
    "教室、实验室、图书室、专用教室、室内体育用房等，含室内体育用房，填平方米。",
    "Classrooms, laboratories, library and the like, indoor sports rooms among them, in square metres.",
  ),
  indoorSportsArea: text(
    "体育馆、风雨操场等室内体育用房，填平方米；没有的填 0。",
    "Gymnasiums and other indoor sports rooms, in square metres; 0 where there is none.",
  ),
  sportsGroundArea: text(
    "田径场、球场等室外运动场地，填平方米。",
    "Tracks, courts and other outdoor grounds, in square metres.",
  ),
  sportsVenueArea: text(
    "运动场地与室内体育用房之和，填平方米。",
    "Outdoor grounds and indoor rooms together, in square metres.",
  ),
  equipmentValue: text(
    "教学仪器设备账面原值，填元，不填万元。",
    "Teaching equipment by its original book value, in yuan, not in ten thousands.",
  ),
  computers: text(
    "教学用计算机（含平板），不含教师办公用机。",
    "Computers for teaching, tablets among them; not those of the offices.",
  ),
  books: text("纸质图书册数，不含电子图书。", "Printed volumes; no electronic books."),
  multimediaRooms: text(
    "接入网络、有多媒体教学设备的教室间数。",
    "Classrooms that are on the network and have multimedia equipment.",
  ),
  smallestMusicRoom: text(
    "各间音乐专用教室中最小一间的使用面积，填平方米；没有音乐教室的填“/”。",
    "The usable area of the smallest music room, in square metres; a slash where there is none.",
  ),
  smallestFineArtRoom: text(
    "各间美术专用教室中最小一间的使用面积，填平方米；没有美术教室的填“/”。",
    "The usable area of the smallest art room, in square metres; a slash where there is none.",
  ),
  classesOverNorm: text(
    "超过 45 人的小学班级、超过 50 人的初中班级。",
    "Primary classes of more than 45 pupils, junior classes of more than 50.",
  ),
  largeClasses: text("56 人及以上的班级。", "Classes of 56 pupils or more."),
};

/** The words of the lists a form offers, by what they mean. */
export const categoryWords = {
  type: {
    primary: text("小学", "Primary school"),
    junior: text("初级中学", "Junior secondary school"),
    nineYear: text("九年一贯制学校", "Nine-year school"),
    completeSecondary: text("完全中学", "Complete secondary school"),
    twelveYear: text("十二年一贯制学校", "Twelve-year school"),
    teachingPoint: text("教学点", "Teaching point"),
  } satisfies Readonly<Partial<Record<SchoolType, LocalText>>>,
  owner: {
    countyEducation: text("县级教育部门", "County education department"),
    countyOther: text("县级其他部门", "Other county department"),
    cityEducation: text("地级教育部门", "City education department"),
    cityOther: text("地级其他部门", "Other city department"),
    provinceEducation: text("省级教育部门", "Provincial education department"),
    provinceOther: text("省级其他部门", "Other provincial department"),
    centralEducation: text("中央教育部门", "Central education department"),
    centralOther: text("中央其他部门", "Other central department"),
    enterprise: text("地方企业", "Enterprise"),
    private: text("民办", "Private"),
  } satisfies Readonly<Record<Owner, LocalText>>,
  locale: {
    urban: text("城区", "Urban"),
    town: text("镇区", "Town"),
    rural: text("乡村", "Rural"),
  } satisfies Readonly<Record<SchoolLocale, LocalText>>,
  counted: {
    true: text("是", "yes"),
    false: text("否", "no"),
  },
} as const;

/** A field whose words a form lists. */
export type CategoryId = keyof typeof categoryWords;

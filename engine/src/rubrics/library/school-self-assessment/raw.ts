// The raw figures of a school's own report, as they are printed: values per pupil are worked out of them, and they are held against each other.
import type { RubricCheck, RubricInput } from "../../rubric.js";
import { count, measure, percent, text, units } from "../parts.js";

const { people } = units;

/** Pupils, staff and what there is for them. */
export const rawFigures: readonly RubricInput[] = [
  count("pupils", text("在校学生数", "Pupils"), people, { field: "pupils" }),
  count("classes", text("班级数", "Classes"), units.classes, { field: "classes" }),
  count("boarders", text("寄宿生数", "Boarders"), people, { field: "boarders" }),
  count("leftBehind", text("留守儿童数", "Left-behind children"), people, {
    headers: ["留守儿童", "留守学生", "留守学生数", "农村留守儿童", "在校农村留守儿童"],
  }),
  count("leftBehindOne", text("单亲留守儿童数", "Left behind by one parent"), people, {
    headers: ["单亲留守儿童", "父母一方外出", "单亲外出", "一方外出留守儿童"],
  }),
  count("leftBehindBoth", text("双亲留守儿童数", "Left behind by both parents"), people, {
    headers: ["双亲留守儿童", "父母双方外出", "双亲外出", "双方外出留守儿童"],
  }),
  count("migrants", text("随迁子女数", "Migrant children"), people, {
    field: "migrantPupils",
    headers: ["随迁子女", "外来务工人员子女", "进城务工人员子女", "流动人口子女", "外来务工子女"],
  }),
  count("staff", text("教职工数", "Staff"), people, { field: "staff" }),
  count("fullTimeTeachers", text("专任教师数", "Full-time teachers"), people, { field: "fullTimeTeachers" }),
  measure(
    "pupilsPerStaffPrinted",
    text("印出的员生比", "Printed ratio of staff to pupils"),
    text("人/名教职工", "pupils per staff member"),
    {
      headers: ["员生比", "教职工与学生比", "学生与教职工比", "教职工学生比"],
    },
  ),
  measure(
    "pupilsPerTeacherPrinted",
    text("印出的师生比", "Printed ratio of teachers to pupils"),
    text("人/名专任教师", "pupils per full-time teacher"),
    {
      headers: ["师生比", "生师比", "专任教师与学生比", "教师与学生比"],
    },
  ),
  percent("qualifiedRate", text("教师学历合格率", "Teachers with the required degree"), {
    headers: ["学历合格率", "学历达标率", "教师学历达标率", "专任教师学历合格率", "专任教师学历达标率", "教师合格率"],
  }),
  count("provinceBackbone", text("省级骨干教师数", "Backbone teachers of the province"), people, {
    headers: ["省级骨干教师", "省骨干教师", "省级骨干", "省级名师"],
  }),
  count("cityBackbone", text("市级骨干教师数", "Backbone teachers of the city"), people, {
    headers: ["市级骨干教师", "市骨干教师", "州级骨干教师", "市州级骨干教师", "市级骨干", "州级骨干"],
  }),
  count("countyBackbone", text("县级骨干教师数", "Backbone teachers of the county"), people, {
    headers: ["县级骨干教师", "县骨干教师", "区级骨干教师", "县市级骨干教师", "县级骨干"],
  }),
  count("countyLeaders", text("县级学科带头人数", "Subject leaders of the county"), people, {
    headers: ["县级学科带头人", "县市级学科带头人", "学科带头人"],
  }),
  count("countyExperts", text("县级教学能手数", "Expert teachers of the county"), people, {
    headers: ["县级教学能手", "县市级教学能手", "教学能手"],
  }),
  count("backboneTeachers", text("县级以上骨干教师数", "Backbone teachers of county level and above"), people, {
    field: "backboneTeachers",
    workedOut: {
      ways: [
        { plus: ["provinceBackbone", "cityBackbone", "countyBackbone", "countyLeaders", "countyExperts"] },
        { plus: ["provinceBackbone", "cityBackbone", "countyLeaders", "countyExperts"] },
        { plus: ["provinceBackbone", "cityBackbone", "countyBackbone"] },
      ],
    },
  }),
  measure("siteArea", text("占地面积", "Site area"), units.squareMetres, { field: "siteArea" }),
  measure("buildingArea", text("校舍建筑面积", "Building area"), units.squareMetres, { field: "buildingArea" }),
  measure("sportsGroundArea", text("运动场地面积", "Area of the sports ground"), units.squareMetres, {
    field: "sportsGroundArea",
    headers: ["运动场", "运动场面积", "操场面积", "体育场地面积"],
  }),
  measure("indoorSportsArea", text("室内体育用房面积", "Area of indoor sports rooms"), units.squareMetres, {
    field: "indoorSportsArea",
  }),
  measure("equipmentValue", text("教学仪器设备值", "Value of teaching equipment"), units.yuan, {
    field: "equipmentValue",
  }),
  count("computers", text("学生用计算机台数", "Computers for pupils"), units.sets, {
    field: "computers",
    headers: ["教学电脑", "学生电脑", "学生机", "学生用电脑", "学生用计算机"],
  }),
  count("teacherComputers", text("教师用计算机台数", "Computers for teachers"), units.sets, {
    headers: ["教师电脑", "教师机", "办公电脑", "教师用电脑", "教师用计算机", "办公用计算机"],
  }),
  count("multimediaRooms", text("网络多媒体教室数", "Multimedia rooms"), units.rooms, {
    field: "multimediaRooms",
    headers: ["班班通", "班班通教室", "多媒体教室", "多媒体设备", "班班通设备", "多媒体"],
  }),
  count("books", text("图书册数", "Books"), units.volumes, { field: "books" }),
  count("desks", text("课桌椅套数", "Desks"), units.desks, {
    headers: ["课桌", "课桌椅", "课桌凳", "课桌椅数", "课桌凳套数", "学生课桌椅"],
  }),
  count("beds", text("学生宿舍床位数", "Beds in dormitories"), units.beds, {
    headers: ["宿舍床位", "床位数", "床位", "寄宿生床位数", "学生床位数"],
  }),
  count("onlineLessonsGiven", text("网上晒课节数", "Lessons shown online"), units.lessons, {
    headers: ["晒课节数", "晒课", "晒课数", "网上晒课数", "网上晒课"],
  }),
  count("aidedPupils", text("受资助学生数", "Pupils aided"), people, {
    headers: ["受资助学生", "资助学生数", "资助人数", "受助学生", "受助学生数", "受资助人数"],
  }),
  count("entitledPupils", text("应资助学生数", "Pupils entitled to aid"), people, {
    headers: ["应资助学生", "应助学生数", "应资助人数", "家庭经济困难学生数", "贫困学生数"],
  }),
];

/** What the figures of a report must agree in, beside what holds for every school's record. */
export const rawChecks: readonly RubricCheck[] = [
  {
    id: "leftBehindParts",
    input: "leftBehind",
    is: "=",
    ways: [
      {
        title: text("单亲与双亲留守儿童之和", "those left behind by one parent and by both"),
        plus: ["leftBehindOne", "leftBehindBoth"],
      },
    ],
  },
  {
    id: "leftBehindAmongPupils",
    input: "pupils",
    is: ">=",
    ways: [
      {
        title: text("留守儿童是在校学生的一部分", "left-behind children are some of the pupils"),
        plus: ["leftBehind"],
      },
    ],
  },
  {
    id: "migrantsAmongPupils",
    input: "pupils",
    is: ">=",
    ways: [
      { title: text("随迁子女是在校学生的一部分", "migrant children are some of the pupils"), plus: ["migrants"] },
    ],
  },
  {
    id: "degreesAmongTeachers",
    input: "fullTimeTeachers",
    is: ">=",
    ways: [
      {
        title: text(
          "本科与专科教师是专任教师的一部分",
          "teachers with a bachelor's or college degree are some of the full-time teachers",
        ),
        plus: ["bachelorTeachers", "collegeTeachers"],
      },
    ],
  },
  {
    id: "degreesAmongQualified",
    input: "qualifiedRate",
    is: ">=",
    ways: [
      {
        title: text(
          "本科与专科教师都达到合格学历，所占百分比不高于合格率",
          "those with a bachelor's or college degree are qualified: their share is no more than the rate",
        ),
        plus: ["bachelorTeachers", "collegeTeachers"],
        over: "fullTimeTeachers",
        per: 100,
      },
    ],
  },
  {
    id: "titlesAppointedAmongHeld",
    input: "titlesHeld",
    is: ">=",
    ways: [
      { title: text("聘任的不多于具有职称的", "no more are appointed than hold a title"), plus: ["titlesAppointed"] },
    ],
  },
  {
    id: "staffRatio",
    input: "pupilsPerStaffPrinted",
    is: "=",
    ways: [
      { title: text("每名教职工负担的学生", "pupils per staff member"), plus: ["pupils"], over: "staff" },
      {
        title: text("每名专任教师负担的学生", "pupils per full-time teacher"),
        plus: ["pupils"],
        over: "fullTimeTeachers",
      },
    ],
  },
  {
    id: "teacherRatio",
    input: "pupilsPerTeacherPrinted",
    is: "=",
    ways: [
      {
        title: text("每名专任教师负担的学生", "pupils per full-time teacher"),
        plus: ["pupils"],
        over: "fullTimeTeachers",
      },
      { title: text("每名教职工负担的学生", "pupils per staff member"), plus: ["pupils"], over: "staff" },
    ],
  },
  {
    id: "aidedAmongEntitled",
    input: "entitledPupils",
    is: ">=",
    ways: [{ title: text("受助的不多于应助的", "no more are aided than are entitled"), plus: ["aidedPupils"] }],
  },
];

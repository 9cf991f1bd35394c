// A city's self-check of a school for the quality-balance standard (沈阳市…学校自评表, annex 4): gaps in printed texts beside their indicators.
import type { FormTemplate } from "../form-template.js";
import type { GapMeaning, GapText } from "./gap-fields.js";
import { gapFields } from "./gap-fields.js";

const stages = (id: string): readonly GapMeaning[] => [`primary.${id}`, `junior.${id}`];

const texts: readonly GapText[] = [
  {
    cell: "A2",
    right: 0,
    label: "学校名称",
    text: "＿＿（＿＿）建校于＿＿年",
    gaps: ["name", "type", null],
  },
  {
    cell: "B4",
    label: "1.每百名学生拥有高于规定学历教师数：小学、初中分别达到4.2人以上、5.3人以上。",
    text: "学校拥有高于规定学历教师数：小学＿＿人；初中＿＿人。每百名学生拥有高于规定学历教师数：小学＿＿人；初中＿＿人。",
    gaps: [...stages("aboveRequirementTeachers"), ...stages("aboveRequirementTeachersPer100Pupils")],
  },
  {
    cell: "B5",
    label: "2.每百名学生拥有县级以上骨干教师数：小学、初中均达到1人以上。",
    text: "学校拥有县级以上骨干教师数：小学＿＿人；初中＿＿人。每百名学生拥有县级以上骨干教师数：小学＿＿人；初中＿＿人。",
    gaps: [...stages("backboneTeachers"), ...stages("backboneTeachersPer100Pupils")],
  },
  {
    cell: "B6",
    label: "3.每百名学生拥有体育、艺术（美术、音乐）专任教师数：小学、初中均达到0.9人以上。",
    text: "学校拥有体育、艺术（美术、音乐）专任教师数：小学＿＿人；初中＿＿人。每百名学生拥有体育、艺术（美术、音乐）专任教师数：小学＿＿人；初中＿＿人。",
    gaps: [...stages("peArtsTeachers"), ...stages("peArtsTeachersPer100Pupils")],
  },
  {
    cell: "B7",
    label: "4.生均教学及辅助用房面积：小学、初中分别达到4.5平方米以上、5.8平方米以上。",
    text: "学校拥有教学辅助用房面积：＿＿平方米。生均教学及辅助用房面积：小学＿＿平方米；初中＿＿平方米。",
    gaps: ["whole.teachingArea", ...stages("teachingAreaPerPupil")],
  },
  {
    cell: "B8",
    label: "5.生均体育运动场馆面积:小学、初中分别达到7.5平方米以上、10.2平方米以上。",
    text: "学校拥有体育场馆面积：＿＿平方米（其中：体育场＿＿平方米、体育馆＿＿平方米、校园其他专用运动场地面积＿＿平方米、校外周边租借体育场馆面积＿＿平方米）。生均体育运动场馆面积:小学＿＿平方米；初中＿＿平方米。",
    // The parts are not the fields of the state's statistics: a gymnasium there stands inside the teaching rooms.
    gaps: ["whole.sportsVenueArea", null, null, null, null, ...stages("sportsAreaPerPupil")],
  },
  {
    cell: "B9",
    label: "6.生均教学仪器设备值：小学、初中分别达到2000元以上、2500元以上。",
    text: "学校教学仪器设备值＿＿万元。生均教学仪器设备值：小学＿＿元；初中＿＿元。",
    gaps: [["whole.equipmentValue", "万元"], ...stages("equipmentValuePerPupil")],
  },
  {
    cell: "B10",
    label: "7.每百名学生拥有网络多媒体教室数：小学、初中分别达到2.3间以上、2.4间以上。",
    text: "学校共有＿＿间多媒体教室。每百名学生拥有网络多媒体教室数：小学＿＿间；初中＿＿间。",
    gaps: ["whole.multimediaRooms", ...stages("multimediaClassroomsPer100Pupils")],
  },
  {
    cell: "B11",
    label:
      "1.所有小学、初中每12个班级配备音乐、美术专用教室1间以上；其中，每间音乐专用教室面积不小于96平方米，每间美术专用教室面积不小于90平方米。",
    text: "全校教学班数＿＿个。配备音乐专用教室＿＿间，面积分别为：＿＿，＿＿，＿＿，＿＿，＿＿，＿＿平方米；美术专用教室＿＿间，面积分别为：＿＿，＿＿，＿＿，＿＿，＿＿，＿＿平方米。",
    gaps: [
      "whole.classes",
      "whole.musicRooms",
      null,
      null,
      null,
      null,
      null,
      null,
      "whole.fineArtRooms",
      null,
      null,
      null,
      null,
      null,
      null,
    ],
  },
  {
    cell: "B12",
    label: "2.所有小学、初中规模不超过2000人，九年一贯制学校、十二年一贯制学校义务教育阶段规模不超过2500人。",
    text: "全校中小学生数＿＿人。其中：小学＿＿人、初中＿＿人、高中＿＿人。",
    gaps: ["whole.pupils", ...stages("pupils"), "senior.pupils"],
  },
  {
    cell: "B13",
    label: "3.小学、初中所有班级学生数分别不超过45人、50人。",
    text: "最大班额学生数＿＿人，超过45人的小学班级＿＿个，超过50人的初中班级＿＿个。",
    gaps: ["whole.largestClass", ...stages("classesOverNorm")],
  },
  {
    cell: "B14",
    label: "4.不足100名学生村小学和教学点按100名学生核定公用经费。",
    text: "上年学生数＿＿人，上年度拨付定额公用经费＿＿万元；生均公用经费＿＿元。",
    gaps: [null, ["whole.publicFunds", "万元"], null],
  },
  {
    cell: "B15",
    label: "5.特殊教育学校生均公用经费不低于8000元。",
    text: "上年学生数＿＿人，上年度拨付定额公用经费＿＿万元；生均公用经费＿＿元。",
    gaps: [null, ["whole.publicFunds", "万元"], null],
  },
];

/** The self-check of a school: its counts, and its seven indicators as the school computed them. */
export const schoolSelfCheck: FormTemplate = {
  version: 1,
  kind: "form",
  id: "school-self-check",
  title: "沈阳市创建国家义务教育优质均衡发展县（市、区）学校自评表",
  fields: texts.flatMap(gapFields),
};

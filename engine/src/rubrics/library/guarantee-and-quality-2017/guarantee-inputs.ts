// The figures of the fifteen guarantee items, as the national form asks for them (表Ⅳ).
import type { RubricInput } from "../../rubric.js";
import { count, flag, measure, percent, text, units } from "../parts.js";

/** Rooms for music and art, school size, class size: what is beyond the line is counted. */
const premises: readonly RubricInput[] = [
  flag("layout", text("学校规划布局是否合理", "Schools sited as planned"), { headers: ["规划布局合理"] }),
  flag(
    "unifiedStandards",
    text(
      "城乡建设、编制、公用经费、装备标准是否统一",
      "One standard of building, staffing, funds and equipment for town and country",
    ),
    {
      headers: ["城乡标准统一", "四统一"],
    },
  ),
  count(
    "schoolsShortOfMusicRooms",
    text("音乐专用教室间数不足的学校数", "Schools with too few music rooms"),
    units.schools,
    {
      headers: ["音乐教室不足学校数"],
    },
  ),
  count(
    "schoolsShortOfArtRooms",
    text("美术专用教室间数不足的学校数", "Schools with too few art rooms"),
    units.schools,
    {
      headers: ["美术教室不足学校数"],
    },
  ),
  count(
    "musicRoomsBelow96",
    text(
      "面积小于96平方米的音乐专用教室数（不含按放宽值评估的学校）",
      "Music rooms of less than 96 m² (schools with relaxed values apart)",
    ),
    units.rooms,
    {
      headers: ["小于96平方米音乐教室数"],
    },
  ),
  count(
    "artRoomsBelow90",
    text(
      "面积小于90平方米的美术专用教室数（不含按放宽值评估的学校）",
      "Art rooms of less than 90 m² (schools with relaxed values apart)",
    ),
    units.rooms,
    {
      headers: ["小于90平方米美术教室数"],
    },
  ),
  count(
    "musicRoomsBelow73",
    text(
      "2016年及之前规划建成的学校：面积小于73平方米的音乐专用教室数",
      "Schools planned and built by 2016: music rooms of less than 73 m²",
    ),
    units.rooms,
    {
      headers: ["小于73平方米音乐教室数"],
    },
  ),
  count(
    "artRoomsBelow67",
    text(
      "2016年及之前规划建成的学校：面积小于67平方米的美术专用教室数",
      "Schools planned and built by 2016: art rooms of less than 67 m²",
    ),
    units.rooms,
    {
      headers: ["小于67平方米美术教室数"],
    },
  ),
  count(
    "roomsBelow54",
    text(
      "最大班额低于30人的农村小规模小学：面积小于54平方米的音乐、美术专用教室数",
      "Small rural primary schools with no class of 30: music and art rooms of less than 54 m²",
    ),
    units.rooms,
    {
      headers: ["小于54平方米专用教室数"],
    },
  ),
  count(
    "roomsBelow61",
    text(
      "最大班额低于30人的农村小规模初中：面积小于61平方米的音乐、美术专用教室数",
      "Small rural junior schools with no class of 30: music and art rooms of less than 61 m²",
    ),
    units.rooms,
    {
      headers: ["小于61平方米专用教室数"],
    },
  ),
  count(
    "primaryOver2000",
    text(
      "超过2000人的小学数（不含按放宽值评估的学校）",
      "Primary schools of more than 2000 pupils (schools with relaxed values apart)",
    ),
    units.schools,
    {
      headers: ["超过2000人的小学"],
    },
  ),
  count(
    "juniorOver2000",
    text(
      "超过2000人的初中数（不含按放宽值评估的学校）",
      "Junior schools of more than 2000 pupils (schools with relaxed values apart)",
    ),
    units.schools,
    {
      headers: ["超过2000人的初中"],
    },
  ),
  count(
    "combinedOver2500",
    text(
      "义务教育阶段超过2500人的一贯制学校数（不含按放宽值评估的学校）",
      "Nine- and twelve-year schools of more than 2500 pupils in the compulsory stages (schools with relaxed values apart)",
    ),
    units.schools,
    {
      headers: ["超过2500人的一贯制学校"],
    },
  ),
  count(
    "schoolsOver2400",
    text(
      "按放宽值评估的学校中超过2400人的小学、初中数",
      "Schools with relaxed values: primary and junior schools of more than 2400 pupils",
    ),
    units.schools,
    {
      headers: ["超过2400人的小学和初中"],
    },
  ),
  count(
    "combinedOver3000",
    text(
      "按放宽值评估的学校中超过3000人的九年一贯制学校数",
      "Schools with relaxed values: nine-year schools of more than 3000 pupils",
    ),
    units.schools,
    {
      headers: ["超过3000人的一贯制学校"],
    },
  ),
  count(
    "vocationalWithClasses",
    text("附设普通小学班、初中班的职业学校数", "Vocational schools that hold primary or junior classes"),
    units.schools,
    {
      headers: ["职业学校附设班"],
    },
  ),
  count("largestPrimaryClass", text("小学最大班额", "Largest primary class"), units.people, {
    headers: ["小学班级最多人数"],
  }),
  count("largestJuniorClass", text("初中最大班额", "Largest junior class"), units.people, {
    headers: ["初中班级最多人数"],
  }),
  count("primaryClassesOver45", text("超过45人的小学班级数", "Primary classes of more than 45"), units.classes, {
    headers: ["超过45人的小学班级"],
  }),
  count("juniorClassesOver50", text("超过50人的初中班级数", "Junior classes of more than 50"), units.classes, {
    headers: ["超过50人的初中班级"],
  }),
];

/** Money and people. */
const people: readonly RubricInput[] = [
  count(
    "smallSchoolFundedPupils",
    text("不足100人学校核定公用经费的最少人数", "Fewest pupils for which a school below 100 pupils is funded"),
    units.people,
    {
      headers: ["小规模学校核定人数"],
    },
  ),
  measure(
    "specialEducationFunds",
    text(
      "特殊教育学校和随班就读生均公用经费（取低者）",
      "Public funds per pupil in special education (the lower of special schools and ordinary classes)",
    ),
    units.yuanPerPupil,
    {
      headers: ["特殊教育生均公用经费"],
    },
  ),
  measure("teacherPay", text("义务教育学校教师年平均工资收入", "Mean yearly pay of teachers"), units.yuan, {
    headers: ["教师年平均工资"],
  }),
  measure("civilServantPay", text("当地公务员年平均工资收入", "Mean yearly pay of civil servants"), units.yuan, {
    headers: ["公务员年平均工资"],
  }),
  flag("performancePay", text("教师绩效工资总量是否足额核定", "Total of performance pay fixed in full"), {
    headers: ["绩效工资足额核定"],
  }),
  percent("trainingCompletion", text("教师5年360学时培训完成率", "Teachers who completed 360 hours in five years"), {
    headers: ["教师培训完成率", "培训完成率"],
  }),
  flag("postsAllocated", text("编制和岗位是否由县统筹分配", "Posts allocated by the county"), {
    headers: ["编制统筹分配"],
  }),
  percent("exchangeShare", text("交流轮岗教师占符合条件教师的比例", "Exchanged teachers out of those eligible"), {
    headers: ["交流轮岗比例", "交流轮岗教师比例"],
  }),
  percent("backboneShare", text("骨干教师占交流轮岗教师的比例", "Backbone teachers out of those exchanged"), {
    headers: ["交流骨干比例", "骨干教师交流比例"],
  }),
  percent("certificateShare", text("专任教师持教师资格证上岗率", "Teachers with a teaching certificate"), {
    headers: ["教师资格证持证率", "持证上岗率"],
  }),
  percent(
    "primaryNearby",
    text("城区和镇区公办小学就近划片入学比例", "Nearby admission, public primary schools in towns"),
    {
      headers: ["小学就近入学比例"],
    },
  ),
  percent(
    "juniorNearby",
    text("城区和镇区公办初中就近划片入学比例", "Nearby admission, public junior schools in towns"),
    {
      headers: ["初中就近入学比例"],
    },
  ),
  percent("seniorHighQuota", text("优质高中招生名额分配比例", "Good senior-high places given to junior schools"), {
    headers: ["优质高中名额分配比例"],
  }),
  flag("quotaToRural", text("优质高中名额分配是否向农村初中倾斜", "These places lean towards rural junior schools"), {
    headers: ["名额向农村倾斜"],
  }),
  percent(
    "migrantShare",
    text(
      "随迁子女在公办和政府购买服务民办学校就读的比例",
      "Migrant children in public schools or places paid for by the government",
    ),
    {
      headers: ["随迁子女就读比例"],
    },
  ),
  flag("leftBehindCare", text("留守儿童关爱体系是否健全", "Sound care for left-behind children"), {
    headers: ["留守儿童关爱体系"],
  }),
];

/** All of them. */
export const guaranteeInputs: readonly RubricInput[] = [...premises, ...people];

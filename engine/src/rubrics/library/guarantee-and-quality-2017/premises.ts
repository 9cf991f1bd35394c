// 政府保障程度, items 1 to 5: siting, one standard, music and art rooms, school size, class size; with the relaxed values.
import type { RubricItem } from "../../rubric.js";
import { offices } from "../offices.js";
import { text } from "../parts.js";
import { allOf, eitherOf, ifGiven, line, met, of2017, relaxation, relaxed } from "./met.js";

const none = (input: string) => line(input, 0, "atMost");

const roomTitle = text(
  "3. 每12个班配备音乐、美术专用教室各1间以上",
  "3. A music room and an art room for every 12 classes",
);
const roomEvidence = [
  text("专用教室台账、各校班级数", "the register of special rooms and the number of classes of each school"),
];
const enoughRooms = [none("schoolsShortOfMusicRooms"), none("schoolsShortOfArtRooms")];
const fullRooms = [none("musicRoomsBelow96"), none("artRoomsBelow90")];
const relaxedRooms = [none("musicRoomsBelow73"), none("artRoomsBelow67"), none("roomsBelow54"), none("roomsBelow61")];

const sizeTitle = text("4. 学校规模不超过规定人数", "4. No school larger than allowed");
const sizeEvidence = [text("教育事业统计报表", "the yearly statistics")];
const fullSizes = [
  none("primaryOver2000"),
  none("juniorOver2000"),
  none("combinedOver2500"),
  none("vocationalWithClasses"),
];
const relaxedSizes = [none("schoolsOver2400"), none("combinedOver3000")];

const largestClasses = [line("largestPrimaryClass", 45, "atMost"), line("largestJuniorClass", 50, "atMost")];
const classesBeyond = [none("primaryClassesOver45"), none("juniorClassesOver50")];

// What is beyond a relaxed line is beyond the full one too: typed in the relaxed column, it counts there all the same.

/** In the order of the national form. Items 3 and 4 stand twice: with the relaxed values, and without them, before and after. */
export const premises: readonly RubricItem[] = [
  met({
    id: "siting",
    title: text("1. 学校规划布局合理", "1. Schools sited as planned"),
    method: { kind: "threshold", input: "layout", value: 1, direction: "atLeast" },
    office: offices.planning,
    evidence: [text("学校布局规划及批复", "the siting plan and its approval")],
    rule: text(
      "义务教育学校规划布局合理，符合国家规定要求。",
      "Schools are sited as planned and as the state requires.",
    ),
    source: of2017("政府保障程度第1项"),
  }),
  met({
    id: "oneStandard",
    title: text("2. 城乡义务教育标准统一", "2. One standard for town and country"),
    method: { kind: "threshold", input: "unifiedStandards", value: 1, direction: "atLeast" },
    office: offices.planning,
    evidence: [text("建设、编制、公用经费、装备标准文件", "the standards of building, staffing, funds and equipment")],
    rule: text(
      "城乡义务教育学校建设标准、教师编制标准、生均公用经费基准定额、基本装备配置标准统一。",
      "Town and country have one standard of building, of staffing, of public funds per pupil and of equipment.",
    ),
    source: of2017("政府保障程度第2项"),
  }),
  met({
    id: "musicAndArtRoomsRelaxed",
    title: roomTitle,
    method: allOf(...enoughRooms, ...fullRooms, ...relaxedRooms),
    effective: relaxation,
    office: offices.technology,
    evidence: roomEvidence,
    rule: text(
      "每12个班音乐、美术专用教室各1间以上（班级数除以12，有余数进1）；音乐不小于96平方米，美术不小于90平方米。2016年及之前规划并建成的学校，音乐不小于73平方米，美术不小于67平方米；最大班额低于30人的农村小规模学校，小学均不小于54平方米，初中均不小于61平方米。",
      "One music room and one art room for every 12 classes, rounded up; music at least 96 m², art at least 90 m². Schools planned and built by 2016: music 73 m², art 67 m². Small rural schools with no class of 30: both 54 m² in primary, 61 m² in junior.",
    ),
    source: relaxed("政府保障程度第3项"),
  }),
  met({
    id: "musicAndArtRooms",
    title: roomTitle,
    method: allOf(...enoughRooms, ...fullRooms, ...relaxedRooms.map(ifGiven)),
    insteadOf: "musicAndArtRoomsRelaxed",
    office: offices.technology,
    evidence: roomEvidence,
    rule: text(
      "每12个班音乐、美术专用教室各1间以上（班级数除以12，有余数进1）；音乐不小于96平方米，美术不小于90平方米，所有学校都一样；按放宽值填报的不足，也算不足。",
      "One music room and one art room for every 12 classes, rounded up; music at least 96 m², art at least 90 m², in every school; a room too small for the relaxed values is too small here as well.",
    ),
    source: of2017("政府保障程度第3项"),
  }),
  met({
    id: "schoolSizeRelaxed",
    title: sizeTitle,
    method: allOf(...fullSizes, ...relaxedSizes),
    effective: relaxation,
    office: offices.basicEducation,
    evidence: sizeEvidence,
    rule: text(
      "小学、初中不超过2000人，一贯制学校义务教育阶段不超过2500人，职业学校不附设普通小学班、初中班。2010年及之前规划并建成的学校和随迁子女超过50%的学校，小学、初中不超过2400人，九年一贯制学校不超过3000人。",
      "Primary and junior schools at most 2000 pupils, combined schools at most 2500 in the compulsory stages, no primary or junior classes in vocational schools. Schools planned and built by 2010 or with more than 50 % migrant children: 2400, nine-year schools 3000.",
    ),
    source: relaxed("政府保障程度第4项"),
  }),
  met({
    id: "schoolSize",
    title: sizeTitle,
    method: allOf(...fullSizes, ...relaxedSizes.map(ifGiven)),
    insteadOf: "schoolSizeRelaxed",
    office: offices.basicEducation,
    evidence: sizeEvidence,
    rule: text(
      "小学、初中不超过2000人，一贯制学校义务教育阶段不超过2500人，职业学校不附设普通小学班、初中班，所有学校都一样；超过2400人、3000人的学校不论填在哪一栏，都算超过。",
      "Primary and junior schools at most 2000 pupils, combined schools at most 2500 in the compulsory stages, no primary or junior classes in vocational schools, all schools alike; a school of more than 2400 or 3000 counts whichever column it stands in.",
    ),
    source: of2017("政府保障程度第4项"),
  }),
  met({
    id: "classSize",
    title: text("5. 所有班级不超过规定班额", "5. No class larger than allowed"),
    // The largest class or, as the national form has it, the classes beyond the line; where both are given, both have to keep it.
    method: eitherOf(
      allOf(...largestClasses, ...classesBeyond.map(ifGiven)),
      allOf(...classesBeyond, ...largestClasses.map(ifGiven)),
    ),
    office: offices.basicEducation,
    evidence: [text("各校班级学生名册", "class lists of the schools")],
    rule: text(
      "小学、初中所有班级学生数分别不超过45人、50人；填最大班额，或填超过的班级数，两样都填的两样都看。",
      "No primary class of more than 45 pupils, no junior class of more than 50: by the largest classes, or by the number of classes beyond, and by both where both are given.",
    ),
    source: of2017("政府保障程度第5项"),
  }),
];

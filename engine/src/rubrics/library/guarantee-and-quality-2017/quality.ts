// 教育质量: the nine items, and the opinion of society beside them.
import { offices } from "../offices.js";
import { count, flag, measure, percent, text, units, word } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { allOf, line, met, of2017 } from "./met.js";

/** 9 points. */
export const quality: RubricPart = {
  inputs: [
    percent("juniorRetention", text("初中三年巩固率", "Three-year retention in junior schools"), {
      headers: ["初中巩固率", "全县初中三年巩固率"],
    }),
    percent("disabledEnrolment", text("残疾儿童少年入学率", "Enrolment of disabled children"), {
      headers: ["三残儿童入学率", "残疾儿童入学率"],
    }),
    count("schoolsWithoutCharter", text("没有制定章程的学校数", "Schools without a charter"), units.schools, {
      headers: ["无章程学校数"],
    }),
    count(
      "schoolsNotInformatised",
      text("没有实现管理与教学信息化的学校数", "Schools that do not manage and teach with information technology"),
      units.schools,
      {
        headers: ["未实现信息化学校数"],
      },
    ),
    percent(
      "lowestTrainingShare",
      text("各校培训经费占公用经费预算的最低比例", "Lowest share of training in a school's budget for public funds"),
      {
        headers: ["培训经费最低比例"],
      },
    ),
    word("equipmentUse", text("设施设备利用水平", "How well equipment is used"), { headers: ["设备利用率水平"] }),
    count(
      "schoolsBelowGood",
      text("德育或校园文化建设未达良好的学校数", "Schools whose moral education or campus culture is below good"),
      units.schools,
      {
        headers: ["未达良好学校数"],
      },
    ),
    flag("fullCurriculum", text("课程是否开齐开足、教学秩序规范", "All courses taught in full and in good order"), {
      headers: ["课程开齐开足"],
    }),
    flag("practicalActivities", text("综合实践活动是否有效开展", "Practical activities really held"), {
      headers: ["综合实践活动"],
    }),
    flag("noOverload", text("是否无过重课业负担", "No excessive workload"), { headers: ["无过重课业负担"] }),
    measure(
      "lowestMonitoringLevel",
      text("国家监测各学科最低学业水平等级", "Lowest level of a subject in the national monitoring"),
      units.level,
      {
        headers: ["监测最低等级"],
        range: [1, 4],
      },
    ),
    measure(
      "largestSchoolDifference",
      text(
        "国家监测各学科最大校际差异率",
        "Largest difference between schools of a subject in the national monitoring",
      ),
      text("比率", "ratio"),
      {
        headers: ["监测最大校际差异率"],
        range: [0, 1],
      },
    ),
  ],
  section: {
    id: "quality",
    title: text("教育质量", "Quality of education"),
    points: 9,
    source: of2017("教育质量"),
    items: [
      met({
        id: "retention",
        title: text("1. 初中三年巩固率", "1. Three-year retention in junior schools"),
        method: { kind: "threshold", input: "juniorRetention", value: 95, direction: "atLeast" },
        office: offices.basicEducation,
        evidence: [text("学籍变动表、毕业生名册", "registers of pupils and lists of graduates")],
        rule: text(
          "初中三年巩固率达到95%以上；巩固率等于（毕业生数减三年转入数加三年转出数）除以（三年前入学数减死亡数）。",
          "At least 95 %: (graduates less those who moved in, plus those who moved out) over (those who entered three years before, less deaths).",
        ),
        source: of2017("教育质量第1项"),
      }),
      met({
        id: "disabledChildren",
        title: text("2. 残疾儿童少年入学率", "2. Enrolment of disabled children"),
        method: { kind: "threshold", input: "disabledEnrolment", value: 95, direction: "atLeast" },
        office: offices.basicEducation,
        evidence: [text("残疾儿童少年花名册、入学登记", "the list of disabled children and their enrolment")],
        rule: text("残疾儿童少年入学率达到95%以上。", "At least 95 % of the disabled children are enrolled."),
        source: of2017("教育质量第2项"),
      }),
      met({
        id: "charters",
        title: text(
          "3. 学校章程、管理与教学信息化",
          "3. Charters, and information technology in management and teaching",
        ),
        method: allOf(line("schoolsWithoutCharter", 0, "atMost"), line("schoolsNotInformatised", 0, "atMost")),
        office: offices.basicEducation,
        evidence: [text("各校章程核准书、信息化应用记录", "approvals of the charters and records of use")],
        rule: text(
          "所有学校制定章程，实现学校管理与教学信息化。",
          "Every school has a charter, and manages and teaches with information technology.",
        ),
        source: of2017("教育质量第3项"),
      }),
      met({
        id: "trainingFunds",
        title: text("4. 教师培训经费", "4. Funds for training"),
        method: { kind: "threshold", input: "lowestTrainingShare", value: 5, direction: "atLeast" },
        office: offices.planning,
        evidence: [text("各校公用经费和培训经费预决算", "budgets and accounts of the schools")],
        rule: text(
          "所有学校按照不低于学校年度公用经费预算总额的5%安排教师培训经费。",
          "Every school sets aside at least 5 % of its yearly budget for public funds for the training of teachers.",
        ),
        source: of2017("教育质量第4项"),
      }),
      met({
        id: "equipment",
        title: text("5. 信息化教学与设备利用", "5. Teaching with information technology, and use of equipment"),
        method: {
          kind: "gradeToPoints",
          input: "equipmentUse",
          grades: [
            { grade: "高", points: 1 },
            { grade: "较高", points: 1 },
            { grade: "一般", points: 0 },
            { grade: "较低", points: 0 },
          ],
        },
        office: offices.technology,
        evidence: [text("设备使用登记、信息化教学案例", "registers of use and examples of teaching")],
        rule: text(
          "教师能熟练运用信息化手段组织教学，设施设备利用率达到较高水平（填高、较高、一般、较低）。",
          "Teachers are at home with information technology, and equipment is used at a high or fairly high level.",
        ),
        source: of2017("教育质量第5项"),
      }),
      met({
        id: "moralEducation",
        title: text("6. 德育、校园文化", "6. Moral education and campus culture"),
        method: { kind: "threshold", input: "schoolsBelowGood", value: 0, direction: "atMost" },
        office: offices.moral,
        evidence: [text("各校德育、校园文化评定结果", "the grades of each school")],
        rule: text(
          "所有学校德育工作、校园文化建设水平达到良好以上。",
          "Moral education and campus culture are good or better in every school.",
        ),
        source: of2017("教育质量第6项"),
      }),
      met({
        id: "curriculum",
        title: text("7. 课程开齐开足、综合实践", "7. Full curriculum and practical activities"),
        method: allOf(line("fullCurriculum", 1), line("practicalActivities", 1)),
        office: offices.research,
        evidence: [text("各校课程表、综合实践活动记录", "timetables and records of practical activities")],
        rule: text(
          "课程开齐开足，教学秩序规范，综合实践活动有效开展。",
          "All courses are taught in full and in good order, and practical activities are really held.",
        ),
        source: of2017("教育质量第7项"),
      }),
      met({
        id: "workload",
        title: text("8. 无过重课业负担", "8. No excessive workload"),
        method: { kind: "threshold", input: "noOverload", value: 1, direction: "atLeast" },
        office: offices.research,
        evidence: [text("作业公示、问卷统计", "published homework and statistics of questionnaires")],
        rule: text("没有过重课业负担。", "Pupils carry no excessive workload."),
        source: of2017("教育质量第8项"),
      }),
      met({
        id: "monitoring",
        title: text("9. 国家义务教育质量监测", "9. National monitoring"),
        method: {
          kind: "sum",
          of: [
            {
              method: { kind: "threshold", input: "lowestMonitoringLevel", value: 3, direction: "atLeast" },
              points: 0.5,
            },
            {
              method: {
                kind: "threshold",
                input: "largestSchoolDifference",
                value: 0.15,
                direction: "atMost",
                strict: true,
              },
              points: 0.5,
            },
          ],
        },
        office: offices.research,
        evidence: [text("国家义务教育质量监测报告", "the report of the national monitoring")],
        rule: text(
          "相关学科学业水平达到Ⅲ级以上（填3）得0.5分，校际差异率低于0.15得0.5分；两项都做到才算达到。没有被抽测的填“/”。",
          "0.5 points where every subject is at level III (entered as 3) or above, 0.5 where the difference between schools is below 0.15; the item is met only with both. A county that was not sampled enters a slash.",
        ),
        source: of2017("教育质量第9项"),
      }),
    ],
  },
};

// The seven actions of 1+1+x, each with the lines of its letter of responsibility.
import { offices } from "../offices.js";
import { text, units } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { actionOf } from "./letter.js";

const management = actionOf("management", text("管理互通", "Management connected"), [
  {
    id: "jointMeetings",
    title: text("联席会议次数", "Meetings held together"),
    unit: units.times,
    points: 4,
    earns: "inProportion",
    office: offices.basicEducation,
    evidence: text("会议记录和签到表", "minutes and attendance lists"),
  },
  {
    id: "cadrePosts",
    title: text("干部互派挂职人数", "Cadres posted to each other"),
    unit: units.people,
    points: 5,
    earns: "inProportion",
    office: offices.personnel,
    evidence: text("挂职文件和考核鉴定", "posting letters and appraisals"),
  },
  {
    id: "rulesRevised",
    title: text("共建管理制度项数", "Rules revised together"),
    unit: units.rules,
    points: 3,
    earns: "inProportion",
    office: offices.basicEducation,
    evidence: text("修订前后的制度文本", "the rules before and after"),
  },
  {
    id: "jointChecks",
    title: text("教学常规联合检查次数", "Checks of teaching made together"),
    unit: units.times,
    points: 3,
    earns: "inProportion",
    office: offices.research,
    evidence: text("检查记录和通报", "records of the checks and notices"),
  },
]);

const research = actionOf("research", text("研训联动", "Research and training linked"), [
  {
    id: "researchActivities",
    title: text("联合教研次数", "Research activities together"),
    unit: units.times,
    points: 6,
    earns: "inProportion",
    office: offices.research,
    evidence: text("教研计划和活动记录", "research plans and records"),
  },
  {
    id: "trainingTurns",
    title: text("教师培训人次", "Training of teachers, in turns"),
    unit: units.turns,
    points: 5,
    earns: "inProportion",
    office: offices.personnel,
    evidence: text("培训通知、签到表和学时登记", "notices, attendance lists and registers of hours"),
  },
  {
    id: "demonstrationLessons",
    title: text("示范课、送课节数", "Demonstration lessons and lessons sent"),
    unit: units.lessons,
    points: 5,
    earns: "inProportion",
    office: offices.research,
    evidence: text("课表、教案和听评课记录", "timetables, lesson plans and notes of observers"),
  },
  {
    id: "researchTopics",
    title: text("合作课题项数", "Research topics together"),
    unit: units.projects,
    points: 4,
    earns: "inProportion",
    office: offices.research,
    evidence: text("课题立项和结题材料", "papers that open and close the topic"),
  },
]);

const quality = actionOf("quality", text("质量同进", "Quality raised together"), [
  {
    id: "passRate",
    title: text("成员学校及格率", "Pass rate of the member schools"),
    points: 6,
    earns: "atLeast",
    office: offices.research,
    evidence: text("质量检测成绩册", "test results"),
  },
  {
    id: "excellentRate",
    title: text("成员学校优秀率", "Share of excellent results in the member schools"),
    points: 4,
    earns: "atLeast",
    office: offices.research,
    evidence: text("质量检测成绩册", "test results"),
  },
  {
    id: "retentionRate",
    title: text("成员学校巩固率", "Retention rate of the member schools"),
    points: 5,
    earns: "atLeast",
    office: offices.basicEducation,
    evidence: text("学籍变动表", "the register of pupils who came and left"),
  },
  {
    id: "lowScoreRate",
    title: text("成员学校低分率", "Share of low results in the member schools"),
    points: 5,
    earns: "atMost",
    office: offices.research,
    evidence: text("质量检测成绩册", "test results"),
  },
]);

const culture = actionOf("culture", text("文化共建", "Culture built together"), [
  {
    id: "pupilActivities",
    title: text("学生共同活动次数", "Activities of pupils together"),
    unit: units.times,
    points: 5,
    earns: "inProportion",
    office: offices.moral,
    evidence: text("活动方案和照片", "activity plans and photographs"),
  },
  {
    id: "cultureProjects",
    title: text("校园文化共建项目数", "Projects of campus culture"),
    unit: units.projects,
    points: 5,
    earns: "inProportion",
    office: offices.moral,
    evidence: text("项目方案和验收记录", "project plans and records of acceptance"),
  },
]);

const projects = actionOf("projects", text("项目合作", "Projects in cooperation"), [
  {
    id: "cooperationProjects",
    title: text("合作项目完成数", "Projects carried out together"),
    unit: units.projects,
    points: 6,
    earns: "inProportion",
    office: offices.basicEducation,
    evidence: text("项目协议和总结", "project agreements and reports"),
  },
  {
    id: "sharedCourses",
    title: text("共享校本课程门数", "School-made courses shared"),
    unit: units.subjects,
    points: 4,
    earns: "inProportion",
    office: offices.research,
    evidence: text("课程纲要和课表", "course outlines and timetables"),
  },
]);

const growth = actionOf("growth", text("互助成长", "Growing with each other's help"), [
  {
    id: "exchangeTeachers",
    title: text("交流轮岗教师人数", "Teachers exchanged"),
    unit: units.people,
    points: 6,
    earns: "inProportion",
    office: offices.personnel,
    evidence: text("交流轮岗文件和名册", "exchange letters and lists"),
  },
  {
    id: "mentorPairs",
    title: text("师徒结对数", "Pairs of mentor and teacher"),
    unit: units.pairs,
    points: 5,
    earns: "inProportion",
    office: offices.research,
    evidence: text("师徒协议和成长记录", "agreements and records of progress"),
  },
  {
    id: "pupilPairs",
    title: text("学生手拉手结对数", "Pairs of pupils hand in hand"),
    unit: units.pairs,
    points: 4,
    earns: "inProportion",
    office: offices.moral,
    evidence: text("结对名册和活动记录", "lists of pairs and records of activities"),
  },
]);

const bundled = actionOf("bundled", text("捆绑考核", "Assessed as one"), [
  {
    id: "satisfaction",
    title: text("师生家长满意度", "Satisfaction of teachers, pupils and parents"),
    points: 5,
    earns: "atLeast",
    office: offices.supervision,
    evidence: text("问卷统计表", "statistics of the questionnaires"),
  },
  {
    id: "jointAssessments",
    title: text("联合自评次数", "Self-assessments held together"),
    unit: units.times,
    points: 3,
    earns: "inProportion",
    office: offices.supervision,
    evidence: text("自评报告", "self-assessment reports"),
  },
  {
    id: "weakItemsMended",
    title: text("薄弱项目整改完成项数", "Weak points mended"),
    unit: units.items,
    points: 2,
    earns: "inProportion",
    office: offices.supervision,
    evidence: text("整改清单和复查记录", "the list of weak points and the record of the second look"),
  },
]);

/** In the order of the document. */
export const actions: readonly RubricPart[] = [management, research, quality, culture, projects, growth, bundled];

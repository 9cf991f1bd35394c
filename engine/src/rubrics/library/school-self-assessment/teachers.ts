// 班额与教师: ten measures, 30 points.
import { offices } from "../offices.js";
import { count, measure, percent, text, units } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { byStage, national2017, ofReport, proposed, staffing2001 } from "./shared.js";

const per100 = text("人/百名学生", "teachers per 100 pupils");

const classRule = (zh: string, en: string, most: number) =>
  text(
    `${zh}平均班额不超过${most}人得2分；每超过1人扣0.2分（不足1人按比例），扣完为止。`,
    `${en}: 2 points for a mean class of at most ${most}; 0.2 off for each pupil beyond, in proportion, until nothing is left.`,
  );

/** 30 points. */
export const teachers: RubricPart = {
  inputs: [
    count("largestClass", text("最大班额", "Largest class"), units.people, {
      headers: ["班级最多人数"],
      field: "largestClass",
    }),
    measure("meanClass", text("平均班额", "Mean class"), units.people, {
      headers: ["班均人数", "平均班级人数"],
      workedOut: { ways: [{ plus: ["pupils"], over: "classes" }] },
    }),
    measure(
      "pupilsPerStaff",
      text("每名教职工负担学生数", "Pupils per staff member"),
      text("人/名教职工", "pupils per staff member"),
      {
        headers: ["每名教职工负担的学生数"],
        workedOut: { ways: [{ plus: ["pupils"], over: "staff" }] },
      },
    ),
    count("subjectsShort", text("缺专任教师的学科数", "Subjects without a teacher of their own"), units.subjects, {
      headers: ["缺教师学科数", "结构性缺编学科数"],
    }),
    count(
      "bachelorTeachers",
      text("本科及以上学历专任教师数", "Teachers with a bachelor's degree or more"),
      units.people,
      {
        headers: ["本科", "本科以上教师", "本科学历", "本科教师"],
        field: "bachelorAndAboveTeachers",
      },
    ),
    count("collegeTeachers", text("专科学历专任教师数", "Teachers with college education"), units.people, {
      headers: ["专科", "大专"],
      field: "associateTeachers",
    }),
    count("otherTeachers", text("专科以下学历专任教师数", "Teachers with less"), units.people, {
      headers: ["专科以下", "中师高中"],
      workedOut: { ways: [{ plus: ["fullTimeTeachers"], minus: ["bachelorTeachers", "collegeTeachers"] }] },
    }),
    measure(
      "aboveRequirement",
      text("每百名学生高于规定学历教师数", "Teachers above the required degree per 100 pupils"),
      per100,
      {
        headers: ["每百生高于规定学历教师数"],
        workedOut: { indicator: "aboveRequirementTeachersPer100Pupils" },
      },
    ),
    count(
      "titlesHeld",
      text("具有中级及以上职称的教师数", "Teachers who hold a middle or senior title"),
      units.people,
      {
        headers: ["中级及以上专业技术职务教师数", "中级以上职称", "中高级职称"],
        field: "midSeniorTitleTeachers",
      },
    ),
    count(
      "titlesAppointed",
      text("已聘任到中级及以上岗位的教师数", "Teachers appointed to a middle or senior post"),
      units.people,
      {
        headers: ["中高级聘任人数", "已聘", "已聘任", "已聘人数", "中级以上已聘", "中高级已聘", "中级以上聘任人数"],
      },
    ),
    measure("backbonePer100", text("每百名学生县级以上骨干教师数", "Backbone teachers per 100 pupils"), per100, {
      headers: ["每百生骨干教师数", "每百名学生县级及以上骨干教师数"],
      workedOut: { indicator: "backboneTeachersPer100Pupils" },
    }),
    percent("trainingCompletion", text("教师5年360学时培训完成率", "Teachers who completed 360 hours in five years"), {
      headers: ["教师培训完成率", "培训完成率"],
    }),
    percent("passedOn", text("外出培训后在校内二次培训的比例", "Outside trainings passed on to the whole staff"), {
      headers: ["二次培训比例", "校内转训比例"],
    }),
  ],
  section: {
    id: "teachers",
    title: text("班额与教师", "Classes and teachers"),
    points: 30,
    items: [
      ...byStage(
        {
          id: "largestClassSize",
          title: text("8. 最大班额", "8. Largest class"),
          points: 4,
          office: offices.basicEducation,
          evidence: [text("班级学生名册", "class lists")],
        },
        {
          method: { kind: "threshold", input: "largestClass", value: 45, direction: "atMost" },
          rule: text(
            "小学最大班额不超过45人得4分，超过的不得分。",
            "Primary: 4 points where no class has more than 45 pupils, nothing otherwise.",
          ),
          source: national2017("政府保障程度第5项"),
        },
        {
          method: { kind: "threshold", input: "largestClass", value: 50, direction: "atMost" },
          rule: text(
            "初中最大班额不超过50人得4分，超过的不得分。",
            "Junior: 4 points where no class has more than 50 pupils, nothing otherwise.",
          ),
          source: national2017("政府保障程度第5项"),
        },
      ),
      ...byStage(
        {
          id: "meanClassSize",
          title: text("9. 平均班额", "9. Mean class"),
          points: 2,
          office: offices.basicEducation,
          evidence: [text("教育事业统计报表", "the yearly statistics")],
        },
        {
          method: {
            kind: "perUnit",
            input: "meanClass",
            from: 45,
            side: "above",
            count: "exact",
            step: -0.2,
            start: "full",
          },
          rule: classRule("小学", "Primary", 45),
          source: proposed("平均班额（标准班额小学45人）"),
        },
        {
          method: {
            kind: "perUnit",
            input: "meanClass",
            from: 50,
            side: "above",
            count: "exact",
            step: -0.2,
            start: "full",
          },
          rule: classRule("初中", "Junior", 50),
          source: proposed("平均班额（标准班额初中50人）"),
        },
      ),
      ...byStage(
        {
          id: "staffRatio",
          title: text("10. 每名教职工负担学生数", "10. Pupils per staff member"),
          points: 3,
          office: offices.personnel,
          evidence: [text("编制核定文件、教职工花名册", "staffing letters and lists of staff")],
        },
        {
          method: { kind: "linearToTarget", input: "pupilsPerStaff", target: 19, direction: "lower" },
          rule: text(
            "小学每名教职工负担学生不超过19人得3分，超过的按比例得分。",
            "Primary: 3 points for at most 19 pupils per staff member; more earn in proportion.",
          ),
          source: staffing2001("小学1∶19"),
        },
        {
          method: { kind: "linearToTarget", input: "pupilsPerStaff", target: 13.5, direction: "lower" },
          rule: text(
            "初中每名教职工负担学生不超过13.5人得3分，超过的按比例得分。",
            "Junior: 3 points for at most 13.5 pupils per staff member; more earn in proportion.",
          ),
          source: staffing2001("初中1∶13.5"),
        },
      ),
      {
        id: "subjectTeachers",
        title: text("11. 学科教师配备", "11. Teachers for every subject"),
        points: 3,
        method: { kind: "perOccurrence", parts: [{ input: "subjectsShort", value: -1 }], start: "full", how: "add" },
        office: offices.personnel,
        evidence: [text("教师任课一览表", "the table of teachers and subjects")],
        rule: text(
          "各学科都有专任教师得3分；每缺1门学科扣1分，扣完为止。",
          "3 points where every subject has a teacher of its own; 1 off for each that has none, until nothing is left.",
        ),
        source: proposed("教师学科结构"),
      },
      {
        id: "degrees",
        title: text("12. 教师学历", "12. Degrees of teachers"),
        points: 3,
        method: {
          kind: "weightedCategories",
          parts: [
            { input: "bachelorTeachers", weight: 1 },
            { input: "collegeTeachers", weight: 0.8 },
            { input: "otherTeachers", weight: 0.4 },
          ],
        },
        office: offices.personnel,
        evidence: [text("教师学历证书复印件、花名册", "copies of diplomas and lists of teachers")],
        rule: text(
          "本科及以上按1、专科按0.8、专科以下按0.4计，加权人数除以专任教师数，乘以3分。",
          "Bachelor or more counts 1, college 0.8, less 0.4: the weighted number of teachers over all of them, times 3 points.",
        ),
        source: proposed("教师学历"),
      },
      ...byStage(
        {
          id: "higherDegrees",
          title: text("13. 高于规定学历教师", "13. Teachers above the required degree"),
          points: 3,
          office: offices.personnel,
          evidence: [text("教师学历统计表", "statistics of degrees")],
        },
        {
          method: { kind: "linearToTarget", input: "aboveRequirement", target: 4.2, direction: "higher" },
          rule: text(
            "小学每百名学生达到4.2人得3分，不足的按比例得分。",
            "Primary: 3 points at 4.2 teachers per 100 pupils; fewer earn in proportion.",
          ),
          source: national2017("资源配置：每百名学生高于规定学历教师数"),
        },
        {
          method: { kind: "linearToTarget", input: "aboveRequirement", target: 5.3, direction: "higher" },
          rule: text(
            "初中每百名学生达到5.3人得3分，不足的按比例得分。",
            "Junior: 3 points at 5.3 teachers per 100 pupils; fewer earn in proportion.",
          ),
          source: national2017("资源配置：每百名学生高于规定学历教师数"),
        },
      ),
      {
        id: "titles",
        title: text("14. 中高级职称聘任", "14. Middle and senior titles appointed"),
        points: 2,
        method: { kind: "weightedRates", parts: [{ input: "titlesAppointed", over: "titlesHeld", weight: 1 }] },
        office: offices.personnel,
        evidence: [text("职称证书、聘任文件", "certificates of title and letters of appointment")],
        rule: text(
          "按已聘人数占具有中级及以上职称人数的比例，乘以2分。",
          "Those appointed out of those who hold a middle or senior title, times 2 points.",
        ),
        source: proposed("职称评聘"),
      },
      {
        id: "backbone",
        title: text("15. 骨干教师", "15. Backbone teachers"),
        points: 3,
        method: { kind: "linearToTarget", input: "backbonePer100", target: 1, direction: "higher" },
        office: offices.personnel,
        evidence: [text("骨干教师证书、名册", "certificates and lists of backbone teachers")],
        rule: text(
          "每百名学生达到1人得3分，不足的按比例得分。",
          "3 points at 1 backbone teacher per 100 pupils; fewer earn in proportion.",
        ),
        source: national2017("资源配置：每百名学生县级以上骨干教师数"),
      },
      {
        id: "training",
        title: text("16. 教师培训", "16. Training of teachers"),
        points: 4,
        method: {
          kind: "perUnit",
          input: "trainingCompletion",
          from: 100,
          side: "below",
          count: "exact",
          step: -0.1,
          start: "full",
        },
        office: offices.personnel,
        evidence: [text("培训学时登记、结业证书", "registers of hours and certificates")],
        rule: text(
          "5年360学时完成率达到100%得4分；每低1个百分点扣0.1分（不足1个百分点按比例），扣完为止。",
          "4 points where all teachers completed 360 hours in five years; 0.1 off for each percentage point below 100 %, in proportion, until nothing is left.",
        ),
        source: national2017("政府保障程度第9项"),
      },
      {
        id: "retraining",
        title: text("17. 校内二次培训", "17. Training passed on"),
        points: 3,
        method: { kind: "ratioAsScore", input: "passedOn" },
        office: offices.research,
        evidence: [text("二次培训讲稿、签到表", "notes and attendance lists")],
        rule: text(
          "一人受训、全员受益：按二次培训比例乘以3分。",
          "One is trained and passes it on to all: the share of trainings passed on, times 3 points.",
        ),
        source: ofReport("一人外出培训，回校培训全体教师"),
      },
    ],
  },
};

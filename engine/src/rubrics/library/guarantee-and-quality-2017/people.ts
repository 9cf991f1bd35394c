// 政府保障程度, items 6 to 15: funds, pay, training, posts, exchange, certificates, admission, migrant and left-behind children.
import type { RubricItem } from "../../rubric.js";
import { offices } from "../offices.js";
import { text } from "../parts.js";
import { allOf, line, met, of2017 } from "./met.js";

/** In the order of the national form. */
export const people: readonly RubricItem[] = [
  met({
    id: "smallSchoolFunds",
    title: text("6. 不足100人的学校按不低于100人核定公用经费", "6. Schools below 100 pupils funded as for 100"),
    method: { kind: "threshold", input: "smallSchoolFundedPupils", value: 100, direction: "atLeast" },
    office: offices.planning,
    evidence: [text("公用经费核定和拨付文件", "letters that fix and pay the public funds")],
    rule: text(
      "不足100人的规模较小学校（含乡镇中心校附设的村小）按不低于100人核定公用经费；没有这类学校的填“/”。",
      "Schools below 100 pupils, village schools of a township's central school among them, are funded as for at least 100; a county without such schools enters a slash.",
    ),
    source: of2017("政府保障程度第6项"),
  }),
  met({
    id: "specialEducation",
    title: text("7. 特殊教育生均公用经费", "7. Public funds per pupil in special education"),
    method: { kind: "threshold", input: "specialEducationFunds", value: 8000, direction: "atLeast" },
    office: offices.planning,
    evidence: [text("特殊教育公用经费拨付凭证", "vouchers of the funds for special education")],
    rule: text(
      "特殊教育学校和随班就读残疾学生生均公用经费不低于8000元。",
      "At least 8000 yuan per pupil, in special schools and for disabled pupils in ordinary classes.",
    ),
    source: of2017("政府保障程度第7项"),
  }),
  met({
    id: "pay",
    title: text("8. 教师平均工资不低于公务员", "8. Teachers paid no less than civil servants"),
    method: allOf(line("teacherPay", "civilServantPay"), line("performancePay", 1)),
    office: offices.personnel,
    evidence: [
      text("教师、公务员工资统计表，绩效工资核定文件", "statistics of pay, and the letter that fixes performance pay"),
    ],
    rule: text(
      "教师年平均工资收入不低于当地公务员，按规定足额核定教师绩效工资总量。",
      "The mean yearly pay of teachers is not below that of local civil servants, and the total of performance pay is fixed in full.",
    ),
    source: of2017("政府保障程度第8项"),
  }),
  met({
    id: "training",
    title: text("9. 教师5年360学时培训完成率", "9. 360 hours of training in five years"),
    method: { kind: "threshold", input: "trainingCompletion", value: 100, direction: "atLeast" },
    office: offices.personnel,
    evidence: [text("教师培训学时登记", "the register of training hours")],
    rule: text("教师5年360学时培训完成率达到100%。", "All teachers, 100 %, completed 360 hours in five years."),
    source: of2017("政府保障程度第9项"),
  }),
  met({
    id: "posts",
    title: text("10. 县级统筹分配编制和岗位", "10. Posts allocated by the county"),
    method: { kind: "threshold", input: "postsAllocated", value: 1, direction: "atLeast" },
    office: offices.personnel,
    evidence: [text("编制、岗位分配文件", "the letters that allocate posts")],
    rule: text(
      "县级教育部门在核定的编制总额和岗位总量内，统筹分配各校编制和岗位数量。",
      "The county's education bureau allocates the posts of each school within the total.",
    ),
    source: of2017("政府保障程度第10项"),
  }),
  met({
    id: "exchange",
    title: text("11. 教师交流轮岗", "11. Exchange of teachers"),
    method: allOf(line("exchangeShare", 10), line("backboneShare", 20)),
    office: offices.personnel,
    evidence: [text("交流轮岗文件和名册", "exchange letters and lists")],
    rule: text(
      "每年交流轮岗教师不低于符合条件教师的10%，其中骨干教师不低于交流轮岗教师的20%。",
      "At least 10 % of the eligible teachers are exchanged each year, and at least 20 % of these are backbone teachers.",
    ),
    source: of2017("政府保障程度第11项"),
  }),
  met({
    id: "certificates",
    title: text("12. 专任教师持证上岗率", "12. Teachers with a certificate"),
    method: { kind: "threshold", input: "certificateShare", value: 100, direction: "atLeast" },
    office: offices.personnel,
    evidence: [text("教师资格证登记表", "the register of certificates")],
    rule: text("专任教师持有教师资格证上岗率达到100%。", "All full-time teachers, 100 %, hold a teaching certificate."),
    source: of2017("政府保障程度第12项"),
  }),
  met({
    id: "nearbyAdmission",
    title: text("13. 就近划片入学", "13. Nearby admission"),
    method: allOf(line("primaryNearby", 100), line("juniorNearby", 95)),
    office: offices.basicEducation,
    evidence: [text("划片招生方案、新生名册", "the admission plan and lists of new pupils")],
    rule: text(
      "城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别达到100%、95%以上。",
      "Public primary and junior schools in towns, without boarding schools: 100 % and at least 95 % admitted nearby.",
    ),
    source: of2017("政府保障程度第13项"),
  }),
  met({
    id: "seniorHighPlaces",
    title: text("14. 优质高中招生名额分配", "14. Good senior-high places"),
    method: allOf(line("seniorHighQuota", 50), line("quotaToRural", 1)),
    office: offices.basicEducation,
    evidence: [text("招生文件、名额分配表", "admission letters and allocation tables")],
    rule: text(
      "优质高中招生名额分配比例不低于50%，并向农村初中倾斜。",
      "At least 50 % of the good senior-high places are given to junior schools, and they lean towards rural ones.",
    ),
    source: of2017("政府保障程度第14项"),
  }),
  met({
    id: "migrantAndLeftBehind",
    title: text("15. 随迁子女就读和留守儿童关爱", "15. Migrant and left-behind children"),
    method: allOf(line("migrantShare", 85), line("leftBehindCare", 1)),
    office: offices.basicEducation,
    evidence: [
      text(
        "随迁子女花名册、留守儿童关爱工作档案",
        "the list of migrant children and the files of the care for left-behind ones",
      ),
    ],
    rule: text(
      "留守儿童关爱体系健全，符合条件的随迁子女在公办学校和政府购买服务的民办学校就读的比例不低于85%。",
      "Care for left-behind children is sound, and at least 85 % of the eligible migrant children are in public schools or places paid for by the government.",
    ),
    source: of2017("政府保障程度第15项"),
  }),
];

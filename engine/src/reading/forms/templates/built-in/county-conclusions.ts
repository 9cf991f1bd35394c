// Forms Ⅳ, Ⅴ and Ⅵ of the national application of 2017: what the government guarantees, quality, and whether people are content.
import type { FormField, FormTemplate } from "../form-template.js";
import type { GapMeaning } from "./gap-fields.js";
import { cellField, gapFields } from "./gap-fields.js";
import { templateIdOf } from "./national-forms.js";

/** A requirement: its row, its words, the printed text with its gaps (none: a conclusion is written), and what the gaps mean. */
type Requirement = readonly [row: number, label: string, text?: string, gaps?: readonly (GapMeaning | string)[]];

const requirementFields = (form: string, requirements: readonly Requirement[]): readonly FormField[] =>
  requirements.flatMap(([row, label, text, gaps], index) => {
    const id = `${form}.${index + 1}`;
    const cell = `A${row}`;
    const figures =
      text === undefined
        ? [cellField(`${id}.conclusion`, label, cell, 1)]
        : gapFields({ cell, label, text, gaps: (gaps ?? []).map((gap) => namedIn(id, gap)) });
    return [...figures, cellField(`${id}.met`, label, cell, 2)];
  });

const namedIn = (id: string, gap: GapMeaning): GapMeaning =>
  gap === null ? null : typeof gap === "string" ? `${id}.${gap}` : [`${id}.${gap[0]}`, gap[1]];

const percent = (path: string): GapMeaning => [path, "%"];

const guarantee: readonly Requirement[] = [
  [3, "1.县域内义务教育学校规划布局合理，符合国家规定要求"],
  [4, "2.县域内城乡义务教育学校建设标准统一、教师编制标准统一、生均公用经费基准定额统一、基本装备配置标准统一"],
  [
    5,
    "3.所有小学、初中每12个班级配备音乐、美术专用教室1间以上；其中，每间音乐专用教室面积不小于96平方米，每间美术专用教室面积不小于90平方米",
  ],
  [
    6,
    "4.所有小学、初中学校规模不超过2000人，九年一贯制学校、十二年一贯制学校义务教育阶段规模不超过2500人",
    "超过2000人的小学＿＿所，初中＿＿所，超过2500人的一贯制学校＿＿所",
    ["primarySchoolsOver2000", "juniorSchoolsOver2000", "continuousSchoolsOver2500"],
  ],
  [
    7,
    "5.小学、初中所有班级学生数分别不超过45人、50人",
    "超过45人的小学班级＿＿个，超过50人的初中班级＿＿个",
    ["primaryClassesOver45", "juniorClassesOver50"],
  ],
  [
    8,
    "6.不足100人的规模较小学校（包括乡镇中心校附设的村小）按不低于100人核定公用经费",
    "不足100人的规模较小学校学生数＿＿人，公用经费＿＿元。",
    ["pupils", ["publicFunds", "元"]],
  ],
  [
    9,
    "7.特殊教育学校生均公用经费不低于8000元",
    "特殊教育学校公用经费为＿＿万元，特殊教育学生数为＿＿人，特殊教育学校生均公用经费为＿＿元",
    [["publicFunds", "万元"], "pupils", ["publicFundsPerPupil", "元"]],
  ],
  [
    10,
    "8.全县义务教育学校教师平均工资收入水平不低于当地公务员平均工资收入水平，按规定足额核定教师绩效工资总量",
    "全县义务教育学校教师年平均工资收入为＿＿元，当地公务员年平均工资收入＿＿元",
    [
      ["teachersPay", "元"],
      ["officialsPay", "元"],
    ],
  ],
  [
    13,
    "9.教师5年360学时培训完成率达到100%",
    "完成360学时培训的教师＿＿人，全县教师＿＿人，教师培训完成率＿＿%",
    ["trained", "teachers", percent("share")],
  ],
  [14, "10.县级教育行政部门在核定的教职工编制总额和岗位总量内，统筹分配各校教职工编制和岗位数量"],
  [
    15,
    "11.全县每年交流轮岗教师的比例不低于符合交流轮岗条件教师总数的10%；其中，骨干教师不低于交流轮岗教师总数的20%",
    "全县符合交流轮岗条件教师总数＿＿名，上一年度交流轮岗教师＿＿名，交流轮岗教师占符合交流轮岗条件教师总数的比例＿＿%；交流轮岗的骨干教师＿＿名，占交流轮岗教师总数的比例＿＿%",
    ["eligible", "exchanged", percent("share"), "backbone", percent("backboneShare")],
  ],
  [
    16,
    "12.专任教师持有教师资格证上岗率达到100%",
    "全县在岗专任教师＿＿人，其中持有教师资格证的专任教师＿＿人，占比＿＿%",
    ["teachers", "certified", percent("share")],
  ],
  [
    17,
    "13.城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别达到100%、95%以上",
    "城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别＿＿%、＿＿%。",
    [percent("primaryShare"), percent("juniorShare")],
  ],
  [
    18,
    "14.全县优质高中招生名额分配比例不低于50%，并向农村初中倾斜",
    "全县优质高中招生名额总数＿＿人，分配名额＿＿人，占比＿＿%。其中分配农村学校的名额＿＿人，占分配名额总数的＿＿%",
    ["places", "allocated", percent("share"), "rural", percent("ruralShare")],
  ],
  [
    19,
    "15.留守儿童关爱体系健全，全县符合条件的随迁子女在公办学校和政府购买服务的民办学校就读的比例不低于85%",
    "全县符合条件的随迁子女数＿＿人，在公办学校就读＿＿人，在政府购买服务的民办学校就读＿＿人，合计＿＿人，占比＿＿%",
    ["children", "inPublic", "inBoughtPlaces", "together", percent("share")],
  ],
];

const subjects = ["chinese", "mathematics", "science", "pe", "arts", "morals"];

const quality: readonly Requirement[] = [
  [
    4,
    "1.全县初中三年巩固率达到95%以上",
    "全县初中毕业班学生数为＿＿人，三年前该年级入学学生数为＿＿人，毕业年级三年转入学生数为＿＿人，死亡学生数为＿＿人，转出学生数为＿＿人，全县初中三年巩固率为＿＿%",
    ["graduating", "entered", "movedIn", "died", "movedOut", percent("share")],
  ],
  [
    5,
    "2.全县残疾儿童少年入学率达到95%以上",
    "全县残疾儿童少年为＿＿人，入学＿＿人，入学率为＿＿%。其中，在特殊教育学校就读＿＿人，占比＿＿%。",
    ["children", "enrolled", percent("share"), "inSpecialSchools", percent("specialShare")],
  ],
  [6, "3.所有学校建立章程，实现学校管理与教学信息化"],
  [7, "4.全县所有学校按照不低于学校年度公用经费预算总额的5%安排教师培训经费"],
  [8, "5.教师能熟练运用信息化手段组织教学，设施设备利用率达到较高水平"],
  [9, "6.所有学校德育工作、校园文化建设达到良好以上"],
  [10, "7.课程开齐开足，教学秩序规范，综合实践活动有效开展"],
  [11, "8.无过重课业负担"],
  [
    12,
    "9.在国家义务教育质量监测中，相关科目学生学业水平达到Ⅲ级以上，且校际差异率低于0.15",
    "语文＿＿级、校际差异率＿＿；数学＿＿级、校际差异率＿＿;科学＿＿级、校际差异率＿＿；体育＿＿级、校际差异率＿＿;艺术＿＿级、校际差异率＿＿；德育＿＿级、校际差异率＿＿。",
    subjects.flatMap((subject) => [[`${subject}.level`, "级"] as const, `${subject}.variation`]),
  ],
];

/** Form Ⅳ (政府保障程度评估指标). */
export const formIV: FormTemplate = {
  version: 1,
  kind: "form",
  id: templateIdOf("IV"),
  title: "表Ⅳ 政府保障程度评估指标",
  fields: requirementFields("IV", guarantee),
};

/** Form Ⅴ (教育质量评估指标). */
export const formV: FormTemplate = {
  version: 1,
  kind: "form",
  id: templateIdOf("V"),
  title: "表Ⅴ 教育质量评估指标",
  fields: requirementFields("V", quality),
};

const survey: readonly (readonly [id: string, across: string, unit: string])[] = [
  ["questionnaires", "问卷总数", "份"],
  ["valid", "其中：回收有效问卷数", "份"],
  ["content", "其中：满意问卷数", "份"],
  ["share", "问卷调查综合满意度（%）", "%"],
  ["visited", "实地走访人数", "人"],
  ["visitedContent", "其中：满意人数", "人"],
  ["visitedShare", "实地走访满意度（%）", "%"],
];

/** Form Ⅵ (社会认可度调查情况): all who were asked, and the parents among them. */
export const formVI: FormTemplate = {
  version: 1,
  kind: "form",
  id: templateIdOf("VI"),
  title: "表Ⅵ 社会认可度调查情况",
  fields: [
    ["all", "计", "A6"],
    ["parents", "其中：家长", "A7"],
  ].flatMap(([who = "", label = "", cell = ""]) =>
    survey.map(([id, across, unit], column) => cellField(`VI.${who}.${id}`, label, cell, column + 1, { across, unit })),
  ),
};

// Sentences for what is found while planning: names that are in no record, schools without forecasts, tables that could not be used.
import type { MessageTable } from "../message.js";

export const planMessages = {
  planSchoolUnknown: {
    "zh-CN": "数据里没有这 {count} 所学校：{schools}。请核对校名或学校代码；写给它们的条件没有用上。",
    en: "The data holds no such {count|school|schools}: {schools}. Check the name or code; what was said of {count|it|them} was not used.",
  },
  planPupilsLacking: {
    "zh-CN": "{count} 所学校没有 {year} 年的学生数预测，按现有学生数规划：{schools}。请补上预测。",
    en: "No pupils are forecast for {year} for {count} {count|school|schools}, which {count|is|are} planned on today's: {schools}. Add the forecasts.",
  },
  planSharedByStages: {
    "zh-CN":
      "{indicator}：{count} 所多学段学校的两个学段共用（{schools}）。两个学段在这里各算各的，共添 {separate}；如果添的也由两个学段按学生数共用，要 {together} 才都够。一起算就只买一次。",
    en: "{indicator}: both stages share it at {count} {count|school|schools} ({schools}). Planned here for each stage by itself it takes {separate}; where what is added is shared by pupils as well, {together} {together|is|are} enough for both. Planned together it is bought once.",
  },
  planCostsUnread: {
    "zh-CN": "单价表里没有读到单价。需要两栏：指标，单价（元）。",
    en: "No unit cost was read. The table needs two columns: indicator, and unit cost in yuan.",
  },
  planCostUnknown: {
    "zh-CN": "单价表里的“{text}”不是本标准的指标。请写指标的名称、代码（如 L1）或编号。",
    en: "“{text}” in the table of unit costs is no indicator of this standard. Write its name, its code (such as L1) or its id.",
  },
  planPupilsUnread: {
    "zh-CN": "学生数预测表里没有读到预测。需要学校一栏，和年份、学生数两栏（或每个年份一栏）。",
    en: "No forecast was read. The table needs a column of schools, and columns of year and pupils, or a column for each year.",
  },
  pairingUnread: {
    "zh-CN":
      "没有读到要结对的学校。需要两栏：学校、角色（牵头、优质、潜力、受援、中心）；另可有乡镇、可帮扶校数、强项、弱项。",
    en: "No schools to be paired were read. Two columns are needed: school, and role (lead, quality, potential, helped, centre); township, capacity, strengths and needs may stand beside them.",
  },
  teachersUnread: {
    "zh-CN": "没有读到教师。需要三栏：教师、学校、学科；另可有骨干、性别、年龄、在校年限、校长任期。",
    en: "No teachers were read. Three columns are needed: teacher, school, subject; backbone, sex, age, years in school and terms as head may stand beside them.",
  },
} satisfies MessageTable;

// 结对学校年度最低次数: what a pair of schools has to reach in a year, after a county-level city's rules of 2021.
import type { Rubric, RubricSource } from "../rubric.js";
import { offices } from "./offices.js";
import { count, flag, text, units, word } from "./parts.js";

const document = "余教〔2021〕36号";

const floor = (article: string): RubricSource => ({
  document,
  article,
  issued: "2021",
  certainty: "B",
  note: text(
    "次数出自该文件；分值是建议，该市的赋分办法（余教〔2021〕33号）没有见到",
    "the counts are that document's; the points are a proposal, since the city's own plan for them was not seen",
  ),
});

/** Backbone teachers are the document's; how many are sent is not. */
const unseen: RubricSource = {
  ...floor("教师交流：共建型由支援校派出骨干教师"),
  certainty: "D",
  note: text(
    "文件要求派出骨干教师，人数没有见到；“1名以上”和分值是建议",
    "the document has backbone teachers sent, and how many was not seen; that one is enough and the points are a proposal",
  ),
};

const pairType = word("pairType", text("结对类型", "Kind of pair"), { headers: ["共同体类型", "结对形式"] });

/** Minimum counts for paired schools (结对学校年度最低次数), one pair a row. */
export const pairedSchoolsMinimumCounts: Rubric = {
  format: "junheng-rubric/1",
  id: "paired-schools-minimum-counts",
  title: text("结对学校年度最低次数考核", "Minimum counts of a year for paired schools"),
  source: {
    document,
    article: "结对学校年度任务",
    issued: "2021",
    certainty: "B",
    note: text("7对、14所学校适用", "written for 7 pairs, 14 schools"),
  },
  note: text(
    "次数出自文件，按自然年（年内）计，不按学年；每项都达到才算完成；每项5分是建议，文件的分值没有见到；共建型派出骨干教师的人数没有见到，“1名以上”是建议。",
    "The counts are the document's, within a calendar year and not a school year, and all have to be reached; the 5 points for each are a proposal, since the document's own were not seen; how many backbone teachers a co-built pair sends was not seen, and that one is enough is a proposal.",
  ),
  scope: "community",
  points: 25,
  decimals: 2,
  inputs: [
    pairType,
    count("synchronousLessons", text("同步课堂节数", "Synchronous lessons"), units.lessons, {
      headers: ["同步课堂", "同步课堂课时"],
    }),
    count("synchronousSubjects", text("同步课堂学科数", "Subjects of synchronous lessons"), units.subjects, {
      headers: ["同步课堂门数"],
    }),
    count("onlineResearch", text("线上教研次数", "Research activities online"), units.times, {
      headers: ["线上教研", "网络教研次数"],
    }),
    count("offlineResearch", text("线下教研次数", "Research activities face to face"), units.times, {
      headers: ["线下教研"],
    }),
    flag(
      "freeExchange",
      text("融合型：教师是否在两校间统筹安排", "Merged pair: teachers assigned across both schools"),
      {
        headers: ["教师统筹安排"],
      },
    ),
    count(
      "backboneSent",
      text("共建型：支援校派出骨干教师数", "Co-built pair: backbone teachers sent by the supporting school"),
      units.people,
      {
        headers: ["派出骨干教师", "骨干教师派出人数", "共建型：核心校派出骨干教师数"],
      },
    ),
  ],
  items: [
    {
      id: "synchronousClass",
      title: text("同步课堂", "Synchronous lessons"),
      points: 10,
      method: {
        kind: "minimumCounts",
        parts: [
          { input: "synchronousLessons", minimum: 20, points: 5 },
          { input: "synchronousSubjects", minimum: 2, points: 5 },
        ],
        below: "proportional",
        join: "each",
      },
      office: offices.technology,
      evidence: [text("同步课堂课表、平台开课记录", "timetables and the platform's record of lessons")],
      rule: text(
        "年内（1月至12月）同步课堂不少于20节、不少于2门学科，各5分；不足的按比例得分。",
        "5 points for 20 synchronous lessons in the calendar year and 5 for 2 subjects; fewer earn in proportion.",
      ),
      source: floor("同步课堂：不少于2门学科、20节"),
    },
    {
      id: "jointResearch",
      title: text("联合教研", "Research together"),
      points: 10,
      method: {
        kind: "minimumCounts",
        parts: [
          { input: "onlineResearch", minimum: 8, points: 5 },
          { input: "offlineResearch", minimum: 4, points: 5 },
        ],
        below: "proportional",
        join: "each",
      },
      office: offices.research,
      evidence: [text("教研计划、活动记录、网络截图", "research plans, records and screenshots")],
      rule: text(
        "年内（1月至12月）线上教研不少于8次、线下教研不少于4次，各5分；不足的按比例得分。",
        "5 points for 8 research activities online in the calendar year and 5 for 4 face to face; fewer earn in proportion.",
      ),
      source: floor("教研：线上不少于8次、线下不少于4次"),
    },
    {
      id: "exchangeMerged",
      title: text("教师交流（融合型）", "Exchange of teachers (merged pair)"),
      points: 5,
      method: {
        kind: "minimumCounts",
        parts: [{ input: "freeExchange", minimum: 1, points: 5 }],
        below: "nothing",
        join: "all",
      },
      applies: { input: pairType.id, values: ["融合型", "融合型共同体"] },
      office: offices.personnel,
      evidence: [text("两校教师统一安排表", "the plan that assigns the teachers of both schools")],
      rule: text(
        "融合型结对：教师在两校间统筹安排、自由流动的得5分，没有的不得分。",
        "Merged pairs: 5 points where teachers are assigned freely across both schools, nothing otherwise.",
      ),
      source: floor("教师交流：融合型自主安排"),
    },
    {
      id: "exchangeCoBuilt",
      title: text("教师交流（共建型）", "Exchange of teachers (co-built pair)"),
      points: 5,
      method: {
        kind: "minimumCounts",
        parts: [{ input: "backboneSent", minimum: 1, points: 5 }],
        below: "nothing",
        join: "all",
      },
      applies: { input: pairType.id, values: ["共建型", "共建型共同体"] },
      office: offices.personnel,
      evidence: [text("派出文件、骨干教师证书", "letters of posting and certificates")],
      rule: text(
        "共建型结对：支援校向受援校派出骨干教师的得5分，没有的不得分；1名以上即可，是建议。",
        "Co-built pairs: 5 points where the supporting school sends backbone teachers to the supported one, nothing otherwise; that one is enough is a proposal.",
      ),
      source: unseen,
    },
  ],
  total: { notApplicable: "rubric", gradesOn: "points" },
  grades: [
    { id: "done", title: text("完成", "Done"), from: 25 },
    { id: "notDone", title: text("未完成", "Not done"), from: 0 },
  ],
};

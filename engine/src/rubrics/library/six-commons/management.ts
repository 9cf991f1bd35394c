// 管理共融: cadres on posts, rules revised together, checks made together, no breach of the rules.
import { offices } from "../offices.js";
import { count, text, units } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { mechanism, proposed } from "./shared.js";

const article = "管理共融";

/** 16 points. */
export const management: RubricPart = {
  inputs: [
    count(
      "cadresToHelped",
      text("牵头学校派往受援学校挂职满一年的干部数", "Cadres of the lead on one-year posts at the helped school"),
      units.people,
      {
        headers: ["下派挂职干部", "挂职干部（城到乡）"],
      },
    ),
    count(
      "cadresToLead",
      text("受援学校到牵头学校挂职满一年的干部数", "Cadres of the helped school on one-year posts at the lead"),
      units.people,
      {
        headers: ["上挂干部", "挂职干部（乡到城）"],
      },
    ),
    count("rulesRevised", text("共同修订管理制度项数", "Rules revised together"), units.rules, {
      headers: ["修订制度", "制度修订项数", "制度共建"],
    }),
    count("jointChecks", text("联合教学常规检查次数", "Checks of teaching routine made together"), units.times, {
      headers: ["联合检查", "教学常规联合检查"],
    }),
    count("violations", text("查实的违规办学起数", "Confirmed breaches of the rules"), units.cases, {
      headers: ["违规办学", "违规通报次数"],
    }),
  ],
  section: {
    id: "management",
    title: text("管理共融", "Management merged"),
    points: 16,
    source: mechanism(article),
    items: [
      {
        id: "cadrePosts",
        title: text("干部挂职", "Cadre posts"),
        points: 4,
        method: {
          kind: "minimumCounts",
          parts: [
            { input: "cadresToHelped", minimum: 1, points: 2 },
            { input: "cadresToLead", minimum: 1, points: 2 },
          ],
          below: "nothing",
          join: "each",
        },
        office: offices.personnel,
        evidence: [text("挂职文件、考勤和挂职小结", "posting letters, attendance and reports")],
        rule: text(
          "牵头学校派往受援学校、受援学校到牵头学校，各有1名以上干部挂职满一年，各得2分；没有的不得分。",
          "2 points for each direction in which at least one cadre served a full year; nothing where none did.",
        ),
        source: proposed(article),
      },
      {
        id: "rulesTogether",
        title: text("制度共建", "Rules revised together"),
        points: 4,
        method: { kind: "linearToTarget", input: "rulesRevised", target: 10, direction: "higher" },
        office: offices.basicEducation,
        evidence: [text("修订前后的制度文本、讨论记录", "the rules before and after, and minutes")],
        rule: text(
          "每年共同修订管理制度10项得4分，不足的按比例得分。",
          "4 points for 10 rules revised together in the year; fewer earn in proportion.",
        ),
        source: proposed(article),
      },
      {
        id: "checksTogether",
        title: text("教学常规联合检查", "Checks made together"),
        points: 4,
        method: {
          kind: "minimumCounts",
          parts: [{ input: "jointChecks", minimum: 4, points: 4 }],
          below: "proportional",
          join: "each",
        },
        office: offices.research,
        evidence: [text("检查方案、检查记录和通报", "check plans, records and notices")],
        rule: text(
          "每学期不少于2次、全年不少于4次得4分，不足的按比例得分。",
          "4 points for 4 checks a year, 2 a term; fewer earn in proportion.",
        ),
        source: proposed(article),
      },
      {
        id: "ruleKeeping",
        title: text("规范办学", "Rules kept"),
        points: 4,
        method: {
          kind: "perOccurrence",
          parts: [{ input: "violations", value: -2 }],
          start: "full",
          how: "add",
        },
        office: offices.supervision,
        evidence: [text("督导检查通报、信访办理结果", "inspection notices and results of complaints")],
        rule: text(
          "没有违规办学行为得4分，每查实1起扣2分，扣完为止。",
          "4 points, less 2 for each confirmed breach, until nothing is left.",
        ),
        source: proposed(article),
      },
    ],
  },
};

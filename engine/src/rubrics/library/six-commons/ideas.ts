// 理念共享: plans made together, meetings and lectures, visits.
import { offices } from "../offices.js";
import { count, flag, text, units } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { mechanism, proposed } from "./shared.js";

const article = "理念共享";

/** 12 points. */
export const ideas: RubricPart = {
  inputs: [
    flag("jointPlan", text("是否有共同发展规划", "Joint development plan"), {
      headers: ["共同发展规划", "联合发展规划"],
    }),
    flag("jointYearPlan", text("是否有年度工作计划", "Joint plan of the year"), {
      headers: ["年度计划", "共同体年度计划"],
    }),
    flag("jointCharter", text("是否签订共同体协议（章程）", "Signed agreement or charter"), {
      headers: ["共同体协议", "共同体章程"],
    }),
    flag("plansKnown", text("规划和计划是否向两校教职工公布", "Plans made known to the staff of both schools"), {
      headers: ["规划公布"],
    }),
    count("jointMeetings", text("共同体管理会议次数", "Management meetings held together"), units.times, {
      headers: ["管理会议", "联席会议次数", "管理例会"],
    }),
    count("lectures", text("专题讲座场数", "Lectures"), units.lectures, {
      headers: ["讲座", "讲座场数", "办学理念讲座"],
    }),
    count("mutualVisits", text("互访次数", "Mutual visits"), units.times, { headers: ["互访", "校际互访"] }),
  ],
  section: {
    id: "ideas",
    title: text("理念共享", "Shared ideas"),
    points: 12,
    source: mechanism(article),
    items: [
      {
        id: "jointPlans",
        title: text("共同规划", "Plans made together"),
        points: 4,
        method: {
          kind: "checklist",
          conditions: ["jointPlan", "jointYearPlan", "jointCharter", "plansKnown"],
          how: { by: "share" },
        },
        blank: "notMet",
        office: offices.basicEducation,
        evidence: [
          text("共同发展规划、年度计划文本", "the joint plan and the plan of the year"),
          text("共同体协议或章程、公布记录", "the agreement or charter, and how the plans were made known"),
        ],
        rule: text(
          "共同发展规划、年度工作计划、共同体协议（章程）、向教职工公布，每有一项得1分。",
          "One point for each: a joint development plan, a plan of the year, a signed agreement or charter, and plans made known to the staff.",
        ),
        source: proposed(article),
      },
      {
        id: "meetingsAndLectures",
        title: text("管理会议和讲座", "Meetings and lectures"),
        points: 4,
        method: {
          kind: "minimumCounts",
          parts: [
            { input: "jointMeetings", minimum: 4, points: 2 },
            { input: "lectures", minimum: 4, points: 2 },
          ],
          below: "proportional",
          join: "each",
        },
        office: offices.basicEducation,
        evidence: [
          text("会议记录、签到表、讲座通知和照片", "minutes, attendance lists, notices and photographs of lectures"),
        ],
        rule: text(
          "每年管理会议不少于4次得2分，专题讲座不少于4场得2分；不足的按比例得分。",
          "2 points for 4 management meetings a year and 2 for 4 lectures; fewer earn in proportion.",
        ),
        source: proposed(article),
      },
      {
        id: "visits",
        title: text("校际互访", "Mutual visits"),
        points: 4,
        method: { kind: "linearToTarget", input: "mutualVisits", target: 10, direction: "higher" },
        office: offices.basicEducation,
        evidence: [text("互访方案和台账", "visit plans and the activity ledger")],
        rule: text(
          "每年互访10次得4分，不足的按比例得分，超过的不加分。",
          "4 points for 10 mutual visits a year; fewer earn in proportion, more earn no more.",
        ),
        source: proposed(article),
      },
    ],
  },
};

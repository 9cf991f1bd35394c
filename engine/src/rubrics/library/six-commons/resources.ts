// 资源共用: lessons sent, gifts, rooms and materials opened to each other, teachers who come in to teach.
import { offices } from "../offices.js";
import { count, flag, measure, text, units, word } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { borrowed, mechanism, proposed } from "./shared.js";

const article = "资源共用";

/** 18 points. */
export const resources: RubricPart = {
  inputs: [
    count("synchronousLessons", text("同步课堂、送课节数", "Synchronous lessons and lessons sent"), units.lessons, {
      headers: ["同步课堂节数", "送课节数", "送课", "送教节数"],
    }),
    count("synchronousSubjects", text("同步课堂、送课学科数", "Subjects of these lessons"), units.subjects, {
      headers: ["同步课堂学科数", "送课学科数"],
    }),
    measure(
      "donationPerHelpedPupil",
      text("受援学校生均受赠价值", "Value given per pupil of the helped school"),
      units.yuanPerPupil,
      { headers: ["生均受赠", "生均捐赠", "生均帮扶资金"] },
    ),
    word("donationLedger", text("捐赠台账编号", "Number of the gift ledger"), { headers: ["捐赠台账", "捐赠凭证"] }),
    flag("sharedLessonBank", text("教案课件题库是否共用", "Lesson plans and tests shared"), {
      headers: ["资源库共用"],
    }),
    flag("sharedLibrary", text("图书资料是否互借", "Books lent to each other"), { headers: ["图书互借"] }),
    flag("sharedRooms", text("实验室和专用教室是否开放", "Laboratories and special rooms open to both"), {
      headers: ["专用教室开放"],
    }),
    flag("sharedPlatform", text("网络教研平台是否共用", "Online platform shared"), { headers: ["网络平台共用"] }),
    count("itinerantLessons", text("每周走教次数", "Itinerant teaching a week"), units.times, {
      headers: ["走教次数", "每周走教"],
    }),
  ],
  section: {
    id: "resources",
    title: text("资源共用", "Resources used together"),
    points: 18,
    source: mechanism(article),
    items: [
      {
        id: "lessonsSent",
        title: text("同步课堂和送课", "Synchronous lessons and lessons sent"),
        points: 6,
        method: {
          kind: "minimumCounts",
          parts: [
            { input: "synchronousLessons", minimum: 20, points: 4 },
            { input: "synchronousSubjects", minimum: 2, points: 2 },
          ],
          below: "proportional",
          join: "each",
        },
        office: offices.technology,
        evidence: [text("课表、录像目录、送课台账", "timetables, lists of recordings and the ledger of lessons sent")],
        rule: text(
          "年内（1月至12月）不少于20节得4分，不少于2门学科得2分；不足的按比例得分。",
          "4 points for 20 lessons in the calendar year and 2 for 2 subjects; fewer earn in proportion.",
        ),
        source: borrowed("余教〔2021〕36号", "同步课堂：不少于2门学科、20节", "B", "2021"),
      },
      {
        id: "gifts",
        title: text("捐赠和物资支持", "Gifts"),
        points: 4,
        method: {
          kind: "bands",
          input: "donationPerHelpedPupil",
          bands: [
            { from: 100, points: 4 },
            { from: 50, points: 3 },
            { from: 20, points: 2 },
            { from: 0.01, points: 1 },
            { points: 0 },
          ],
        },
        office: offices.planning,
        evidence: [text("捐赠清单、入账凭证", "lists of gifts and accounting vouchers")],
        evidenceInput: "donationLedger",
        rule: text(
          "款物折合人民币，按受援学校在校生计算，生均100元以上得4分，50元以上得3分，20元以上得2分，有捐赠的得1分，没有的不得分。",
          "Money and goods in yuan per pupil of the helped school: 100 and more 4 points, 50 and more 3, 20 and more 2, anything 1, nothing 0.",
        ),
        source: proposed(article),
      },
      {
        id: "sharedFacilities",
        title: text("设施和资料开放", "Facilities and materials opened"),
        points: 4,
        method: {
          kind: "checklist",
          conditions: ["sharedLessonBank", "sharedLibrary", "sharedRooms", "sharedPlatform"],
          how: {
            by: "shortfall",
            levels: [
              { atMost: 0, points: 4 },
              { atMost: 1, points: 3 },
              { atMost: 2, points: 1 },
            ],
          },
        },
        blank: "notMet",
        office: offices.technology,
        evidence: [text("使用登记、借阅登记、平台日志", "registers of use and loans, and the platform's log")],
        rule: text(
          "教案课件题库、图书、专用教室、网络平台四项都共用得4分，缺一项得3分，缺两项得1分，缺三项以上不得分。",
          "Lesson plans and tests, books, special rooms and platform: all shared 4 points, one lacking 3, two lacking 1, more lacking 0.",
        ),
        source: proposed(article),
      },
      {
        id: "itinerantTeaching",
        title: text("走教", "Itinerant teaching"),
        points: 4,
        method: {
          kind: "perUnit",
          input: "itinerantLessons",
          from: 0,
          side: "above",
          count: "whole",
          step: 2,
          start: "nothing",
        },
        office: offices.personnel,
        evidence: [text("走教教师课表", "timetables of the teachers who come in")],
        rule: text(
          "短缺学科由城区教师走教，每周每1次得2分，最高4分。",
          "Urban teachers come in for subjects that lack teachers: 2 points for each time a week, 4 at the most.",
        ),
        source: proposed(article),
      },
    ],
  },
};

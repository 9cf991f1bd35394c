// 办学条件: twelve measures, 25 points.
import { offices } from "../offices.js";
import { count, measure, text, units, word } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { byStage, guangdong, national2017, proposed } from "./shared.js";

const provincialLine = {
  zh: "达到本省办学标准得",
  en: "at the province's school standard; less earns in proportion.",
} as const;

/** 25 points. */
export const conditions: RubricPart = {
  inputs: [
    measure("sitePerPupil", text("生均占地面积", "Site area per pupil"), units.areaPerPupil, {
      headers: ["生均校园占地面积"],
      workedOut: { ways: [{ plus: ["siteArea"], over: "pupils" }] },
    }),
    measure(
      "siteStandard",
      text("生均占地面积省定标准", "Site area per pupil set by the province"),
      units.areaPerPupil,
      {
        headers: ["生均占地标准"],
      },
    ),
    measure("buildingPerPupil", text("生均校舍建筑面积", "Building area per pupil"), units.areaPerPupil, {
      headers: ["生均建筑面积"],
      workedOut: { ways: [{ plus: ["buildingArea"], over: "pupils" }] },
    }),
    measure(
      "buildingStandard",
      text("生均校舍建筑面积省定标准", "Building area per pupil set by the province"),
      units.areaPerPupil,
      {
        headers: ["生均建筑标准"],
      },
    ),
    measure(
      "sportsAreaPerPupil",
      text("生均体育运动场馆面积", "Sports grounds and halls per pupil"),
      units.areaPerPupil,
      {
        workedOut: { indicator: "sportsAreaPerPupil" },
      },
    ),
    measure("equipmentPerPupil", text("生均教学仪器设备值", "Equipment value per pupil"), units.yuanPerPupil, {
      headers: ["生均仪器设备值", "生均设备值"],
      workedOut: { indicator: "equipmentValuePerPupil" },
    }),
    measure(
      "computersPer100",
      text("每百名学生计算机台数", "Computers per 100 pupils"),
      text("台/百名学生", "computers per 100 pupils"),
      {
        headers: ["每百生计算机台数"],
        workedOut: { indicator: "computersPer100Pupils" },
      },
    ),
    measure(
      "computersPer100Teachers",
      text("每百名教师计算机台数", "Computers per 100 teachers"),
      text("台/百名教师", "computers per 100 teachers"),
      {
        headers: ["每百名教师电脑台数"],
        workedOut: { ways: [{ plus: ["teacherComputers"], over: "fullTimeTeachers", per: 100 }] },
      },
    ),
    measure(
      "multimediaPer100",
      text("每百名学生网络多媒体教室数", "Multimedia rooms per 100 pupils"),
      text("间/百名学生", "rooms per 100 pupils"),
      {
        headers: ["每百生多媒体教室数"],
        workedOut: { indicator: "multimediaClassroomsPer100Pupils" },
      },
    ),
    measure("booksPerPupil", text("生均图书册数", "Books per pupil"), text("册/生", "books per pupil"), {
      headers: ["生均图书"],
      workedOut: { indicator: "booksPerPupil" },
    }),
    measure(
      "booksStandard",
      text("初中生均图书省定标准", "Books per junior pupil set by the province"),
      text("册/生", "books per pupil"),
      {
        headers: ["初中生均图书标准"],
      },
    ),
    measure("desksPerPupil", text("生均课桌椅套数", "Desks per pupil"), text("套/生", "sets per pupil"), {
      headers: ["生均课桌凳"],
      workedOut: { ways: [{ plus: ["desks"], over: "pupils" }] },
    }),
    measure("bedsPerBoarder", text("每名寄宿生床位数", "Beds per boarder"), text("张/人", "beds per boarder"), {
      headers: ["寄宿生人均床位"],
      workedOut: { ways: [{ plus: ["beds"], over: "boarders" }] },
    }),
    count(
      "facilitiesBelow",
      text("没有达到省定办学标准的设施项数", "Facilities below the province's standard"),
      units.items,
      {
        headers: ["设施未达标项数"],
      },
    ),
    measure("roadsMark", text("校园道路和环境得分", "Roads and campus: points"), units.points, {
      headers: ["道路环境得分"],
      range: [0, 1],
    }),
    word("roadsReason", text("校园道路和环境扣分理由", "Roads and campus: reason for less than full points"), {
      headers: ["道路环境扣分理由"],
    }),
    measure("roadsSelf", text("校园道路和环境自评得分", "Roads and campus: the school's own points"), units.points, {
      headers: ["道路环境自评"],
      range: [0, 1],
    }),
    measure("roadsCheck", text("校园道路和环境复评得分", "Roads and campus: points of the check"), units.points, {
      headers: ["道路环境复评"],
      range: [0, 1],
    }),
  ],
  section: {
    id: "conditions",
    title: text("办学条件", "Conditions"),
    points: 25,
    items: [
      {
        id: "site",
        title: text("18. 生均占地面积", "18. Site area per pupil"),
        points: 2,
        method: { kind: "linearToTarget", input: "sitePerPupil", target: "siteStandard", direction: "higher" },
        office: offices.planning,
        evidence: [text("土地使用证、校园平面图", "the land certificate and a plan of the campus")],
        rule: text(`${provincialLine.zh}2分，不足的按比例得分。`, `2 points ${provincialLine.en}`),
        source: proposed("校园占地面积"),
      },
      {
        id: "building",
        title: text("19. 生均校舍建筑面积", "19. Building area per pupil"),
        points: 3,
        method: { kind: "linearToTarget", input: "buildingPerPupil", target: "buildingStandard", direction: "higher" },
        office: offices.planning,
        evidence: [text("房屋产权证、校舍信息系统截图", "title deeds and the register of buildings")],
        rule: text(`${provincialLine.zh}3分，不足的按比例得分。`, `3 points ${provincialLine.en}`),
        source: proposed("校舍建筑面积"),
      },
      ...byStage(
        {
          id: "sportsArea",
          title: text("20. 生均体育运动场馆面积", "20. Sports grounds and halls per pupil"),
          points: 2,
          office: offices.planning,
          evidence: [text("校园平面图、运动场地丈量记录", "a plan of the campus and the measured area of the ground")],
        },
        {
          method: { kind: "linearToTarget", input: "sportsAreaPerPupil", target: 7.5, direction: "higher" },
          rule: text(
            "小学生均达到7.5平方米得2分，不足的按比例得分。",
            "Primary: 2 points at 7.5 m² per pupil; less earns in proportion.",
          ),
          source: national2017("资源配置：生均体育运动场馆面积"),
        },
        {
          method: { kind: "linearToTarget", input: "sportsAreaPerPupil", target: 10.2, direction: "higher" },
          rule: text(
            "初中生均达到10.2平方米得2分，不足的按比例得分。",
            "Junior: 2 points at 10.2 m² per pupil; less earns in proportion.",
          ),
          source: national2017("资源配置：生均体育运动场馆面积"),
        },
      ),
      ...byStage(
        {
          id: "equipment",
          title: text("21. 生均教学仪器设备值", "21. Equipment value per pupil"),
          points: 3,
          office: offices.technology,
          evidence: [text("固定资产账、设备清单", "the asset ledger and lists of equipment")],
        },
        {
          method: { kind: "linearToTarget", input: "equipmentPerPupil", target: 2000, direction: "higher" },
          rule: text(
            "小学生均达到2000元得3分，不足的按比例得分。",
            "Primary: 3 points at 2000 yuan per pupil; less earns in proportion.",
          ),
          source: national2017("资源配置：生均教学仪器设备值"),
        },
        {
          method: { kind: "linearToTarget", input: "equipmentPerPupil", target: 2500, direction: "higher" },
          rule: text(
            "初中生均达到2500元得3分，不足的按比例得分。",
            "Junior: 3 points at 2500 yuan per pupil; less earns in proportion.",
          ),
          source: national2017("资源配置：生均教学仪器设备值"),
        },
      ),
      {
        id: "pupilComputers",
        title: text("22. 学生用计算机", "22. Computers for pupils"),
        points: 2,
        method: { kind: "linearToTarget", input: "computersPer100", target: 10, direction: "higher" },
        office: offices.technology,
        evidence: [text("固定资产账、机房登记", "the asset ledger and the register of the computer room")],
        rule: text(
          "每百名学生10台得2分，不足的按比例得分。",
          "2 points at 10 computers per 100 pupils; fewer earn in proportion.",
        ),
        source: proposed("学生计算机"),
      },
      {
        id: "teacherComputers",
        title: text("23. 教师用计算机", "23. Computers for teachers"),
        points: 2,
        method: {
          kind: "bands",
          input: "computersPer100Teachers",
          bands: [{ from: 100, points: 2 }, { from: 50, points: 1.5 }, { from: 20, points: 1 }, { points: 0 }],
        },
        office: offices.technology,
        evidence: [text("固定资产账、领用登记", "the asset ledger and the register of issue")],
        rule: text(
          "每百名教师100台以上得2分，50台以上得1.5分，20台以上得1分，20台以下不得分。",
          "Computers per 100 teachers: 100 and more 2 points, 50 and more 1.5, 20 and more 1, fewer nothing.",
        ),
        source: proposed("教师计算机"),
      },
      ...byStage(
        {
          id: "multimedia",
          title: text("24. 网络多媒体教室", "24. Multimedia rooms"),
          points: 2,
          office: offices.technology,
          evidence: [text("班班通设备登记、使用记录", "registers of the equipment and of its use")],
        },
        {
          method: { kind: "linearToTarget", input: "multimediaPer100", target: 2.3, direction: "higher" },
          rule: text(
            "小学每百名学生达到2.3间得2分，不足的按比例得分。",
            "Primary: 2 points at 2.3 rooms per 100 pupils; fewer earn in proportion.",
          ),
          source: national2017("资源配置：每百名学生网络多媒体教室数"),
        },
        {
          method: { kind: "linearToTarget", input: "multimediaPer100", target: 2.4, direction: "higher" },
          rule: text(
            "初中每百名学生达到2.4间得2分，不足的按比例得分。",
            "Junior: 2 points at 2.4 rooms per 100 pupils; fewer earn in proportion.",
          ),
          source: national2017("资源配置：每百名学生网络多媒体教室数"),
        },
      ),
      ...byStage(
        {
          id: "books",
          title: text("25. 生均图书", "25. Books per pupil"),
          points: 2,
          office: offices.technology,
          evidence: [text("图书登记总账、借阅记录", "the book register and records of loans")],
        },
        {
          method: { kind: "linearToTarget", input: "booksPerPupil", target: 20, direction: "higher" },
          rule: text(
            "小学生均达到20册得2分，不足的按比例得分；其他省请改为本省标准。",
            "Primary: 2 points at 20 books per pupil; fewer earn in proportion. Other provinces put their own line.",
          ),
          source: guangdong("小学生均图书20册"),
        },
        {
          method: { kind: "linearToTarget", input: "booksPerPupil", target: "booksStandard", direction: "higher" },
          rule: text(
            "初中达到本省办学标准得2分，不足的按比例得分。",
            "Junior: 2 points at the province's school standard; fewer earn in proportion.",
          ),
          source: proposed("图书"),
        },
      ),
      {
        id: "desks",
        title: text("26. 课桌椅", "26. Desks"),
        points: 2,
        method: { kind: "threshold", input: "desksPerPupil", value: 1, direction: "atLeast" },
        office: offices.planning,
        evidence: [text("课桌椅登记", "the register of desks")],
        rule: text(
          "每名学生1套以上得2分，不足的不得分。",
          "2 points for at least one desk per pupil, nothing otherwise.",
        ),
        source: proposed("课桌椅"),
      },
      {
        id: "boarding",
        title: text("27. 寄宿生床位", "27. Beds for boarders"),
        points: 2,
        method: { kind: "linearToTarget", input: "bedsPerBoarder", target: 1, direction: "higher" },
        office: offices.planning,
        evidence: [text("寄宿生名册、宿舍床位安排表", "the list of boarders and the plan of beds")],
        rule: text(
          "寄宿生一人一床得2分，不足的按比例得分；没有寄宿生的，寄宿生数填0，这一项不计。",
          "2 points where every boarder has a bed; fewer earn in proportion. A school without boarders enters 0 boarders, and the item does not apply.",
        ),
        source: proposed("寄宿生"),
      },
      {
        id: "facilities",
        title: text("28. 设施达到省定标准", "28. Facilities at the province's standard"),
        points: 2,
        method: { kind: "threshold", input: "facilitiesBelow", value: 2, direction: "atMost" },
        office: offices.supervision,
        evidence: [text("办学标准对照表", "the table that compares the school with the standard")],
        rule: text(
          "省定标准各项设施中，没有达标的不超过2项得2分，超过的不得分。",
          "2 points where at most 2 of the facilities of the province's standard are below it, nothing otherwise.",
        ),
        source: guangdong("11项中未达标不超过2项"),
      },
      {
        id: "roads",
        title: text("29. 校园道路和环境", "29. Roads and campus"),
        points: 1,
        method: {
          kind: "judged",
          input: "roadsMark",
          holds: "points",
          range: [0, 1],
          step: 0.5,
          reason: "roadsReason",
        },
        reviews: { self: "roadsSelf", check: "roadsCheck" },
        office: offices.supervision,
        evidence: [text("现场查看记录、照片", "notes of the visit and photographs")],
        rule: text(
          "道路硬化、环境整洁得1分；由检查人员按0.5分一档给分，没有给满的写明理由。",
          "1 point for paved roads and a tidy campus, given by the visitors in steps of 0.5; with a reason where it is less.",
        ),
        source: proposed("校园道路硬化"),
      },
    ],
  },
};

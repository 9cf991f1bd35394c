// 入学与巩固: seven measures, 20 points.
import { offices } from "../offices.js";
import { count, flag, percent, text, units } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { byStage, national2017, ofTwoCopies, proposed, provincial } from "./shared.js";

/** 20 points. */
export const access: RubricPart = {
  inputs: [
    percent("enrolment", text("适龄儿童少年入学率", "Enrolment of children of school age"), {
      headers: ["入学率", "适龄儿童入学率"],
    }),
    percent("disabledEnrolment", text("残疾儿童少年入学率", "Enrolment of disabled children"), {
      headers: ["三类残儿入学率", "三残儿童入学率", "残疾儿童入学率", "三类残疾儿童少年入学率", "三残儿童少年入学率"],
    }),
    count("lateChildren", text("没有按时入学的适龄儿童少年数", "Children who did not enter on time"), units.people, {
      headers: ["未按时入学人数"],
    }),
    percent("dropout", text("辍学率", "Dropout rate"), { headers: ["年辍学率", "在校生辍学率"] }),
    percent("retention", text("巩固率", "Retention rate"), {
      headers: ["在校生巩固率", "在校生年巩固率", "初中三年巩固率"],
    }),
    flag("leftBehindFiles", text("留守儿童是否一人一档", "A file on each left-behind child"), {
      headers: ["留守儿童档案"],
    }),
    flag("leftBehindPairs", text("留守儿童是否有教师结对", "A teacher for each left-behind child"), {
      headers: ["留守儿童结对"],
    }),
    flag("leftBehindContact", text("是否定期与留守儿童家长联系", "Regular contact with their parents"), {
      headers: ["留守儿童家长联系"],
    }),
    percent(
      "migrantMixed",
      text("随迁子女与本地学生混合编班比例", "Migrant children taught in classes with local pupils"),
      {
        headers: ["随迁子女混合编班"],
      },
    ),
  ],
  section: {
    id: "access",
    title: text("入学与巩固", "Access and retention"),
    points: 20,
    items: [
      ...byStage(
        {
          id: "enrolmentRate",
          title: text("1. 入学率", "1. Enrolment"),
          points: 4,
          office: offices.basicEducation,
          evidence: [
            text("适龄儿童少年花名册、入学通知存根", "lists of children of school age and stubs of the notices"),
          ],
        },
        {
          method: {
            kind: "perUnit",
            input: "enrolment",
            from: 99.5,
            side: "below",
            count: "exact",
            step: -1,
            start: "full",
          },
          rule: text(
            "小学达到99.5%得4分；每低1个百分点扣1分（不足1个百分点按比例），扣完为止。",
            "Primary: 4 points at 99.5 %; 1 off for each percentage point below, in proportion, until nothing is left.",
          ),
          source: provincial("B5：小学入学率99.5%"),
        },
        {
          method: {
            kind: "perUnit",
            input: "enrolment",
            from: 99,
            side: "below",
            count: "exact",
            step: -1,
            start: "full",
          },
          rule: text(
            "初中达到99%得4分；每低1个百分点扣1分（不足1个百分点按比例），扣完为止。",
            "Junior: 4 points at 99 %; 1 off for each percentage point below, in proportion, until nothing is left.",
          ),
          source: provincial("B5：初中毛入学率99%"),
        },
      ),
      {
        id: "entryOnTime",
        title: text("2. 按时入学", "2. Entry on time"),
        points: 2,
        method: { kind: "perOccurrence", parts: [{ input: "lateChildren", value: -0.5 }], start: "full", how: "add" },
        office: offices.basicEducation,
        evidence: [text("新生报到册、劝返记录", "the register of new pupils and records of persuasion")],
        rule: text(
          "全部按时入学得2分；每有1人没有按时入学扣0.5分，扣完为止。",
          "2 points where all children entered on time; 0.5 off for each who did not, until nothing is left.",
        ),
        source: proposed("适龄儿童按时入学"),
      },
      {
        id: "disabledEnrolment",
        title: text("3. 残疾儿童少年入学率", "3. Enrolment of disabled children"),
        points: 2,
        method: { kind: "linearToTarget", input: "disabledEnrolment", target: 95, direction: "higher" },
        office: offices.basicEducation,
        evidence: [
          text("残疾儿童少年花名册、送教上门记录", "the list of disabled children and records of teaching at home"),
        ],
        rule: text(
          "达到95%得2分，不足的按比例得分；没有残疾儿童少年的填“/”。",
          "2 points at 95 %; less earns in proportion. A school without disabled children enters a slash.",
        ),
        source: national2017("教育质量第2项"),
      },
      ...byStage(
        {
          id: "dropoutRate",
          title: text("4. 辍学率", "4. Dropout"),
          points: 3,
          office: offices.basicEducation,
          evidence: [text("学籍变动表、控辍保学台账", "registers of pupils and the dropout ledger")],
        },
        {
          method: { kind: "threshold", input: "dropout", value: 0.6, direction: "atMost" },
          rule: text(
            "小学不高于0.6%得3分，高于的不得分。该表另一份抄件是1%，请按本省的定。",
            "Primary: 3 points at 0.6 % or less, nothing above. Another copy of the table prints 1 %: take the province's own.",
          ),
          source: ofTwoCopies("B6：小学0.6%", "1%"),
        },
        {
          method: { kind: "threshold", input: "dropout", value: 1.8, direction: "atMost" },
          rule: text(
            "初中不高于1.8%得3分，高于的不得分。该表另一份抄件是3%，请按本省的定。",
            "Junior: 3 points at 1.8 % or less, nothing above. Another copy of the table prints 3 %: take the province's own.",
          ),
          source: ofTwoCopies("B6：初中1.8%", "3%"),
        },
      ),
      ...byStage(
        {
          id: "retentionRate",
          title: text("5. 巩固率", "5. Retention"),
          points: 3,
          office: offices.basicEducation,
          evidence: [text("学籍变动表、毕业生名册", "registers of pupils and lists of graduates")],
        },
        {
          method: { kind: "ratioAsScore", input: "retention" },
          rule: text(
            "小学按巩固率折算：巩固率乘以3分，100%得满分。",
            "Primary: the retention rate times 3 points, full points at 100 %.",
          ),
          source: proposed("巩固率100%"),
        },
        {
          method: { kind: "linearToTarget", input: "retention", target: 95, direction: "higher" },
          rule: text(
            "初中三年巩固率达到95%得3分，不足的按比例得分。",
            "Junior: 3 points at a three-year retention of 95 %; less earns in proportion.",
          ),
          source: national2017("教育质量第1项"),
        },
      ),
      {
        id: "leftBehind",
        title: text("6. 留守儿童关爱", "6. Care for left-behind children"),
        points: 3,
        method: {
          kind: "checklist",
          conditions: ["leftBehindFiles", "leftBehindPairs", "leftBehindContact"],
          how: { by: "share" },
        },
        blank: "notMet",
        office: offices.moral,
        evidence: [text("留守儿童档案、结对名册、联系记录", "files, lists of pairs and records of contact")],
        rule: text(
          "一人一档、教师结对、定期与家长联系，每有一项得1分。",
          "One point for each: a file on each child, a teacher for each, regular contact with the parents.",
        ),
        source: proposed("留守儿童"),
      },
      {
        id: "migrant",
        title: text("7. 随迁子女", "7. Migrant children"),
        points: 3,
        method: { kind: "ratioAsScore", input: "migrantMixed" },
        office: offices.basicEducation,
        evidence: [text("随迁子女花名册、编班名册", "the list of migrant children and class lists")],
        rule: text(
          "按混合编班比例折算：比例乘以3分，100%得满分；没有随迁子女的填“/”。",
          "The share taught in classes with local pupils times 3 points; a school without migrant children enters a slash.",
        ),
        source: proposed("随迁子女"),
      },
    ],
  },
};

// What stands beside the points of the six-commons rubric: bonus for awards, and events that override points.
import type { RubricSource, Veto } from "../../rubric.js";
import { offices } from "../offices.js";
import { count, flag, text, units, word } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { proposed } from "./shared.js";

const awardScale: RubricSource = {
  document: "颍上县中心学校校长考核（bdocx.com/doc/20671918.html）",
  article: "集体奖励国家、省、市级4、3、2分；同一事项不重复加分，取最高",
  certainty: "B",
  note: text("分档参照该办法；加分上限是建议", "the steps follow that county's; the cap is a proposal"),
};

/** At most 5 points beside the 100. */
export const bonus: RubricPart = {
  inputs: [
    count("nationalAwards", text("国家级集体奖励项数", "National awards of the school"), units.awards, {
      headers: ["国家级奖励"],
    }),
    count("provincialAwards", text("省级集体奖励项数", "Provincial awards of the school"), units.awards, {
      headers: ["省级奖励"],
    }),
    count("cityAwards", text("市级集体奖励项数", "City awards of the school"), units.awards, { headers: ["市级奖励"] }),
    word("awardPapers", text("获奖证书编号", "Numbers of the certificates"), { headers: ["证书编号", "获奖证书"] }),
    count(
      "experienceShared",
      text("县级以上会议推广经验次数", "Times that its experience was presented at county level or above"),
      units.times,
      {
        headers: ["经验推广", "经验交流次数"],
      },
    ),
  ],
  section: {
    id: "bonus",
    title: text("加分", "Bonus"),
    points: 5,
    items: [
      {
        id: "awards",
        title: text("集体奖励", "Awards"),
        points: 4,
        kind: "bonus",
        method: {
          kind: "perOccurrence",
          parts: [
            { input: "nationalAwards", value: 4 },
            { input: "provincialAwards", value: 3 },
            { input: "cityAwards", value: 2 },
          ],
          start: "nothing",
          how: "highest",
        },
        blank: "notMet",
        office: offices.supervision,
        evidence: [text("获奖证书、表彰文件", "certificates and letters of award")],
        evidenceInput: "awardPapers",
        rule: text(
          "本学年集体奖励：国家级加4分，省级加3分，市级加2分；不累计，取最高一项。",
          "Awards of the school this year: national 4 points, provincial 3, city 2; they do not add up, the highest counts.",
        ),
        source: awardScale,
      },
      {
        id: "experience",
        title: text("经验推广", "Experience passed on"),
        points: 2,
        kind: "bonus",
        method: {
          kind: "perOccurrence",
          parts: [{ input: "experienceShared", value: 1 }],
          start: "nothing",
          how: "add",
        },
        blank: "notMet",
        office: offices.basicEducation,
        evidence: [text("会议通知、交流材料", "invitations and the texts presented")],
        rule: text(
          "共同体经验在县级以上会议推广，每次加1分，最高2分。",
          "1 point for each time that the community's experience was presented at county level or above, 2 at the most.",
        ),
        source: proposed("宣传推广"),
      },
    ],
  },
};

/** Inputs of the events below. */
export const vetoInputs = [
  flag(
    "safetyAccident",
    text("是否发生重大安全责任事故", "Major safety accident for which the school is responsible"),
    {
      headers: ["重大安全事故", "安全事故"],
    },
  ),
  flag("falsified", text("是否弄虚作假", "Figures or papers falsified"), { headers: ["弄虚作假"] }),
  flag("examAdmission", text("是否以考试方式招生或设重点班", "Admission by examination, or key classes"), {
    headers: ["考试招生", "重点班"],
  }),
] as const;

const vetoSource: RubricSource = {
  document: "教督〔2017〕6号",
  article: "一票否决事项",
  issued: "2017",
  certainty: "B",
  note: text(
    "事项参照国家一票否决；对学校的处理方式是建议",
    "the events are those of the national veto; what they do to a school is a proposal",
  ),
};

/** An accident at one school caps the grade of all of its community. */
export const vetoes: readonly Veto[] = [
  {
    id: "safetyVeto",
    title: text(
      "发生重大安全责任事故：共同体各校最高只能评为合格",
      "Major safety accident: no school of the community is graded above pass",
    ),
    input: "safetyAccident",
    scope: "anyMember",
    effect: { kind: "gradeAtMost", grade: "pass" },
    source: vetoSource,
  },
  {
    id: "falsificationVeto",
    title: text("弄虚作假：总分记0分", "Falsification: the total is 0"),
    input: "falsified",
    effect: { kind: "totalZero" },
    source: vetoSource,
  },
  {
    id: "admissionVeto",
    title: text(
      "以考试方式招生或设重点班：取消评优资格",
      "Admission by examination or key classes: barred from awards",
    ),
    input: "examAdmission",
    effect: { kind: "barredFromAwards" },
    source: vetoSource,
  },
];

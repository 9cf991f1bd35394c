// 社会认可度 of at least 85 %, and the events that override everything (一票否决).
import type { Veto } from "../../rubric.js";
import type { LocalText } from "../../../diagnostics/index.js";
import { offices } from "../offices.js";
import { flag, percent, text } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { met, of2017 } from "./met.js";

/** 1 point. */
export const recognition: RubricPart = {
  inputs: [
    percent("recognitionRate", text("社会认可度", "Recognition by society"), {
      headers: ["社会满意度", "公众满意度", "问卷调查综合满意度"],
    }),
  ],
  section: {
    id: "recognition",
    title: text("社会认可度", "Recognition by society"),
    points: 1,
    source: of2017("社会认可度"),
    items: [
      met({
        id: "recognised",
        title: text("社会认可度达到85%以上", "At least 85 % recognition"),
        method: { kind: "threshold", input: "recognitionRate", value: 85, direction: "atLeast" },
        office: offices.supervision,
        evidence: [text("问卷调查和实地走访统计（表Ⅵ）", "statistics of questionnaires and visits (form VI)")],
        rule: text("社会认可度达到85%以上。", "At least 85 % of those asked are content."),
        source: of2017("社会认可度"),
      }),
    ],
  },
};

const events: readonly {
  readonly id: string;
  readonly input: string;
  readonly title: LocalText;
  readonly certainty: "A" | "B";
}[] = [
  {
    id: "examAdmissionVeto",
    input: "examAdmission",
    title: text("以考试方式招生", "Admission by examination"),
    certainty: "A",
  },
  {
    id: "schoolChoiceVeto",
    input: "illegalSchoolChoice",
    title: text("违规择校", "School choice against the rules"),
    certainty: "A",
  },
  {
    id: "keySchoolsVeto",
    input: "keySchoolsOrClasses",
    title: text("重点学校或重点班", "Key schools or key classes"),
    certainty: "A",
  },
  {
    id: "postsVeto",
    input: "unfilledPosts",
    title: text("有编不补或长期聘用编外教师", "Posts left unfilled, or teachers kept off the staff list for long"),
    certainty: "B",
  },
  {
    id: "accidentVeto",
    input: "accidentsOrViolations",
    title: text(
      "重大安全责任事故或严重违纪违规事件",
      "Major accidents through negligence, or serious breaches of discipline",
    ),
    certainty: "B",
  },
  {
    id: "falsificationVeto",
    input: "falsified",
    title: text("弄虚作假", "Falsification"),
    certainty: "B",
  },
];

/** Inputs of the vetoes. */
export const vetoInputs = events.map(({ input, title }) =>
  flag(input, text(`是否存在：${title["zh-CN"]}`, `Found: ${title.en}`), { headers: [title["zh-CN"]] }),
);

/** With any of them the county has not met the requirement, whatever its points. */
export const vetoes: readonly Veto[] = events.map(({ id, input, title, certainty }) => ({
  id,
  title,
  input,
  effect: { kind: "gradeAtMost", grade: "notMet" },
  source: of2017("一票否决", certainty),
}));

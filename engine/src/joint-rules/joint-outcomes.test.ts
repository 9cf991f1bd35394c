// What follows from joint scores, through sheets: every way of merging, open scores as ranges, the rules as a bureau changes them.
import { expect } from "chai";
import { mergeKinds, mergeNamed, usualJointRules } from "../communities/index.js";
import type { JointRules } from "../communities/index.js";
import type { Cell, Grid } from "../reading/cells/index.js";
import { parseJointRules, readJointRules, writeJointRules } from "../joint-rules/index.js";
import { oneItemRubric } from "../rubrics/index.js";
import type { Rubric } from "../rubrics/index.js";
import { describeDiagnostic, explainGrade, explainOutcome } from "../words/index.js";
import type { ScoreGridsOptions } from "../scoring/index.js";
import { scoreGrids } from "../scoring/index.js";

const band = (id: string, zh: string, from: number) => ({ id, title: { "zh-CN": zh, en: id }, from });
const rubric: Rubric = {
  ...oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 100),
  grades: [
    band("excellent", "优秀", 90),
    band("good", "良好", 80),
    band("pass", "合格", 60),
    band("fail", "不合格", 0),
  ],
};
const grids = (helped: Cell): readonly Grid[] => [
  {
    sheet: "数据",
    rows: [
      ["学校名称", "在校学生数", "rate", "差距缩小", "共同体评分"],
      ["实验小学", 1500, 92, null, 9],
      ["新塘小学", 600, helped, 2.09, 8],
    ],
  },
  {
    sheet: "名单",
    rows: [
      ["共同体", "类型", "学校", "角色"],
      ["甲", "城乡结对", "实验小学", "牵头学校"],
      ["甲", "城乡结对", "新塘小学", "受援学校"],
    ],
  },
];
const score = (helped: Cell, options: ScoreGridsOptions = {}) => scoreGrids(grids(helped), rubric, options).scored!;

describe("What follows from joint scores", () => {
  it("comes from sheets by each of the ten ways of merging", () => {
    const merged = mergeKinds.map((kind) => {
      const { joint } = score(78, { merge: mergeNamed(kind) }).communities[0]!;
      return [kind, ...joint.members.map(({ merged: own }) => Number(own!.toFixed(2)))];
    });
    expect(merged).to.deep.equal([
      ["sum", 170, 170],
      ["mean", 85, 85],
      ["roleWeighted", 83.6, 83.6],
      ["pupilWeighted", 88, 88],
      ["pooled", 88, 88],
      ["min", 78, 78],
      ["ownPlusJoint", 87.8, 82.2],
      ["ownPlusGrowth", 94.09, 80.09],
      ["sharedEvents", 92, 78],
      ["groupJudges", 91.8, 78.2],
    ]);
  });

  it("is points and a prize by the grade of the joint score, followed back to it in a sentence", () => {
    const scored = score(78);
    expect(
      scored.outcomes.map(({ school, joint, gradeId, points, prize }) => [school, joint, gradeId, points, prize]),
    ).to.deep.equal([
      ["实验小学", 83.6, "good", 32, 20_000],
      ["新塘小学", 83.6, "good", 32, 20_000],
    ]);
    expect(explainOutcome(scored, scored.outcomes[1]!, "zh-CN")).to.equal("捆绑得分 83.60，等次“良好”，校长得 32 分");
    expect(explainOutcome(scored, scored.outcomes[1]!, "en")).to.equal(
      "joint score 83.60, grade “good”, 32 points for the principal",
    );
  });

  it("goes from the least to the most where a member's score is open, and names what is", () => {
    const scored = score(null);
    const { joint, ends, rank } = scored.communities[0]!;
    expect([joint.joint, ends?.least.joint, ends?.most.joint, rank]).to.deep.equal([null, 36.8, 96.8, null]);
    expect(scored.outcomes[1]).to.deep.include({
      grade: null,
      points: null,
      pointsEnds: [0, 40],
      prizeEnds: [0, 35_000],
    });
    expect(explainOutcome(scored, scored.outcomes[1]!, "zh-CN"))
      .to.include("36.80–96.80")
      .and.to.include("待定：新塘小学的");
  });

  it("follows the rules on a sheet, as a bureau changed them", () => {
    const rows = [
      ["规则", "条件", "值", "说明"],
      ["捆绑方式", null, "得分平均", ""],
      ["校长得分", "依据", "本校得分", ""],
      ["校长得分", "优秀", 50, ""],
      ["校长得分", "合格", "20分", ""],
      ["奖金", "90分以上", 10_000, ""],
      ["评优", "名额", 1, ""],
      ["指标到校", "名额", 100, ""],
      ["指标到校", "得分占的比例", "30%", ""],
    ];
    const { rules } = readJointRules([{ sheet: "捆绑考核规则", rows }])!;
    const scored = score(78, { rules: rules! });
    expect(scored.merge).to.deep.equal({ kind: "mean" });
    expect(scored.outcomes.map(({ points, prize, award, places }) => [points, prize, award, places])).to.deep.equal([
      [50, 10_000, true, 66],
      [20, 0, false, 34],
    ]);
  });

  it("is by rules that a sheet gives back as they were written, and whose faults are named by their cells", () => {
    const whole: JointRules = {
      ...usualJointRules,
      merge: { kind: "ownPlusGrowth", perPoint: 0.5, most: 3 },
      awards: { places: 2 },
      quota: { places: 30, rule: { kind: "scoreTimesPupils" } },
    };
    for (const locale of ["zh-CN", "en"] as const) {
      const back = readJointRules(writeJointRules(whole, locale))?.rules;
      expect(back?.merge).to.deep.equal(whole.merge);
      expect([back?.prizes, back?.awards, back?.quota]).to.deep.equal([whole.prizes, whole.awards, whole.quota]);
      expect(back?.principal?.points.map(({ points }) => points)).to.deep.equal([40, 32, 24, 0]);
    }
    const rows = [
      ["规则", "条件", "值"],
      ["捆绑方式", null, "随便"],
      ["评优", "名额", "不限"],
    ];
    const found = readJointRules([{ sheet: "规则", rows }])!;
    expect(found.rules).to.equal(null);
    expect(found.diagnostics.map(({ where }) => where.cell)).to.have.members(["C2", "C3"]);
    for (const each of found.diagnostics) expect(describeDiagnostic(each, "zh-CN")).not.to.match(/\{\w+\}|undefined/);
    expect(parseJointRules({ format: "junheng-joint-rules/1", prize: 1 }).rules).to.equal(null);
  });
});

describe("A grade", () => {
  it("says what it is graded on where the final score holds bonus or deductions", () => {
    const scored = score(88);
    const { scores } = scored;
    const bonus = { ...scores, final: scores.final.map((units, row) => (row === 1 ? units + 500 : units)) };
    expect(explainGrade(scored, 1, "zh-CN")).to.equal(null);
    expect(explainGrade({ rubric, scores: bonus }, 1, "zh-CN")).to.equal(
      "等次按不含加减分的 88.00 分划定，最后得分 93.00 含加减分",
    );
    expect(explainGrade({ rubric, scores: bonus }, 0, "zh-CN")).to.equal(null);
    const capped = { ...scores, grades: ["good", "good"] };
    expect(explainGrade({ rubric, scores: capped }, 0, "en")).to.equal(
      "the points reach “excellent”, the quota makes it “good”",
    );
  });
});

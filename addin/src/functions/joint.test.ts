// Joint scores: a lead with 92 points and 1500 pupils, a rural school with 78 and 600; the merges worked out by hand.
import { expect } from "chai";
import { joint } from "./joint.js";
import { columnOf, errorOf, inLanguage } from "./test-support.js";

const scores = columnOf(92, 78);
const roles = columnOf("牵头学校", "受援学校");
const pupils = columnOf(1500, 600);

describe("joint", () => {
  it("weighs the rural school 0.6 by default", () => expect(joint(scores, roles)).to.equal(83.6));
  it("takes a way by its Chinese or English name", () => {
    const by = (way: string): unknown => joint(scores, roles, way, pupils);
    expect(["按角色加权", "平均", "相加", "最低", "按学生数加权"].map(by)).to.deep.equal([83.6, 85, 170, 78, 88]);
    expect(["roleWeighted", "mean", "sum", "min", "pupilWeighted"].map(by)).to.deep.equal([83.6, 85, 170, 78, 88]);
    expect(["lowest score", "得分平均"].map(by)).to.deep.equal([78, 85]);
  });
  it("takes roles in both languages, and the mean within a role first", () => {
    const three = columnOf(90, 80, 70);
    expect(joint(three, columnOf("核心校", "成员", "成员"))).to.equal(81);
    expect(joint(three, columnOf("lead", "helped", "helped"))).to.equal(81);
  });
  it("passes over blank rows, and takes a row as well as a column", () => {
    expect(joint(columnOf(92, "", 78, ""), columnOf("牵头学校", "", "受援学校", ""))).to.equal(83.6);
    expect(joint([[92, 78]], [["牵头学校", "受援学校"]])).to.equal(83.6);
  });
});

describe("joint gives an error with the reason", () => {
  it("where a member has no score, and names its row", () => {
    const error = errorOf(() => joint(columnOf(92, ""), roles));
    expect(error.code).to.equal("#N/A");
    expect(error.message).to.contain("没有得分").and.to.contain("第 2 行");
    const english = inLanguage("en", () => errorOf(() => joint(columnOf(92, "缺"), roles)).message);
    expect(english).to.match(/A member has no score.*row 2/);
  });
  it("where one side is missing", () =>
    expect(errorOf(() => joint(scores, columnOf("成员", "受援学校"))).message).to.contain("缺少牵头一方"));
  it("where pupils are asked for and not known, or below 0", () => {
    expect(errorOf(() => joint(scores, roles, "pupilWeighted")).message).to.contain("没有学生数");
    expect(errorOf(() => joint(scores, roles, "pupilWeighted", columnOf(1, -1))).code).to.equal("#NUM!");
  });
  it("for a word that is no role, and a score without one", () => {
    expect(errorOf(() => joint(scores, columnOf("牵头学校", "组长"))).message).to.contain("第 2 行的“组长”");
    expect(errorOf(() => joint(scores, columnOf("牵头学校", ""))).message).to.contain("第 2 行");
  });
  it("for a way that is not known, or could be two", () => {
    expect(errorOf(() => joint(scores, roles, "最高")).message).to.contain("得分平均");
    expect(errorOf(() => joint(scores, roles, "加权")).code).to.equal("#VALUE!");
  });
  it("for ranges of other sizes", () =>
    expect(errorOf(() => joint(scores, columnOf("牵头学校"))).message).to.contain("2 行 1 列"));
  it("without any member", () =>
    expect(errorOf(() => joint(columnOf("", ""), columnOf("", ""))).message).to.contain("没有可计分的成员学校"));
});

// The contract of `junheng check`: what reading and the checks find, told once, on real files.
import { expect } from "chai";
import { inRepository, runJunheng, written } from "./run-junheng.js";

const sample = inRepository("samples/sample-county.xlsx");
const california = inRepository("samples/california-districts-1999.csv");

const checked = async (...words: readonly string[]) => {
  const { status, output, errors } = await runJunheng("check", ...words, "--format", "json");
  expect(errors).to.equal("");
  expect(status).to.equal(0);
  return JSON.parse(output);
};

const county = written(
  "county.csv",
  `${["学校名称,学校类型,在校学生数,教职工数,专任教师数,图书册数", "一小,小学,600,48,52,-3", "二小,小学,500,40,38,9000"].join("\n")}\n`,
);

describe("junheng check", () => {
  it("finds the one fault that the sample county has, and next to nothing else", async () => {
    const { findings, diagnostics } = await checked(sample);
    expect(findings.map(({ rule }: { rule: string }) => rule)).to.deep.equal(["degreesOverTeachers"]);
    expect(findings[0].figures.map(({ where }: { where: { cell: string } }) => where.cell)).to.include("M119");
    expect(diagnostics.map(({ code }: { code: string }) => code)).to.not.include("degreesExceedTeachers");
  });

  it("tells the 420 Californian districts that their teachers are counted in parts, and doubts one", async () => {
    const { findings } = await checked(california, "--mapping", inRepository("samples/mapping-california.json"));
    expect(findings.map(({ code }: { code: string }) => code)).to.have.members([
      "check.whole.several",
      "check.spread.low",
    ]);
  });

  it("gives each finding school, rule, severity, sentence, figures and proposal", async () => {
    const { findings } = await checked(county);
    expect(
      findings.map(({ school, rule, severity }: Record<string, string>) => [school, rule, severity]),
    ).to.deep.equal([
      ["一小", "negative", "error"],
      ["一小", "teachersOverStaff", "error"],
    ]);
    expect(findings[1].message).to.match(/^专任教师 52 人，多于教职工 48 人（E2、D2），多 4 人。/);
    expect(findings[0].proposal).to.include({ path: "whole.books", from: -3, to: 3, code: "proposal.sign" });
    for (const { message } of findings) expect(message).to.not.match(/[{}]|undefined/);
  });

  it("checks by a bureau's own rules too, from a sheet or from JSON", async () => {
    const sheet = written(
      "rules.csv",
      "编号,名称,条件,严重程度\n书,图书太少,生均图书册数 >= 20,错误\n坏,,班级树 >= 3,\n",
    );
    const { findings, diagnostics } = await checked(county, "--rules", sheet);
    expect(findings.map(({ school, rule }: Record<string, string>) => `${school} ${rule}`)).to.include("二小 书");
    expect(diagnostics).to.have.length(1);
    expect(diagnostics[0]).to.deep.include({
      code: "checkWordUnknown",
      where: { file: "rules.csv", sheet: "rules", cell: "C3" },
    });
    const rule = {
      id: "数",
      kind: "missing",
      severity: "note",
      test: { kind: "required", path: "computers" },
      name: { "zh-CN": "数", en: "n" },
    };
    const json = await checked(county, "--rules", written("rules.json", JSON.stringify([rule])));
    expect(json.findings.filter((each: { rule: string }) => each.rule === "数")).to.have.length(2);
  });

  it("says the same as text, in either language", async () => {
    const { output } = await runJunheng("check", county);
    expect(output).to.include("[错误] 一小（文件“county.csv”，工作表“county”，单元格 E2）：专任教师 52 人");
    expect(output).to.include("    → 建议把“图书册数”由 −3 改为 3：去掉负号。");
    expect((await runJunheng("check", county, "--lang", "en")).output).to.include(
      "52 full-time teachers, but 48 staff",
    );
  });
});

// The contract of the junheng command for forms: learning from a blank one, checking and assessing filled ones.
import { expect } from "chai";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseFormTemplate } from "@junheng/engine/reading/forms";
import { inRepository, newFolder, runJunheng } from "./run-junheng.js";

const folder = newFolder();
const written = (name: string, lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
};

const blank = written("空表.csv", [
  "办学条件登记表,",
  "学校名称,",
  "学校类型,",
  "在校学生数（人）,",
  "图书（万册）,",
  "本校特色,",
]);
const filled = (name: string, pupils: number, books: number): string =>
  written(`${name}.csv`, [
    "办学条件登记表,",
    `学校名称,${name}`,
    "学校类型,小学",
    `在校学生数（人）,${pupils}`,
    `图书（万册）,${books}`,
  ]);

describe("junheng learn", () => {
  const template = join(folder, "模板.json");

  it("saves a template, and says which labels were understood and which were not", async () => {
    const { status, output, errors } = await runJunheng("learn", blank, "--out", template);
    expect(errors).to.equal("");
    expect(status).to.equal(0);
    expect(output)
      .to.match(/B?A4\s+在校学生数（人） → 在校学生数/)
      .and.match(/\[疑点\].*A6.*本校特色/);
    const { template: parsed, issues } = parseFormTemplate(JSON.parse(readFileSync(template, "utf8")));
    expect(issues).to.deep.equal([]);
    expect(parsed?.fields.map(({ path }) => path)).to.deep.equal(["name", "type", "whole.pupils", "whole.books"]);
  });

  it("prints the template as JSON where no file is named", async () => {
    const { status, output } = await runJunheng("learn", blank, "--format", "json");
    expect(status).to.equal(0);
    expect(JSON.parse(output)).to.include({ version: 1, kind: "form" });
  });

  it("fails with a sentence where there is nothing to learn, and on wrong usage", async () => {
    const nothing = await runJunheng("learn", written("通知.csv", ["请各校按时上报"]));
    expect([nothing.status, nothing.output]).to.deep.equal([1, ""]);
    expect(nothing.errors).to.match(/没有找到可以学习的表/);
    expect((await runJunheng("learn", blank, blank)).status).to.equal(2);
    expect((await runJunheng("learn")).status).to.equal(2);
  });
});

describe("filled forms in junheng check and assess", () => {
  const files = [filled("甲小学", 500, 1), filled("乙小学", 300, 0.9)];

  it("are counted as forms", async () => {
    const { status, output, errors } = await runJunheng("check", ...files);
    expect(errors).to.equal("");
    expect(status).to.equal(0);
    expect(output).to.match(/读到 2 所学校（行），0 个表、2 张填报表/);
  });

  it("are assessed, by themselves or by a template", async () => {
    const template = join(folder, "模板.json");
    for (const more of [[], ["--mapping", template]]) {
      const { status, output } = await runJunheng(
        "assess",
        ...files,
        "--standard",
        "national-basic-2012",
        "--format",
        "json",
        ...more,
      );
      expect(status).to.equal(0);
      const { primary } = JSON.parse(output).stages;
      expect(primary.schools.map(({ name, pupils }: { name: string; pupils: number }) => [name, pupils])).to.deep.equal(
        [
          ["甲小学", 500],
          ["乙小学", 300],
        ],
      );
      expect(primary.indicators.booksPerPupil.mean).to.equal(19000 / 800);
    }
  });

  it("refuse a template that cannot be understood, and say what is wrong", async () => {
    const broken = written("坏模板.json", [
      JSON.stringify({ version: 1, kind: "form", id: "a", title: "", fields: [] }),
    ]);
    const { status, errors } = await runJunheng("check", files[0] ?? "", "--mapping", broken);
    expect(status).to.equal(2);
    expect(errors).to.include("“fields”一项也没有");
  });

  it("tell the national forms, blank, as before", async () => {
    const { status, errors } = await runJunheng(
      "check",
      inRepository("test/golden/national-forms-2017-and-city-self-check.xlsx"),
    );
    expect(status).to.equal(1);
    expect(errors)
      .to.match(/表Ⅳ/)
      .and.match(/没有读到学校数据/);
  });
});

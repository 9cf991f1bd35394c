// junheng compare: the shapes of the contract, two files and one workbook with two years, who is who, and its exit statuses.
import { expect } from "chai";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeSample } from "../../samples/sheet/write.js";
import { newFolder, runJunheng, succeeds, written } from "./run-junheng.js";

const basic = "national-basic-2012";
const header = "学校名称,学校代码,学校类型,在校学生数,图书册数";

/** The five schools of the document's example in two years. */
const before = [45, 37, 89, 76, 55].map((pupils, at) => [pupils, [279, 137, 935, 160, 402][at]] as const);
const after = [44, 30, 95, 80, 50].map((pupils, at) => [pupils, [300, 170, 935, 220, 380][at]] as const);
type Figures = readonly (readonly [pupils: number, books: number | undefined])[];
const names = ["甲小学", "乙小学", "丙小学", "丁小学", "戊小学"];

const csv = (figures: Figures, own: readonly string[] = names): string =>
  written(
    "学校.csv",
    `${[header, ...figures.map(([pupils, books], at) => `${own[at]},${100 + at},小学,${pupils},${books}`)].join("\n")}\n`,
  );

const compareJson = async (...words: readonly string[]) =>
  JSON.parse(await succeeds("compare", ...words, "--standard", basic, "--confirm", "all", "--format", "json"));

describe("junheng compare", () => {
  it("gives the coefficients, the parts and how it was levelled, as the contract names them", async () => {
    const { stages } = await compareJson(csv(before), csv(after));
    const { before: one, after: other, change, parts, levelled } = stages.primary.indicators.booksPerPupil;
    expect(one).to.be.closeTo(0.515256629884, 1e-12);
    expect(other).to.be.closeTo(0.409924617721, 1e-12);
    expect(Object.keys(parts)).to.deep.equal(["low", "high", "pupils", "schools"]);
    expect(parts.low + parts.high + parts.pupils + parts.schools).to.be.closeTo(change, 1e-12);
    expect(levelled).to.equal("up");
    const levels = Object.values<{ levelled: string }>(stages.primary.indicators).map((each) => each.levelled);
    for (const each of levels) expect(each).to.be.oneOf(["up", "down", "both", "none"]);
  });

  it("opens every number: the terms of the parts, and the cells of each school in each file", async () => {
    const { stages } = await compareJson(csv(before), csv(after));
    const { arithmetic, schools, message } = stages.primary.indicators.booksPerPupil;
    expect(arithmetic.map(({ player }: { player: string }) => player)).to.deep.equal([
      "low",
      "high",
      "pupils",
      "schools",
    ]);
    expect(schools[3]).to.deep.include({ name: "丁小学", low: true, fate: "stayed" });
    expect(schools[3].cells.before.map(({ where }: { where: { cell: string } }) => where.cell)).to.include.members([
      "D5",
      "E5",
    ]);
    expect(message).to.include("75%");
  });

  it("takes a folder with all files of a year as that year", async () => {
    const folder = (figures: Figures): string => {
      const path = newFolder();
      const rows = figures.map(([pupils, books], at) => `${names[at]},${100 + at},小学,${pupils},${books}`);
      writeFileSync(join(path, "城区.csv"), `${[header, ...rows.slice(0, 2)].join("\n")}\n`);
      writeFileSync(join(path, "乡镇.csv"), `${[header, ...rows.slice(2)].join("\n")}\n`);
      return path;
    };
    const { stages } = await compareJson(folder(before), folder(after));
    const { before: one, after: other } = stages.primary.indicators.booksPerPupil;
    expect(one).to.be.closeTo(0.515256629884, 1e-12);
    expect(other).to.be.closeTo(0.409924617721, 1e-12);
  });

  it("counts the schools of one legal unit in both years as it was decided", async () => {
    const year = (figures: Figures): string =>
      written(
        "学校.csv",
        `${[`${header},总校`, ...figures.map(([pupils, books], at) => `${names[at]},${100 + at},小学,${pupils},${books},${at === 3 ? "丙小学" : ""}`)].join("\n")}\n`,
      );
    const [one, other] = [year(before), year(after)];
    const changed = async (way: string) =>
      (await compareJson(one, other, "--units", way)).stages.primary.indicators.booksPerPupil;
    expect((await changed("each")).before).to.be.closeTo(0.515256629884, 1e-12);
    const folded = await changed("one");
    // Four schools: 45, 37, 165 and 55 pupils with 279, 137, 1,095 and 402 books; 44, 30, 175 and 50 with 300, 170, 1,155 and 380.
    expect(folded.before).to.be.closeTo(0.1636083, 1e-6);
    expect(folded.after).to.be.closeTo(0.0746325, 1e-6);
  });

  it("takes both years from one workbook, whichever way they stand, the periods named or not", async () => {
    const row = (year: number, figures: Figures) =>
      figures.map(([pupils, books], at) => [names[at] ?? "", year, "小学", pupils, books ?? 0]);
    const rows = [
      ["学校名称", "年度", "学校类型", "在校学生数", "图书册数"],
      ...row(2024, after),
      ...row(2022, before),
    ];
    const file = written(
      "两年.xlsx",
      await writeSample([
        {
          name: "学校",
          rows: rows.map((each) => each.map((value) => ({ value, look: "text" as const }))),
          widths: [12],
        },
      ]),
    );
    for (const words of [[file], [file, "--periods", "2022,2024"]]) {
      const { before: one, after: other, years, stages } = await compareJson(...words);
      expect([one.period, other.period, years]).to.deep.equal(["2022", "2024", 2]);
      expect(stages.primary.indicators.booksPerPupil.change).to.be.closeTo(-0.105332012164, 1e-12);
    }
  });

  it("gives a trend of three years", async () => {
    const { trend } = await compareJson(csv(before), csv(after), csv(after));
    const { points, pace } = trend.primary.indicators.booksPerPupil;
    expect(points).to.have.length(3);
    expect(pace).to.be.closeTo(-0.105332012164 / 2, 1e-12);
  });

  it("asks who is who, and takes what --same says", async () => {
    const header2 = "学校名称,学校类型,在校学生数,图书册数";
    const file = (name: string) => written("学校.csv", `${header2}\n甲小学,小学,100,900\n${name},小学,50,800\n`);
    const [one, other] = [file("新塘小学"), file("新塘中心小学")];
    const asked = await compareJson(one, other);
    expect(asked.questions).to.have.length(1);
    expect(asked.diagnostics.map(({ code }: { code: string }) => code)).to.include("changeQuestions");
    const told = await compareJson(one, other, "--same", "新塘小学=新塘中心小学");
    expect(told.questions).to.deep.equal([]);
    expect(told.schools[1]).to.deep.include({ by: "told", confidence: 1 });
  });

  it("holds verdicts back while a year has to be looked at first", async () => {
    const twice = csv(before, ["甲小学", "甲小学", "丙小学", "丁小学", "戊小学"]);
    const words = ["compare", twice, csv(after), "--standard", basic, "--format", "json"];
    const { before: one, met } = JSON.parse(await succeeds(...words));
    expect(one.grounds).not.to.deep.equal([]);
    expect(met.turned).to.equal(null);
  });

  it("prints sentences in either language, and writes a workbook and a document", async () => {
    const words = ["compare", csv(before), csv(after), "--standard", basic];
    expect(await succeeds(...words)).to.include("抬低：降幅的 75%");
    expect(await succeeds(...words, "--lang", "en")).to.include("Levelled up: 75% of the fall");
    for (const ending of ["xlsx", "docx"]) {
      const file = join(newFolder(), `对比.${ending}`);
      await succeeds(...words, "--out", file);
      expect(existsSync(file)).to.equal(true);
      expect(readFileSync(file).subarray(0, 2).toString()).to.equal("PK");
    }
  });

  it("ends with 1 where a year cannot be assessed, with its reasons", async () => {
    const { status, errors } = await runJunheng(
      "compare",
      csv(before),
      written("空.csv", "a,b\n"),
      "--standard",
      basic,
    );
    expect(status).to.equal(1);
    expect(errors).to.include("没有对比");
  });

  it("ends with 2 for wrong usage", async () => {
    const wrong = async (...words: readonly string[]) => {
      const { status, errors } = await runJunheng("compare", ...words);
      expect(status).to.equal(2);
      expect(errors).not.to.equal("");
    };
    await wrong(csv(before), csv(after));
    await wrong("--standard", basic);
    await wrong(csv(before), "--standard", basic);
    await wrong(csv(before), csv(after), "--standard", basic, "--periods", "2022");
    await wrong(csv(before), csv(after), "--standard", basic, "--same", "甲小学");
  });
});

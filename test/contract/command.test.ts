// The contract of the junheng command: names, exit statuses, shapes, on real files.
import { expect } from "chai";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inRepository, newFolder, runJunheng, written } from "./run-junheng.js";

const sample = inRepository("samples/sample-county.xlsx");
const california = inRepository("samples/california-districts-1999.csv");
const quality = "national-quality-2017";
const basic = "national-basic-2012";

const assessJson = async (...words: readonly string[]) => {
  const { status, output, errors } = await runJunheng("assess", ...words, "--format", "json");
  expect(errors).to.equal("");
  expect(status).to.equal(0);
  return JSON.parse(output);
};

const countyCsv = (rows: readonly string[], header = "学校名称,学校类型,在校学生数,图书册数"): string =>
  `${[header, ...rows].join("\n")}\n`;

describe("junheng assess --format json", () => {
  let result: Awaited<ReturnType<typeof assessJson>>;
  before(async () => {
    result = await assessJson(sample, "--standard", quality);
  });

  it("has the agreed members in every school and indicator", () => {
    expect(result).to.include.keys("standard", "stages", "met", "diagnostics");
    expect(result.standard).to.equal(quality);
    for (const stage of ["primary", "junior"]) {
      const { schools, indicators, composite, qualifiedSchools, met } = result.stages[stage];
      expect(composite).to.equal(null);
      expect(qualifiedSchools).to.be.a("number");
      expect(met).to.be.oneOf([true, false, null]);
      for (const school of schools) {
        expect(school).to.include.keys("name", "pupils", "indicators", "metCount", "qualified");
        for (const each of Object.values(school.indicators)) expect(each).to.include.keys("value", "met", "attainment");
      }
      for (const each of Object.values(indicators))
        expect(each).to.include.keys("schools", "pupils", "mean", "sd", "cv", "threshold", "met");
    }
  });

  it("gives every diagnostic a severity, a code, a sentence and a place", () => {
    expect(result.diagnostics).to.not.deep.equal([]);
    for (const each of result.diagnostics) {
      expect(each).to.include.keys("severity", "code", "message", "where");
      expect(each.message)
        .to.be.a("string")
        .and.not.match(/[{}]|undefined/);
    }
  });

  it("gives a composite under the standard of 2012", async () => {
    const { primary } = (await assessJson(sample, "--standard", basic)).stages;
    expect(primary.composite).to.include({ threshold: 0.65 });
    expect(primary.composite.cv).to.be.a("number");
  });

  it("assesses the one stage asked for", async () => {
    expect(Object.keys((await assessJson(sample, "--standard", quality, "--stage", "junior")).stages)).to.deep.equal([
      "junior",
    ]);
  });
});

describe("junheng assess on the 420 Californian districts", () => {
  let result: Awaited<ReturnType<typeof assessJson>>;
  before(async () => {
    const mapping = inRepository("samples/mapping-california.json");
    result = await assessJson(california, "--standard", basic, "--mapping", mapping);
  });

  it("computes teachers per pupil and computers per 100 pupils of all districts", () => {
    const { schools, indicators } = result.stages.primary;
    expect(schools).to.have.length(420);
    expect(indicators.teacherPupilRatio.schools).to.equal(420);
    expect(indicators.computersPer100Pupils.schools).to.equal(420);
    const [first] = schools;
    expect(first.name).to.equal("Sunol Glen Unified");
    expect(first.indicators.computersPer100Pupils.value).to.be.closeTo((67 * 100) / 195, 1e-12);
  });

  it("agrees with a plain computation from the file's own columns", () => {
    const { indicators } = result.stages.primary;
    const [header = "", ...lines] = readFileSync(california, "utf8").trim().split(/\r?\n/);
    const column = (name: string): number => header.split(",").indexOf(name);
    const rows = lines.map((line) => line.split(","));
    const pupils = rows.map((row) => Number(row[column("students")]));
    const teachers = rows.map((row) => Number(row[column("teachers")]));
    const all = pupils.reduce((sum, each) => sum + each, 0);
    const mean = teachers.reduce((sum, each) => sum + each, 0) / all;
    const variance = pupils.reduce((sum, each, k) => sum + each * ((teachers[k] ?? 0) / each - mean) ** 2, 0) / all;
    expect(indicators.teacherPupilRatio.mean).to.be.closeTo(mean, 1e-14);
    expect(indicators.teacherPupilRatio.cv).to.be.closeTo(Math.sqrt(variance) / mean, 1e-12);
  });

  it("says which indicators are missing, and invents no composite", () => {
    expect(result.stages.primary.composite).to.deep.include({ cv: null, met: null });
    const missing = result.diagnostics.filter((each: { code: string }) => each.code === "indicatorNotProvided");
    expect(missing).to.have.length(6);
  });
});

describe("junheng assess on bad input", () => {
  const refused = async (path: string, ...words: readonly string[]) => {
    const { status, output, errors } = await runJunheng(
      "assess",
      path,
      "--standard",
      quality,
      "--format",
      "json",
      ...words,
    );
    expect(status).to.equal(1);
    expect(output).to.equal("");
    const { diagnostics } = JSON.parse(errors);
    for (const each of diagnostics) expect(each.message).to.not.match(/[{}]|undefined| at /);
    return diagnostics as readonly {
      severity: string;
      code: string;
      message: string;
      where: { file?: string; cell?: string };
    }[];
  };

  it("refuses an empty file, by name", async () => {
    expect((await refused(written("空 表.xlsx", "")))[0]?.where.file).to.equal("空 表.xlsx");
  });

  it("refuses what is no spreadsheet", async () => {
    await refused(
      written(
        "photo.xlsx",
        Uint8Array.from({ length: 3000 }, (_, k) => (k * 7919) % 256),
      ),
    );
  });

  it("refuses a file that is not there", async () => {
    expect((await refused(join(newFolder(), "没有.xlsx")))[0]?.code).to.equal("fileNotFound");
  });

  it("recognises the national forms when they are empty", async () => {
    const found = await refused(inRepository("test/golden/national-forms-2017-and-city-self-check.xlsx"));
    expect(found.some((each) => each.code.toLowerCase().includes("form"))).to.equal(true);
  });

  it("says that there is no column of pupils", async () => {
    const found = await refused(written("a.csv", countyCsv(["一小,小学,100"], "学校名称,学校类型,图书册数")));
    expect(found.some((each) => each.message.includes("学生数"))).to.equal(true);
  });

  it("says the same in English", async () => {
    const found = await refused(
      written("a.csv", countyCsv(["一小,小学,100"], "学校名称,学校类型,图书册数")),
      "--lang",
      "en",
    );
    expect(found.some((each) => /pupils/.test(each.message))).to.equal(true);
  });

  it("keeps going past one bad file when others are good", async () => {
    const good = written("good.csv", countyCsv(["一小,小学,100,1000", "二小,小学,300,2000"]));
    const { status, output } = await runJunheng(
      "assess",
      written("bad.xlsx", ""),
      good,
      "--standard",
      basic,
      "--format",
      "json",
    );
    expect(status).to.equal(0);
    const result = JSON.parse(output);
    expect(result.stages.primary.schools).to.have.length(2);
    expect(result.diagnostics.some((each: { where: { file?: string } }) => each.where.file === "bad.xlsx")).to.equal(
      true,
    );
  });

  it("names the cell of zero, negative and unreadable pupils, and goes on with the rest", async () => {
    const rows = [
      "一小,小学,100,1000",
      "二小,小学,0,1000",
      "三小,小学,-5,1000",
      "四小,小学,约九十,1000",
      "五小,小学,200,#DIV/0!",
      "六小,小学,300,900",
    ];
    const result = await assessJson(written("a.csv", countyCsv(rows)), "--standard", basic);
    expect(result.stages.primary.schools.map((school: { name: string }) => school.name)).to.deep.equal([
      "一小",
      "五小",
      "六小",
    ]);
    const cells = result.diagnostics.map((each: { where: { cell?: string } }) => each.where.cell);
    expect(cells).to.include.members(["C3", "C4", "C5", "D6"]);
    expect(result.stages.primary.indicators.booksPerPupil.schools).to.equal(2);
  });
});

describe("junheng: usage", () => {
  const usage = async (...words: readonly string[]): Promise<string> => {
    const { status, output, errors } = await runJunheng(...words);
    expect(status, words.join(" ")).to.equal(2);
    expect(output).to.equal("");
    return errors;
  };

  it("ends with 2 for a wrong command, standard, option, value or missing file", async () => {
    expect(await usage()).to.include("junheng");
    expect(await usage("guess")).to.include("guess");
    expect(await usage("assess", sample)).to.include(quality);
    expect(await usage("assess", sample, "--standard", "national-1986")).to.include("national-1986");
    expect(await usage("assess", sample, "--standard", quality, "--stage", "senior")).to.include("senior");
    expect(await usage("assess", sample, "--standrad", quality)).to.include("--standrad");
    expect(await usage("assess", "--standard", quality)).to.not.equal("");
    expect(await usage("assess", sample, "--standard", quality, "--format", "xlsx")).to.include("--out");
  });

  it("speaks English when asked", async () => {
    expect(await usage("assess", sample, "--lang", "en")).to.match(/^Say with --standard/);
  });

  it("lists the standards", async () => {
    const { status, output } = await runJunheng("standards", "--format", "json");
    expect(status).to.equal(0);
    expect(JSON.parse(output).standards.map((each: { id: string }) => each.id)).to.have.members([quality, basic]);
  });

  it("checks without assessing", async () => {
    const { status, output } = await runJunheng("check", sample, "--format", "json");
    expect(status).to.equal(0);
    expect(JSON.parse(output)).to.include.keys("schools", "diagnostics");
  });
});

describe("junheng assess --out", () => {
  const out = join(newFolder(), "结果 1.xlsx");

  it("writes a workbook, and replaces its own on a second run", async () => {
    for (const _ of [1, 2]) {
      const { status, errors } = await runJunheng(
        "assess",
        sample,
        "--standard",
        quality,
        "--format",
        "xlsx",
        "--out",
        out,
      );
      expect(errors).to.equal("");
      expect(status).to.equal(0);
    }
    expect(readFileSync(out).subarray(0, 2).toString()).to.equal("PK");
  });

  it("never writes over the input or a file of the user's", async () => {
    const before = readFileSync(sample);
    expect(
      (await runJunheng("assess", sample, "--standard", quality, "--format", "xlsx", "--out", sample)).status,
    ).to.equal(2);
    expect(readFileSync(sample).equals(before)).to.equal(true);
    const theirs = written("mine.xlsx", before);
    expect(
      (await runJunheng("assess", sample, "--standard", quality, "--format", "xlsx", "--out", theirs)).status,
    ).to.equal(2);
    expect(readFileSync(theirs).equals(before)).to.equal(true);
  });

  it("writes a Word document", async () => {
    const document = join(newFolder(), "报告.docx");
    expect(
      (await runJunheng("assess", sample, "--standard", quality, "--format", "docx", "--out", document)).status,
    ).to.equal(0);
    expect(existsSync(document)).to.equal(true);
  });

  it("says in a sentence when the folder is not there", async () => {
    const { status, errors } = await runJunheng(
      "assess",
      sample,
      "--standard",
      quality,
      "--format",
      "xlsx",
      "--out",
      join(newFolder(), "no", "a.xlsx"),
    );
    expect(status).to.equal(2);
    expect(errors).to.not.match(/ENOENT| at /);
  });
});

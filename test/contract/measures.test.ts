// The contract of junheng measures: names, exit statuses, languages, and what is said of rows that are not counted.
import { expect } from "chai";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readGolden } from "../golden/read-golden.js";
import { inRepository, newFolder, runJunheng } from "./run-junheng.js";

const california = inRepository("samples/california-districts-1999.csv");

const written = (name: string, ...lines: readonly string[]): string => {
  const path = join(newFolder(), name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
};

const measured = async (file: string, ...words: readonly string[]) => {
  const { status, output, errors } = await runJunheng("measures", file, ...words, "--format", "json");
  expect(errors).to.equal("");
  expect(status).to.equal(0);
  return JSON.parse(output);
};

/** The errors of a run that could not measure, as JSON gives them. */
const refused = async (file: string, ...words: readonly string[]) => {
  const { status, output, errors } = await runJunheng("measures", file, ...words, "--format", "json");
  expect(output).to.equal("");
  expect(status, errors).to.equal(1);
  return JSON.parse(errors).diagnostics as readonly { code: string; message: string; where: { cell?: string } }[];
};

/** The value under a dotted name: the longest key that fits, so that `atkinson_0.5` is one. */
const under = (object: unknown, name: string): unknown => {
  if (name === "") return object;
  if (object === null || typeof object !== "object") return undefined;
  const key = Object.keys(object)
    .filter((each) => name === each || name.startsWith(`${each}.`))
    .sort((a, b) => b.length - a.length)[0];
  return key === undefined
    ? undefined
    : under((object as Readonly<Record<string, unknown>>)[key], name.slice(key.length + 1));
};

const columns = ["--value", "value", "--weight", "weight"] as const;

describe("junheng measures --format json", () => {
  const values = readGolden("reference_values");
  const inputs = readGolden("reference_inputs");

  for (const name of new Set(inputs.map((row) => row["case"]!)))
    it(`gives the certified values under the certified names: ${name}`, async () => {
      const rows = inputs.filter((row) => row["case"] === name);
      const lines = rows.map((row) => [row["value"], row["weight"], row["group"]].join(","));
      const result = await measured(
        written("golden.csv", "value,weight,group", ...lines),
        ...columns,
        "--group",
        "group",
      );
      for (const row of values.filter((each) => each["case"] === name)) {
        const measure = row["measure"]!;
        const found = under(result, measure);
        // Of a single unit the reference calls the coefficient zero; the rules have none below two schools.
        const none = row["value"] === "" || (name === "single" && /(^|\.)cv/.test(measure));
        if (none) {
          expect(found, measure).to.equal(null);
          continue;
        }
        const expected = Number(row["value"]);
        expect(found, measure).to.be.closeTo(expected, 1e-13 * Math.abs(expected) + 1e-30);
      }
    });

  it("nests the quantiles, the unweighted and the parts, and defines every measure", async () => {
    const result = await measured(
      california,
      "--value",
      "computer/students",
      "--weight",
      "students",
      "--group",
      "county",
    );
    expect(Object.keys(result.quantiles)).to.deep.equal(["p5", "p10", "p25", "p50", "p75", "p90", "p95"]);
    expect(Object.keys(result.decomposition)).to.deep.equal(["ge2", "theil_t", "theil_l"]);
    expect(result.decomposition.ge2.groups["Los Angeles"]).to.have.all.keys(
      "index",
      "mean",
      "weight_share",
      "within_contribution",
    );
    const { definitions } = result;
    const parts = new Set(["decomposition", "line", "gini_by_group", "against_others", "intervals"]);
    for (const [name, value] of Object.entries(result))
      if (value === null || (typeof value === "number" && !["n", "weight_sum"].includes(name)))
        if (!parts.has(name)) expect(definitions[name], name).to.be.a("string");
    expect(definitions.quantiles.p5).to.be.a("string");
  });

  it("says what the top and the bottom have", async () => {
    const file = written("shares.csv", "value,weight", ...[1, 1, 1, 1, 2, 2, 2, 2, 2, 8].map((value) => `${value},5`));
    const {
      top_10_share: top,
      bottom_40_share: bottom,
      palma,
      s80_s20: ratio,
      definitions,
    } = await measured(file, ...columns);
    expect([top, bottom, palma, ratio]).to.deep.equal([8 / 22, 4 / 22, 2, 5]);
    expect(definitions.palma).to.include("低端四成");
  });

  it("has no decomposition without groups, and of Theil's L none by a group whose mean is zero, which it names", async () => {
    const file = written("zero.csv", "name,value,weight,group", "A,0,1,east", "B,0,2,east", "C,4,1,west", "D,6,1,west");
    expect((await measured(file, ...columns)).decomposition).to.equal(null);
    const { decomposition, diagnostics } = await measured(file, ...columns, "--group", "group", "--lang", "en");
    expect(decomposition.theil_l).to.equal(null);
    expect(decomposition.ge2.groups.east).to.deep.equal({
      index: null,
      mean: 0,
      weight_share: 0.6,
      within_contribution: 0,
    });
    expect(decomposition.ge2.between + decomposition.ge2.within).to.be.closeTo(decomposition.ge2.total, 1e-15);
    expect(decomposition.theil_t.between).to.be.closeTo(Math.log(2.5), 1e-15);
    const told = diagnostics.find(({ code }: { code: string }) => code === "groupsWithoutMean");
    expect(told.message).to.include("east");
  });
});

describe("junheng measures: which rows are counted", () => {
  const file = written(
    "县.csv",
    "学校名称,乡镇,在校学生数（人）,计算机 台数",
    "一小,甲,100,10",
    "二小,甲,200,约30",
    "三小,乙,300,",
    "四小,乙,0,5",
    "五小,,50,6",
    "六小,乙,80,4",
    "合计,,730,55",
  );
  const words = ["--value", "计算机台数", "--weight", "在校学生数", "--group", "乡镇"] as const;

  it("leaves out totals and rows that lack a figure, and says which and why", async () => {
    const { n, mean, leftOut, diagnostics } = await measured(file, ...words);
    expect(n).to.equal(2);
    expect(mean).to.be.closeTo((100 * 10 + 80 * 4) / 180, 1e-14);
    expect(leftOut).to.deep.equal([
      { cell: "D3", name: "二小", reason: "no-value" },
      { cell: "D4", name: "三小", reason: "no-value" },
      { cell: "C5", name: "四小", reason: "zero-weight" },
      { cell: "B6", name: "五小", reason: "no-group" },
    ]);
    const told = diagnostics.map(({ code, where }: { code: string; where: { cell: string } }) => [code, where.cell]);
    expect(told).to.deep.include(["textInFigure", "D3"]);
    expect(told).to.deep.include(["seriesTotals", "A8"]);
    for (const each of diagnostics) {
      expect(each).to.include.keys("severity", "code", "message", "where");
      expect(each.message).to.not.match(/[{}]|undefined/);
    }
  });

  it("finds a column by its letter, and divides one column by another", async () => {
    expect((await measured(file, "--value", "D", "--weight", "C")).mean).to.equal(
      (await measured(file, "--value", "计算机 台数", "--weight", "在校学生数（人）")).mean,
    );
    const { mean, min, n } = await measured(file, "--value", "计算机台数/在校学生数", "--weight", "C");
    expect(n).to.equal(3);
    expect(mean).to.be.closeTo(20 / 230, 1e-15);
    expect(min).to.equal(4 / 80);
  });
});

describe("junheng measures: what is asked for besides", () => {
  // Books per pupil 30, 30, 18, 30, 10: two rural schools of 90 of 670 pupils are below 25.
  const file = written(
    "books.csv",
    "学校,城乡,学生,图书",
    ...["一小,城区,200,6000", "二小,城区,300,9000", "三小,乡村,50,900", "四小,乡村,80,2400", "五小,乡村,40,400"],
  );
  const words = ["--value", "图书/学生", "--weight", "学生"] as const;

  it("is null where it is not asked for", async () => {
    const result = await measured(file, ...words);
    for (const name of ["line", "gini_by_group", "against_others", "intervals"])
      expect(result[name], name).to.equal(null);
  });

  it("holds the values against a line, on both of its sides", async () => {
    const { line } = await measured(file, ...words, "--line", "25");
    expect(line.at).to.equal(25);
    expect(line.below).to.include({ rows: 2 });
    expect(line.below.headcount).to.be.closeTo(90 / 670, 1e-15);
    expect(line.below.gap).to.be.closeTo(((7 / 25) * 50 + (15 / 25) * 40) / 670, 1e-15);
    expect(line.below.squared_gap).to.be.closeTo(((7 / 25) ** 2 * 50 + (15 / 25) ** 2 * 40) / 670, 1e-15);
    expect(line.below.lacking).to.be.closeTo(7 * 50 + 15 * 40, 1e-10);
    expect(line.above).to.include({ rows: 3 });
    expect(line.above.gap).to.be.closeTo(((5 / 25) * 580) / 670, 1e-15);
  });

  it("parts Gini by group and holds each group against the others", async () => {
    const { gini, gini_by_group: parts, against_others: others } = await measured(file, ...words, "--group", "城乡");
    expect(parts.total).to.equal(gini);
    expect(parts.between + parts.within + parts.overlap).to.be.closeTo(gini, 1e-15);
    expect(parts.groups["城区"]).to.deep.include({ gini: 0, mean: 30 });
    expect(others).to.deep.equal({
      城区: { lorenz: "higher", generalised_lorenz: "higher" },
      乡村: { lorenz: "lower", generalised_lorenz: "lower" },
    });
  });

  it("gives the interval of a mean that is known, and the same draws every time", async () => {
    // Of 1 to 5, all of one weight, the jackknife's standard error is s / √n = √(2.5 / 5), and z of 95 % is 1.959964.
    const plain = written("five.csv", "value,weight", ...[1, 2, 3, 4, 5].map((value) => `${value},7`));
    const { intervals } = await measured(plain, ...columns, "--intervals", "jackknife");
    expect(intervals.mean.standard_error).to.be.closeTo(Math.SQRT1_2, 1e-15);
    expect(intervals.mean.high).to.be.closeTo(3 + 1.959963984540054 * Math.SQRT1_2, 1e-12);
    const drawn = async () => (await measured(plain, ...columns, "--intervals", "bootstrap")).intervals;
    expect(await drawn()).to.deep.equal(await drawn());
    expect(await drawn()).to.deep.include({ way: "bootstrap", draws: 1000, seed: 1, level: 0.95 });
  });

  it("stands in text and in a table, in both languages", async () => {
    const asked = [...words, "--group", "城乡", "--line", "25", "--intervals", "bootstrap"];
    for (const [locale, ...told] of [
      ["zh-CN", "对照标准线 25", "基尼系数分解", "更高", "自助法"],
      ["en", "Against the line 25", "Gini, parted", "higher", "bootstrap"],
    ] as const) {
      const { output } = await runJunheng("measures", file, ...asked, "--lang", locale);
      for (const word of told) expect(output).to.include(word);
      expect(output).to.not.match(/\{\w+\}|undefined|NaN/);
    }
    const { output } = await runJunheng("measures", file, ...asked, "--format", "csv");
    expect(output)
      .to.match(/^line\.below\.lacking,.*,950,/m)
      .and.to.match(/^cv\.low,/m);
  });

  it("refuses a line that is none, a way that there is not, and too many rows for the jackknife", async () => {
    const many = written("many.csv", "value,weight", ...Array.from({ length: 5001 }, (_, row) => `${row},1`));
    for (const [path, ...wrong] of [
      [file, ...words, "--line", "0"],
      [file, ...words, "--line", "many"],
      [file, ...words, "--intervals", "always"],
      [many, ...columns, "--intervals", "jackknife"],
    ] as const) {
      const { status, errors } = await runJunheng("measures", path, ...wrong);
      expect(status, wrong.join(" ")).to.equal(2);
      expect(errors).to.not.equal("");
    }
  });
});

describe("junheng measures: exit statuses", () => {
  const plain = written("plain.csv", "value,weight,group", "1,1,a", "3,1,b");

  it("ends with 1 and the cell for a negative value", async () => {
    const [told, ...others] = await refused(written("negative.csv", "value,weight", "1,1", "-3,1"), ...columns);
    expect(others).to.deep.equal([]);
    expect(told).to.deep.include({ code: "seriesNegative" });
    expect(told?.where.cell).to.equal("A3");
  });

  it("ends with 1 where a column is not there, with the columns that are", async () => {
    const [told] = await refused(plain, "--value", "books", "--weight", "weight");
    expect(told?.message).to.include("books").and.to.include("group");
  });

  it("ends with 1 where a name stands for two columns", async () => {
    const [told] = await refused(written("twice.csv", "value,value,weight", "1,2,1", "3,4,1"), ...columns);
    expect(told?.message).to.include("(A)").and.to.include("(B)");
  });

  it("ends with 1 where no row has a number, no file is there, or no sheet", async () => {
    const codes = async (file: string, ...words: readonly string[]): Promise<readonly string[]> =>
      (await refused(file, ...columns, ...words)).map(({ code }) => code);
    expect(await codes(written("words.csv", "value,weight", "many,1", ",2"))).to.include("seriesNoRows");
    expect(await codes(join(newFolder(), "nowhere.csv"))).to.deep.equal(["fileNotFound"]);
    expect(await codes(plain, "--sheet", "nowhere")).to.deep.equal(["sheetNotFound"]);
  });

  it("ends with 2 for wrong usage", async () => {
    const usage = async (...words: readonly string[]): Promise<void> => {
      const { status, output, errors } = await runJunheng("measures", ...words);
      expect(status, words.join(" ")).to.equal(2);
      expect(output).to.equal("");
      expect(errors).to.not.equal("");
    };
    await usage();
    await usage(plain);
    await usage(plain, "--value", "value");
    await usage(plain, plain, ...columns);
    await usage(plain, ...columns, "--format", "xlsx");
    await usage(plain, ...columns, "--standard", "national-basic-2012");
    await usage(...columns);
  });
});

describe("junheng measures as text", () => {
  const text = async (locale: string): Promise<string> => {
    const words = ["--value", "computer/students", "--weight", "students", "--group", "county", "--lang", locale];
    const { status, output } = await runJunheng("measures", california, ...words);
    expect(status).to.equal(0);
    expect(output).to.not.match(/\{\w+\}|undefined|NaN/);
    return output;
  };

  it("names and defines every measure in both languages", async () => {
    const chinese = await text("zh-CN");
    for (const word of ["差异系数", "基尼系数", "泰尔 T", "阿特金森", "麦克卢恩指数", "极差率", "中位数"])
      expect(chinese).to.match(new RegExp(`^  ${word}.*[。]$`, "m"));
    const english = await text("en");
    for (const word of ["coefficient of variation", "Gini", "Theil T", "Atkinson", "McLoone", "range ratio", "median"])
      expect(english).to.match(new RegExp(`^  ${word}.*[.]$`, "m"));
    expect(english).to.not.match(/[\u4e00-\u9fff]/);
  });

  it("sets all 45 counties under one another, and names the districts without computers", async () => {
    const lines = (await text("en")).split("\n");
    const start = lines.findIndex((line) => line.startsWith("GE(2) = CV² / 2, by group"));
    const table = lines.slice(start + 2, lines.indexOf("", start));
    expect(table).to.have.length(45);
    expect(new Set(table.map((line) => line.length)).size).to.equal(1);
    expect(lines.some((line) => line.startsWith("[note]") && line.includes("8 rows have the value zero"))).to.equal(
      true,
    );
  });
});

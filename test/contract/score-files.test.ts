// junheng score as a file, by a rubric of the user's, and its exit statuses.
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder, runJunheng, written, succeeds } from "./run-junheng.js";
import type { Scores } from "./scored-sample.js";
import { rubric, sample, scored } from "./scored-sample.js";

describe("junheng score --format xlsx --out", () => {
  const write = async (out: string, ...words: readonly string[]) =>
    await runJunheng("score", sample, ...rubric, "--format", "xlsx", "--out", out, ...words);
  const gridsOf = async (path: string) => (await readWorkbook(new Uint8Array(readFileSync(path)), path)).grids;

  it("writes its sheets marked as ours, with the same scores, and replaces them on a second run", async () => {
    const out = join(newFolder(), "得分 1.xlsx");
    for (const _ of [1, 2]) {
      const { status, output, errors } = await write(out);
      expect(errors).to.equal("");
      expect(status).to.equal(0);
      expect(output).to.include(out);
    }
    const grids = await gridsOf(out);
    expect(grids.map(({ sheet }) => sheet)).to.deep.equal([
      "评分结果",
      "共同体得分",
      "校长和奖励",
      "得分依据",
      "评分数据问题",
    ]);
    for (const { ours, sheet } of grids) expect(ours, sheet).to.equal(true);
    const [scores] = grids;
    const header = scores!.rows.find((row) => row.includes("最后得分"))!;
    for (const { name, final, finalAtMost } of (await scored()).schools) {
      const row = scores!.rows.find(([first]) => first === name)!;
      const shown = row[header.indexOf("最后得分")];
      expect(shown, name).to.equal(final === finalAtMost ? final : `待定：${final} 到 ${finalAtMost}`);
    }
  });

  it("names the sheets in English when asked", async () => {
    const out = join(newFolder(), "scores.xlsx");
    expect((await write(out, "--lang", "en")).status).to.equal(0);
    expect((await gridsOf(out)).map(({ sheet }) => sheet)).to.deep.equal([
      "Scores",
      "Joint scores",
      "Principals and awards",
      "Reasons for scores",
      "Findings of scoring",
    ]);
  });

  it("never writes over the input or a file of the user's", async () => {
    const before = readFileSync(sample);
    for (const out of [sample, written("mine.xlsx", before)]) {
      const { status, errors } = await write(out);
      expect(status).to.equal(2);
      expect(errors).to.include(out);
      expect(readFileSync(out).equals(before)).to.equal(true);
    }
  });
});

describe("junheng score --format json --out", () => {
  const write = async (out: string) => await runJunheng("score", sample, ...rubric, "--format", "json", "--out", out);

  it("writes the object, and replaces its own on a second run", async () => {
    const out = join(newFolder(), "得分.json");
    for (const _ of [1, 2]) {
      const { status, errors } = await write(out);
      expect(errors).to.equal("");
      expect(status).to.equal(0);
    }
    expect(JSON.parse(readFileSync(out, "utf8"))).to.deep.equal(await scored());
  });

  it("never writes over JSON of somebody else, be it a rubric", async () => {
    for (const content of ['{"rubric": "mine"}\n', '{ "format": "junheng-rubric/1", "id": "mine" }\n']) {
      const theirs = written("mine.json", content);
      expect((await write(theirs)).status).to.equal(2);
      expect(readFileSync(theirs, "utf8")).to.equal(content);
    }
  });
});

describe("junheng score by a rubric of the user's", () => {
  it("takes the one on the workbook's own sheets where none is named: that of the sample gives the same scores", async () => {
    const pointsOf = ({ schools, communities }: Scores) => [
      schools.map(({ name, final, finalAtMost }) => [name, final, finalAtMost]),
      communities.map(({ name, joint }) => [name, joint]),
    ];
    const own = JSON.parse(await succeeds("score", sample, "--format", "json")) as Scores;
    expect(pointsOf(own)).to.deep.equal(pointsOf(await scored()));
  });

  const own = (points: number): string =>
    written(
      "细则.json",
      JSON.stringify({
        format: "junheng-rubric/1",
        id: "own",
        title: { "zh-CN": "自定细则", en: "own rubric" },
        source: { document: "本县方案", certainty: "D" },
        scope: "school",
        points: 10,
        decimals: 2,
        inputs: [{ id: "rate", title: { "zh-CN": "巩固率", en: "retention" }, kind: "percent" }],
        items: [
          {
            id: "keeping",
            title: { "zh-CN": "控辍保学", en: "keeping pupils" },
            points,
            method: { kind: "ratioAsScore", input: "rate" },
          },
        ],
        total: { notApplicable: "rubric", gradesOn: "points" },
      }),
    );
  const figures = written("数据.csv", "学校名称,巩固率\n一小,96.4\n二小,90\n");

  it("scores 96.4 % as 9.64 of 10", async () => {
    const { rubric: id, schools } = JSON.parse(
      await succeeds("score", figures, "--rubric", own(10), "--format", "json"),
    ) as Scores;
    expect(id).to.equal("own");
    expect(schools.map(({ name, final, rank }) => [name, final, rank])).to.deep.equal([
      ["一小", 9.64, 1],
      ["二小", 9, 2],
    ]);
  });

  it("ends with 1 and says so where its points do not add up, or it is no JSON", async () => {
    for (const bad of [own(9), written("bad.json", "{")]) {
      const { status, output, errors } = await runJunheng("score", figures, "--rubric", bad, "--format", "json");
      expect(status).to.equal(1);
      expect(output).to.equal("");
      const [told] = JSON.parse(errors).diagnostics as Scores["diagnostics"];
      expect(told).to.include({ severity: "error" });
      expect(told!.message).to.not.match(/\{\w+\}|undefined/);
    }
  });
});

describe("junheng score: exit statuses", () => {
  const withoutRubric = written("数据.csv", "学校名称,巩固率\n一小,96.4\n");
  const usage = async (...words: readonly string[]): Promise<string> => {
    const { status, output, errors } = await runJunheng("score", ...words);
    expect(status, words.join(" ")).to.equal(2);
    expect(output).to.equal("");
    return errors;
  };

  it("ends with 2 and a sentence for wrong usage", async () => {
    expect(await usage(withoutRubric)).to.include("six-commons");
    expect(await usage(sample, "--rubric", "nine-commons"))
      .to.include("nine-commons")
      .and.to.include("six-commons");
    expect(await usage(sample, ...rubric, "--merge", "median"))
      .to.include("median")
      .and.to.include("roleWeighted");
    expect(await usage(sample, ...rubric, "--date", "today")).to.include("today");
    expect(await usage(sample, ...rubric, "--date", "2022-02-30")).to.include("2022-02-30");
    expect(await usage(sample, ...rubric, "--school", "没有的学校"))
      .to.include("没有的学校")
      .and.to.include("虚构农村一校");
    expect(await usage(sample, ...rubric, "--format", "pdf")).to.include("xlsx");
    for (const format of ["xlsx", "docx"])
      expect(await usage(sample, ...rubric, "--format", format), format).to.include("--out");
    expect(await usage(sample, ...rubric, "--standard", "national-basic-2012")).to.include("--standard");
    expect(await usage(...rubric)).to.not.equal("");
  });

  it("says it in English when asked", async () => {
    expect(await usage(withoutRubric, "--lang", "en")).to.include("Say with --rubric");
    expect(await usage(sample, ...rubric, "--merge", "median", "--lang", "en")).to.match(/^--merge cannot be “median”/);
    expect(await usage(sample, ...rubric, "--school", "Nowhere", "--lang", "en")).to.match(
      /^There is no school “Nowhere”/,
    );
  });

  it("ends with 1 where there is nothing to score, and says what was looked for", async () => {
    const nothing = written("空.csv", "甲,乙\n1,2\n");
    const json = await runJunheng("score", nothing, ...rubric, "--format", "json");
    expect([json.status, json.output]).to.deep.equal([1, ""]);
    const codes = (JSON.parse(json.errors).diagnostics as Scores["diagnostics"]).map(({ code }) => code);
    expect(codes).to.include("scoresNotFound");
    for (const [locale, sentence] of [
      ["zh-CN", /^没有可以打分的数据。/],
      ["en", /^There is nothing to score\./],
    ] as const) {
      const { status, output, errors } = await runJunheng("score", nothing, ...rubric, "--lang", locale);
      expect([status, output]).to.deep.equal([1, ""]);
      expect(errors).to.match(sentence);
    }
  });

  it("ends with 1 where the file or the sheet is not there", async () => {
    expect((await runJunheng("score", join(newFolder(), "没有.xlsx"), ...rubric)).status).to.equal(1);
    expect((await runJunheng("score", sample, ...rubric, "--sheet", "没有的表")).status).to.equal(1);
  });
});

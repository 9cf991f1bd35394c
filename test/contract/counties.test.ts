// The contract of junheng assess --by county: a province in, every county's verdict as if it had come alone, and what lies between them.
import { expect } from "chai";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readWorkbook } from "@junheng/workbook/read";
import { newFolder, runJunheng, succeeds } from "./run-junheng.js";

const standard = ["--standard", "national-quality-2017"] as const;
const header =
  "学校名称,学校类型,在校学生数,高于规定学历教师数,骨干教师数,体育艺术教师数,教学及辅助用房面积,体育运动场馆面积,教学仪器设备值,网络多媒体教室数";
const school = (name: string, pupils: number, rooms: number): string =>
  `${name},小学,${pupils},${pupils / 20},${pupils / 100},${pupils / 100},${pupils * 5},${pupils * 8},${pupils * 2100},${rooms}`;

/** Counties with their schools; the first is short of rooms. */
const counties: Readonly<Record<string, readonly string[]>> = {
  甲县: [school("河东小学", 100, 1), school("河西小学", 400, 12), school("河南小学", 300, 9)],
  乙县: [school("山东小学", 200, 8), school("山西小学", 300, 9)],
  丙区: [school("湖滨小学", 500, 15), school("湖东小学", 100, 3)],
};
const prefectures: Readonly<Record<string, string>> = { 甲县: "东市", 乙县: "东市", 丙区: "西市" };

/** A folder with these files. */
const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = newFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};
const csv = (...rows: readonly string[]): string => `${rows.join("\n")}\n`;
const alone = (name: string): string => csv(header, ...counties[name]!);
const oneTable = csv(
  `地市,县区,${header}`,
  ...Object.entries(counties).flatMap(([name, rows]) => rows.map((row) => `${prefectures[name]},${name},${row}`)),
);

const byCounty = async (...words: readonly string[]) =>
  JSON.parse(await succeeds("assess", ...words, ...standard, "--by", "county", "--format", "json"));

/** What does not say in which file, row and version it stands. */
const withoutPlaces = (text: unknown): unknown =>
  JSON.parse(
    JSON.stringify(text, (key, value) =>
      ["where", "file", "sheet", "row", "cell", "cells", "generator", "name", "prefecture", "key"].includes(key) &&
      typeof value !== "number"
        ? undefined
        : key === "row"
          ? undefined
          : value,
    ),
  );

describe("junheng assess --by county", () => {
  it("gives each county what it has when it comes alone, however the province was sent in", async () => {
    const folder = folderOf({
      "全省.csv": oneTable,
      ...Object.fromEntries(Object.keys(counties).map((name) => [`各县/${name}学校表.csv`, alone(name)])),
      ...Object.fromEntries(
        Object.keys(counties).map((name) => [`分市/${prefectures[name]}/${name}/学校.csv`, alone(name)]),
      ),
    });
    for (const path of ["全省.csv", "各县", "分市"]) {
      const { counties: found, province } = await byCounty(join(folder, path));
      expect(new Set(found.map(({ name }: { name: string }) => name)), path).to.deep.equal(
        new Set(Object.keys(counties)),
      );
      for (const county of found) {
        const own = folderOf({ "学校.csv": alone(county.name) });
        const single = JSON.parse(await succeeds("assess", join(own, "学校.csv"), ...standard, "--format", "json"));
        expect(withoutPlaces(county), `${path} ${county.name}`).to.deep.equal(withoutPlaces(single));
        if (path !== "各县") expect(county.prefecture).to.equal(prefectures[county.name]);
      }
      const { cv, between, within } = province.stages.primary.indicators.multimediaClassroomsPer100Pupils;
      expect(between ** 2 + within ** 2).to.be.closeTo(cv ** 2, 1e-12);
    }
  });

  it("has the coefficient over all schools that one assessment of them has", async () => {
    const folder = folderOf({ "全省.csv": oneTable });
    const { province } = await byCounty(join(folder, "全省.csv"));
    const { stages } = JSON.parse(await succeeds("assess", join(folder, "全省.csv"), ...standard, "--format", "json"));
    for (const [id, { cv }] of Object.entries(stages.primary.indicators as Record<string, { cv: number }>))
      expect(province.stages.primary.indicators[id].cv).to.be.closeTo(cv, 1e-12);
    expect(province.prefectures.map(({ name }: { name: string }) => name)).to.deep.equal(["东市", "西市"]);
    expect(province.prefectureBalance.basis).to.equal("ours");
  });

  it("prints a line a county as each is done, and the province last", async () => {
    const folder = folderOf({ "全省.csv": oneTable });
    const text = await succeeds("assess", folder, ...standard, "--by=county", "--format", "jsonl");
    const lines = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.name ?? Object.keys(line)[0])).to.deep.equal([
      ...Object.keys(counties),
      "province",
    ]);
  });

  it("writes both kinds of JSON to a file that is known as its own, and written over again", async () => {
    const folder = folderOf({ "全省.csv": oneTable });
    for (const name of ["结果.json", "结果.jsonl"]) {
      const words = ["assess", join(folder, "全省.csv"), ...standard, "--by", "county", "--out", join(folder, name)];
      await succeeds(...words);
      await succeeds(...words);
    }
  });

  it("writes a workbook whose first sheet leads to a sheet for each county, and back", async () => {
    const folder = folderOf({ "全省.csv": oneTable });
    const out = join(folder, "结果.xlsx");
    await succeeds("assess", join(folder, "全省.csv"), ...standard, "--by", "county", "--out", out);
    const { readFileSync } = await import("node:fs");
    const bytes = new Uint8Array(readFileSync(out));
    const { grids } = await readWorkbook(bytes, "结果.xlsx");
    expect(grids.map(({ sheet }) => sheet)).to.deep.equal([
      "各县",
      "总体差异",
      "各县排序",
      "市域均衡",
      ...Object.keys(counties),
    ]);
    const { unzipSync, strFromU8 } = await import("fflate");
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    const text = sheets.map(([, content]) => strFromU8(content)).join("");
    for (const name of Object.keys(counties)) expect(text).to.match(new RegExp(`HYPERLINK\\([^)]*#'${name}'!A1`));
    expect(text.match(/#'各县'!A1/g)).to.have.length(Object.keys(counties).length);
  });

  it("names a file that cannot be read, gives the results of the others, and ends with status 1", async () => {
    const folder = folderOf({
      "甲县.csv": alone("甲县"),
      "乙县.csv": alone("乙县"),
      "丁县.xlsx": "PK\u0003\u0004 broken",
    });
    const { status, output, errors } = await runJunheng("assess", folder, ...standard, "--by", "county");
    expect(status).to.equal(1);
    expect(output).to.include("甲县").and.include("乙县");
    expect(errors).to.include("丁县.xlsx");
    const json = await runJunheng("assess", folder, ...standard, "--by", "county", "--format", "json");
    expect(JSON.parse(json.output).counties.map(({ name }: { name: string }) => name)).to.include.members([
      "甲县",
      "乙县",
    ]);
    expect(JSON.parse(json.errors).diagnostics.map(({ where }: { where: { file: string } }) => where.file)).to.include(
      "丁县.xlsx",
    );
  });

  it("ends with status 1 and nothing printed where no county could be found", async () => {
    const { status, output, errors } = await runJunheng("assess", folderOf({}), ...standard, "--by", "county");
    expect([status, output]).to.deep.equal([1, ""]);
    expect(errors).to.include("没有任何一个县");
  });

  it("takes no other way of parting, and line by line only what it parts", async () => {
    const folder = folderOf({ "甲县.csv": alone("甲县") });
    const wrong = await runJunheng("assess", folder, ...standard, "--by", "school");
    expect([wrong.status, wrong.errors.includes("county")]).to.deep.equal([2, true]);
    const lines = await runJunheng("assess", join(folder, "甲县.csv"), ...standard, "--format", "jsonl");
    expect(lines.status).to.equal(2);
  });
});

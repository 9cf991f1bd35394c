// junheng standards, and --standard with a file: written out, changed by hand, and assessed by.
import { expect } from "chai";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readWorkbook } from "@junheng/workbook/read";
import { writeGrids } from "@junheng/workbook/write";
import { clerksRows } from "../../engine/src/standard-sheets/test-support.js";
import { inRepository, newFolder, runJunheng, succeeds } from "./run-junheng.js";

const sample = inRepository("samples/sample-county.xlsx");
const id = "national-quality-2017";

interface Assessed {
  readonly standard: string;
  readonly stages: Readonly<Record<string, { readonly schools: readonly object[]; readonly indicators: object }>>;
}
const assessed = async (standard: string): Promise<Assessed> =>
  JSON.parse(await succeeds("assess", sample, "--standard", standard, "--format", "json")) as Assessed;

/** The sheet written out, with the values of some rows written over; rows are found by their first three cells. */
async function changedSheet(values: Readonly<Record<string, string | number>>): Promise<string> {
  const folder = newFolder();
  await succeeds("standards", id, "--out", join(folder, "国家.xlsx"));
  const { grids } = await readWorkbook(new Uint8Array(await readFile(join(folder, "国家.xlsx"))), "国家.xlsx");
  const sheets = grids.map(({ sheet, rows }) => ({
    sheet,
    rows: rows.map((row) =>
      row.map((cell, column) => (column === 5 ? (values[row.slice(0, 3).join(" ")] ?? cell) : cell)),
    ),
    rowKinds: rows.map(() => "body" as const),
    widths: (rows[1] ?? []).map(() => 12),
  }));
  const file = join(folder, "某省.xlsx");
  await writeFile(file, await writeGrids(sheets));
  return file;
}

describe("junheng standards ID --out", () => {
  for (const name of ["国家.xlsx", "国家.json"])
    it(`writes a built-in standard as ${name}, which assesses as the built-in one does, and may be written again`, async () => {
      const out = join(newFolder(), name);
      expect(await succeeds("standards", id, "--out", out)).to.include(name);
      const [own, builtIn] = [await assessed(out), await assessed(id)];
      expect(own.standard).to.equal(`${id}-own`);
      expect({ ...own, standard: id, generator: 0 }).to.deep.equal({ ...builtIn, generator: 0 });
      await succeeds("standards", id, "--out", out);
    });

  it("names those that there are when asked for another", async () => {
    const { status, errors } = await runJunheng("standards", "national-2016", "--lang", "en");
    expect(status).to.equal(2);
    expect(errors).to.include(id);
  });
});

describe("--standard FILE", () => {
  it("assesses by two thresholds that a clerk changed, and by nothing else", async () => {
    const file = await changedSheet({
      "学校最低要求 生均教学仪器设备值 小学": 99_999,
      "差异系数上限 生均体育运动场馆面积 初中": 0.001,
    });
    const [own, builtIn] = [await assessed(file), await assessed(id)];
    const differing = (stage: string): readonly string[] => {
      const [a, b] = [own, builtIn].map(({ stages }) => Object.entries(stages[stage]?.indicators ?? {}));
      return (a ?? [])
        .filter(([, each], at) => JSON.stringify(each) !== JSON.stringify(b?.[at]?.[1]))
        .map(([key]) => key);
    };
    expect(differing("junior")).to.deep.equal(["sportsAreaPerPupil"]);
    expect(JSON.stringify(own.stages["primary"]?.schools)).to.not.equal(
      JSON.stringify(builtIn.stages["primary"]?.schools),
    );
    expect(own.stages["junior"]?.schools.length).to.equal(builtIn.stages["junior"]?.schools.length);
  });

  it("assesses by the indicators that a clerk's sheet defines, from a table that names their figures", async () => {
    const folder = newFolder();
    const [standard, table] = [join(folder, "某省.xlsx"), join(folder, "学校.csv")];
    const sheet = {
      sheet: "标准",
      rows: clerksRows,
      rowKinds: clerksRows.map(() => "body" as const),
      widths: clerksRows[1]?.map(() => 12) ?? [],
    };
    await writeFile(standard, await writeGrids([sheet]));
    await writeFile(
      table,
      "学校名称,学校类型,在校学生数,班级数,心理教师数,兼职心理教师数,大班数\n一小,小学,1000,25,2,1,0\n二小,小学,600,15,0,1,3\n",
    );
    const { stages } = JSON.parse(
      await succeeds("assess", table, "--standard", standard, "--format", "json"),
    ) as Assessed;
    expect(stages["primary"]?.indicators).to.have.nested.property("own-大班额比例.mean").that.is.closeTo(7.5, 1e-12);
    const text = await succeeds("assess", table, "--standard", standard);
    expect(text).to.include("大班额比例").and.include("每百名学生心理教师数").and.not.include("own-");
    expect(await succeeds("forms", "--standard", standard, "--out", join(folder, "表.xlsx"))).to.include("表.xlsx");
    const form = await readWorkbook(new Uint8Array(await readFile(join(folder, "表.xlsx"))), "表.xlsx");
    expect(JSON.stringify(form.grids)).to.include("心理教师数").and.include("大班数");
  });

  it("makes forms by a file too", async () => {
    const out = join(newFolder(), "表.xlsx");
    expect(await succeeds("forms", "--standard", await changedSheet({}), "--out", out)).to.include("表.xlsx");
  });

  it("ends with 1 and each fault at its cell where the sheet is broken", async () => {
    const file = await changedSheet({ "学校最低要求 生均教学仪器设备值 小学": "两千", "发布日期  ": "去年" });
    const { status, errors } = await runJunheng("assess", sample, "--standard", file);
    expect(status).to.equal(1);
    expect(errors)
      .to.match(/单元格 F\d+：.*应是数/)
      .and.match(/单元格 F\d+：.*应是日期/);
  });

  it("ends with 1 and the path of each fault where the JSON is broken", async () => {
    const file = join(newFolder(), "province.json");
    await writeFile(file, JSON.stringify({ id: "p", extends: "nowhere", indicater: [] }));
    const { status, errors } = await runJunheng("assess", sample, "--standard", file, "--lang", "en");
    expect(status).to.equal(1);
    expect(errors)
      .to.match(/“indicater” is not known here/)
      .and.match(/“extends” can only be national-quality-2017/);
  });

  it("says so where a workbook holds none", async () => {
    const { status, errors } = await runJunheng("assess", sample, "--standard", sample);
    expect(status).to.equal(1);
    expect(errors).to.include("没有找到标准");
  });
});

// The contract of a county's conditions: its own figures in a file beside the schools', judged on one date, in every format.
import { expect } from "chai";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { guaranteeAndQuality2017 } from "@junheng/engine/rubrics";
import { readWorkbook } from "@junheng/workbook";
import { countyOf2017 } from "../made-files/county-of-2017.js";
import { newFolder, runJunheng, succeeds, written } from "./run-junheng.js";

const schools = written(
  "学校.csv",
  [
    "学校名称,学校类型,在校学生数,高于规定学历教师数,县级以上骨干教师数,体育艺术专任教师数,教学及辅助用房面积,体育运动场馆面积,教学仪器设备值,网络多媒体教室数",
    "第一小学,小学,500,31,7,6,2610,4210,1251000,14",
    "第二小学,小学,300,19,4,4,1590,2540,749000,9",
    "河东小学,小学,410,26,6,5,2190,3390,1030000,12",
    "县初级中学,初中,900,60,11,10,5900,9900,2700000,26",
    "河西初中,初中,640,41,8,7,4210,7050,1935000,19",
    "石桥初中,初中,380,25,5,4,2480,4190,1140000,11",
  ].join("\n"),
);

const county = (changes: Readonly<Record<string, number | string | null>> = {}): string => {
  const values = { ...countyOf2017(guaranteeAndQuality2017), ...changes };
  const given = guaranteeAndQuality2017.inputs.filter(({ id }) => (values[id] ?? null) !== null);
  const cells = given.map(({ id, kind }) => (kind === "flag" ? (values[id] === 1 ? "是" : "否") : values[id]));
  const quoted = (cell: unknown): string => `"${String(cell)}"`;
  const rows = [
    ["县名", ...given.map(({ title }) => title["zh-CN"])],
    ["某县", ...cells],
  ];
  return written("县级数据.csv", rows.map((row) => row.map(quoted).join(",")).join("\n"));
};

interface Item {
  readonly id: string;
  readonly met: boolean | null;
  readonly basis: string;
  readonly article: string;
  readonly facts: readonly { readonly input: string; readonly value: unknown; readonly where: readonly object[] }[];
  readonly lacking: readonly { readonly input: string }[];
}

const assessed = async (...words: readonly string[]) => {
  const output = await succeeds("assess", schools, ...words, "--standard", "national-quality-2017", "--format", "json");
  const { met, countyMet, date, rubric, conditions, profile, diagnostics } = JSON.parse(output);
  const item = (id: string): Item | undefined =>
    conditions.flatMap(({ items }: { items: readonly Item[] }) => items).find((each: Item) => each.id === id);
  const verdicts = conditions.map((each: { met: unknown }) => each.met);
  const facts = (wanted: string): Item["facts"] =>
    profile.find(({ dimension }: { dimension: string }) => dimension === wanted).facts;
  return {
    met,
    countyMet,
    date,
    rubric,
    verdicts,
    item,
    facts,
    codes: diagnostics.map(({ code }: { code: string }) => code),
  };
};

describe("junheng assess: the conditions of a county", () => {
  it("are one verdict with the schools', from a file beside theirs, and no complaint of it", async () => {
    const { met, countyMet, verdicts, codes } = await assessed(county());
    expect({ met, countyMet, verdicts }).to.deep.equal({
      met: true,
      countyMet: true,
      verdicts: [true, true, true, true],
    });
    expect(codes).to.include("countyRowRead").and.not.include("noPupilsColumn").and.not.include("noTable");
  });

  it("give each item its figures, their cells, the article, and what is lacking", async () => {
    const failed = await assessed(county({ juniorRetention: 94.9, trainingCompletion: null }));
    expect([failed.countyMet, failed.verdicts]).to.deep.equal([false, [true, null, false, true]]);
    const retention = failed.item("retention")!;
    expect(retention).to.deep.include({ met: false, basis: "figures", lacking: [] });
    expect(retention.article).to.include("教督〔2017〕6号").and.to.include("教育质量第1项");
    expect(retention.facts).to.have.lengthOf(1);
    expect(retention.facts[0]).to.deep.include({ input: "juniorRetention", value: 94.9, origin: "row" });
    expect(retention.facts[0]!.where[0]).to.deep.include({ file: "县级数据.csv" }).and.to.have.property("cell");
    const training = failed.item("training")!;
    expect(training).to.deep.include({ met: null, basis: "none", facts: [] });
    expect(training.lacking.map(({ input }) => input)).to.deep.equal(["trainingCompletion"]);
  });

  it("measure the five dimensions by the same figures, each with its cell", async () => {
    const { facts } = await assessed(county({ juniorRetention: 94.9 }));
    const retention = facts("rights").find(({ input }) => input === "juniorRetention")!;
    expect(retention).to.deep.include({ value: 94.9, origin: "row", met: false });
    expect(retention.where[0]).to.deep.include({ file: "县级数据.csv" }).and.to.have.property("cell");
    for (const each of ["opportunity", "resources", "process", "outcome"]) expect(facts(each), each).not.to.be.empty;
  });

  it("go by the date that is given, else by today's, and by a province's own rubric", async () => {
    const file = county({ musicRoomsBelow73: null, artRoomsBelow67: null, roomsBelow54: null, roomsBelow61: null });
    expect((await assessed(file)).date).to.match(/^\d{4}-\d\d-\d\d$/);
    const relaxed = await assessed(file, "--date", "2022年6月30日");
    expect([
      relaxed.date,
      relaxed.item("musicAndArtRoomsRelaxed")?.met,
      relaxed.item("musicAndArtRooms"),
    ]).to.deep.equal(["2022-06-30", null, undefined]);
    expect((await assessed(file, "--date", "2026-06-30")).item("musicAndArtRooms")?.met).to.equal(true);
    const own = join(newFolder(), "细则.json");
    writeFileSync(
      own,
      JSON.stringify({ ...guaranteeAndQuality2017, id: "own-rubric" }).replaceAll("2022-12-31", "2027-12-31"),
    );
    const moved = await assessed(file, "--date", "2026-06-30", "--rubric", own);
    expect(moved.item("musicAndArtRoomsRelaxed")?.met).to.equal(null);
    expect([relaxed.rubric, moved.rubric]).to.deep.equal([null, "own-rubric"]);
    const wrong = await runJunheng("assess", schools, "--standard", "national-quality-2017", "--date", "去年");
    expect(wrong.status).to.equal(2);
  });

  it("take from the schools' table what the county's own does not say of their size", async () => {
    const { item } = await assessed(county({ schoolsOver2400: null, combinedOver3000: null }), "--date", "2022-06-30");
    const size = item("schoolSizeRelaxed")!;
    expect(size.met).to.equal(true);
    expect(size.facts.find(({ input }) => input === "schoolsOver2400")).to.include({ value: 0, origin: "schools" });
  });

  it("are named in the text, and stand item by item in the workbook and the document", async () => {
    const file = county({ recognitionRate: 80, examAdmission: null });
    const text = await succeeds("assess", schools, file, "--standard", "national-quality-2017", "--date", "2026-06-30");
    for (const said of ["全县：未达标。社会认可度未达标。", "评估日期：2026-06-30", "以考试方式招生"])
      expect(text).to.include(said);
    for (const ending of ["xlsx", "docx"]) {
      const out = join(newFolder(), `结果.${ending}`);
      await succeeds("assess", schools, file, "--standard", "national-quality-2017", "--out", out);
    }
  });

  it("is said to be for a step of the review, by its id or name, and the audit of the indicators has its appendix", async () => {
    const whole = ["--standard", "national-quality-2017", "--date", "2026-06-30"];
    const step = async (review: string): Promise<unknown> =>
      JSON.parse(await succeeds("assess", schools, ...whole, "--review", review, "--format", "json")).review;
    expect([await step("city"), await step("专家组审议")]).to.deep.equal(["city", "panel"]);
    const out = join(newFolder(), "结果.xlsx");
    await succeeds("assess", schools, ...whole, "--review", "audit", "--out", out);
    const { grids } = await readWorkbook(readFileSync(out), "结果.xlsx");
    const appendix = grids.find(({ sheet }) => sheet === "指标核查附表");
    expect(appendix?.rows.flat()).to.include.members(["县级及以上骨干教师数", "教基 1102续", "E2", 7]);
    expect(grids.find(({ sheet }) => sheet === "结论")?.rows.flat()).to.include("评估环节：指标核查（2026-06-30）。");
    const wrong = await runJunheng("assess", schools, ...whole, "--review", "national");
    expect(wrong.status).to.equal(2);
    expect(wrong.errors).to.include("--review").and.include("audit");
  });
});

import { expect } from "chai";
import type { Cell } from "../cells/index.js";
import { readScores } from "../scores/index.js";
import { readSeries } from "../series/index.js";
import { readRows, toldIn } from "../schools/test-support.js";
import { oneItemRubric } from "../../rubrics/index.js";

const header = [
  "学校名称",
  "学校类型",
  "在校学生数",
  "专任教师数",
  "图书册数",
  "教学及辅助用房面积(㎡)",
  "教学仪器设备值(元)",
];
const schools: readonly (readonly Cell[])[] = [
  ["城关第一小学", "小学", 1213, 71, 36411, 6020, 3011200],
  ["河东小学", "小学", 307, 18, 9120, 1812, 801300],
  ["青山小学", "小学", 152, 11, 4561, 1034, 420700],
  ["石桥小学", "小学", 91, 7, 2735, 622, 203100],
];
const sums = [1763, 107, 52827, 9488, 4436300];

const named = (rows: readonly (readonly Cell[])[]): readonly string[] =>
  readRows([header, ...rows]).records.map(({ name }) => name);
const names = schools.map(([name]) => name);

describe("A row", () => {
  it("is a school by its name, though it begins like a note, a part or a total", () => {
    for (const name of [
      "审核小学",
      "其中村小学",
      "全福小学",
      "第一小学（合计）",
      "总场学校",
      "计家墩小学",
      "平均乡中心校",
      "标准化学校",
    ])
      expect(named([...schools, [name, null, 210, 14, 6011, 1320, 511000]]), name).to.deep.equal([...names, name]);
  });

  it("is an example where its name stands for any school, whatever its figures", () => {
    for (const name of ["某某小学", "XX小学", "（样例）某某中心小学", "示例小学", "×××学校"])
      expect(named([[name, "小学", 1213, 71, 36411, 6020, 3011200], ...schools]), name).to.deep.equal(names);
  });

  it("is an example where it is marked so, and has not what the schools have", () => {
    for (const name of ["例：河东小学", "（示例）实验小学", "某某小学", "填写示例"])
      expect(named([[name, null, 600, 40, 18000, 3000, 1500000], ...schools]), name).to.deep.equal(names);
    const numbered = readRows([
      ["序号", ...header],
      ["例", "实验小学", null, 600, 40, 18000, 3000, 1500000],
      ...schools.map((row, at) => [at + 1, ...row]),
    ]);
    expect(numbered.records).to.have.lengthOf(4);
    expect(toldIn(numbered).filter((each) => each.startsWith("warning"))).to.deep.equal([]);
  });

  it("named like an example is asked about where only its figures are another row's, not its type or code", () => {
    const copied = ["幼儿园", 600, 40, 18000, 3000, 1500000] as const;
    for (const name of ["XX路小学", "示例小学"])
      expect(
        toldIn(readRows([header, [name, "小学", ...copied.slice(1)], ...schools, ["中心幼儿园", ...copied]])).some(
          (each) => each.startsWith("warning rowsLeftOut.schoolLike"),
        ),
        name,
      ).to.equal(true);
  });

  it("named like an example is a school with all that the others have, and asked about with figures of their size", () => {
    const wide: readonly Cell[] = ["学校名称", "学校代码", "所在乡镇", ...header.slice(1)];
    const coded = schools.map(([name = null, ...rest], at): readonly Cell[] => [
      name,
      `21420000${at}0`,
      "石桥镇",
      ...rest,
    ]);
    const own = [600, 40, 18000, 3000, 1500000];
    for (const name of ["示例小学", "XX路小学", "样例中学"]) {
      const full = readRows([wide, ...coded, [name, "2142000090", "石桥镇", "小学", ...own]]);
      expect(
        full.records.map((record) => record.name),
        name,
      ).to.deep.equal([...names, name]);
      for (const rows of [
        [wide, [name, "2142000090", "石桥镇", "小学", ...own], ...coded],
        [wide, ...coded, [name, null, null, null, ...own]],
      ])
        expect(
          toldIn(readRows(rows)).some((each) => each.startsWith("warning rowsLeftOut.schoolLike")),
          name,
        ).to.equal(true);
    }
  });

  it("is a school where names were made unknown in all rows", () => {
    const unknown = ["XX一小", "XX中心小学", "××路小学", "XX希望小学"];
    expect(named(unknown.map((name, at) => [name, ...(schools[at] ?? []).slice(1)]))).to.deep.equal(unknown);
  });

  it("is a note where it tells what to fill in", () => {
    const reading = readRows([
      header,
      ["填写全称", "下拉选择", "含寄宿生", "按年报", "不含电子图书", null, "原值"],
      ...schools,
    ]);
    expect(reading.records).to.have.lengthOf(4);
    expect(toldIn(reading).filter((each) => each.startsWith("warning"))).to.deep.equal([]);
  });

  it("is a school by its code, whatever it is called", () => {
    const coded = [
      ["学校名称", "学校标识码", "在校学生数"],
      ["河东小学", "2151000001", 300],
      ["石桥小学", "2151000002", 90],
      ["红旗", "2151000003", 120],
    ];
    expect(readRows(coded).records).to.have.lengthOf(3);
  });

  it("is a school where all are named shortly and it has a type as they do; one without is none", () => {
    const short = [
      ["红旗", "小学", 1213, 71, 36411, 6020, 3011200],
      ["东风", "小学", 307, 18, 9120, 1812, 801300],
      ["前进", "小学", 152, 11, 4561, 1034, 420700],
    ];
    expect(named(short)).to.deep.equal(["红旗", "东风", "前进"]);
    expect(named([...short, ["白果镇", null, 900, 60, 20000, 5000, 2000000]])).to.deep.equal(["红旗", "东风", "前进"]);
  });

  it("that nothing shows to be a school is left out with a warning that names it", () => {
    const reading = readRows([header, ...schools, ["白果镇", null, 500, 5, 2100, 3000, 900000]]);
    expect(reading.records.map(({ name }) => name)).to.deep.equal(names);
    expect(toldIn(reading)).to.include("warning rowsLeftOut.doubtful A6");
    expect(reading.tables[0]?.leftOut).to.deep.equal([{ row: 6, kind: "doubtful", label: "白果镇" }]);
  });

  it("is called what arithmetic shows it to be", () => {
    const means = sums.map((sum) => sum / 4);
    const reading = readRows([
      header,
      ...schools,
      ["全域", null, ...sums],
      ["校际水平", null, ...means],
      ["东片", null, 243, 18, 7296, 1656, 623800],
    ]);
    expect(reading.tables[0]?.leftOut.map(({ kind, statistic }) => [kind, statistic])).to.deep.equal([
      ["total", "sum"],
      ["statistic", "mean"],
      ["doubtful", undefined],
    ]);
  });

  it("with a school's name that is the sum of others is left out with a warning; equal to one other, it stays", () => {
    const sum = readRows([header, ...schools, ["白果小学", "小学", ...sums]]);
    expect(sum.records.map(({ name }) => name)).to.deep.equal(names);
    expect(toldIn(sum)).to.include("warning rowsLeftOut.computed A6");
    expect(named([...schools, ["新桥小学", "小学", 91, 7, 2735, 622, 203100]])).to.have.lengthOf(5);
  });

  it("is a school in a table of one or two, which are the sum and the mean of nothing", () => {
    expect(named(schools.slice(0, 1))).to.have.lengthOf(1);
    expect(named(schools.slice(0, 2))).to.have.lengthOf(2);
    expect(
      named([
        ["甲", "小学", 100, 8, 2000, 500, 90000],
        ["乙", "小学", 200, 16, 4000, 1000, 180000],
      ]),
    ).to.have.lengthOf(2);
  });

  it("may be the header again, or an example", () => {
    const reading = readRows([header, ["示例", "小学", 100, 8, 2000, 500, 90000], ...schools]);
    expect(reading.records).to.have.lengthOf(4);
    expect(reading.tables[0]?.leftOut.map(({ kind }) => kind)).to.deep.equal(["example"]);
  });

  it("is in doubt where its name is no school's and its figures could be one's", () => {
    const typeless = [header, ...schools, ["希望之星", null, 260, 16, 7800, 1500, 700100]].map((row) =>
      row.filter((_, column) => column !== 1),
    );
    const told = (rows: readonly (readonly Cell[])[]) => toldIn(readRows(rows));
    expect(told(typeless)).to.include("warning rowsLeftOut.schoolLike A6");
    expect(told([...typeless.slice(0, 5), ["城区小学", 260, 16, 7800, 1500, 700100]])).to.include(
      "warning rowsLeftOut.schoolLike A6",
    );
    expect(told([...typeless.slice(0, 5), ["排名", 1, 2, 3, 4, 5]])).to.include("warning rowsLeftOut.doubtful A6");
    expect(told([...typeless.slice(0, 5), ["城区小学", ...sums]])).to.include("note rowsLeftOut.otherCount A6");
  });

  it("is a school where it has all that shows one, though it is called like a kind of schools", () => {
    const placed = (rows: readonly (readonly Cell[])[]) =>
      rows.map(([name = null, ...rest]) => [name, "城关镇", ...rest]);
    const rows = placed([...schools, ["城区小学", "小学", 260, 16, 7800, 1500, 700100]]);
    const [name = null, ...rest] = header;
    expect(readRows([[name, "所在乡镇", ...rest], ...rows]).records.map((each) => each.name)).to.include("城区小学");
  });

  it("is a sum that nothing is said against, above its schools, though a township has but one", () => {
    const [first = [], second = [], third = [], fourth = []] = schools;
    const sum = (name: string, rows: readonly (readonly Cell[])[]): readonly Cell[] =>
      first.map((_, at) => (at === 0 ? name : at === 1 ? null : rows.reduce((all, row) => all + Number(row[at]), 0)));
    const rows = [
      ...[
        sum("城关镇", [first, second]),
        first,
        second,
        sum("青山乡", [third]),
        third,
        sum("石桥镇", [fourth]),
        fourth,
      ],
    ];
    expect(named(rows)).to.deep.equal(names);
    expect(toldIn(readRows([header, ...rows])).filter((code) => !code.startsWith("note"))).to.deep.equal([]);
  });

  it("is judged alike in a series and in scores", () => {
    const rows = [
      ["学校", "值", "权重"],
      ["河东小学", 1.25, 100],
      ["石桥小学", 3.5, 200],
      ["柳林小学", 2.25, 90],
      ["离散程度", 0.4, 1],
      ["白果镇", 2, 150],
    ];
    const series = readSeries([{ sheet: "1", rows }], { value: "值", weight: "权重" });
    expect(series.series?.names).to.deep.equal(["河东小学", "石桥小学", "柳林小学"]);
    expect(series.diagnostics.map(({ code }) => code)).to.include("rowsLeftOut.doubtful");
    const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
    const scored = [
      ["学校名称", "rate"],
      ["河东小学", 90],
      ["石桥小学", 80],
      ["离散程度", 12],
    ];
    const scores = readScores([{ sheet: "1", rows: scored }], rubric);
    expect(scores.data?.names).to.deep.equal(["河东小学", "石桥小学"]);
    expect(scores.diagnostics.map(({ code }) => code)).to.include("rowsLeftOut.doubtful");
  });
});

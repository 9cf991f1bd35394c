// A county's own figures among what was sent in: never taken for a school, nor a table of schools for them.
import { expect } from "chai";
import { countyRubrics } from "../../conditions/index.js";
import { factsOfRows } from "../../conditions/index.js";
import { describeDiagnostic } from "../../words/index.js";
import type { Cell } from "../cells/index.js";
import { readSubmission } from "../read.js";

type Rows = readonly (readonly Cell[])[];

const rubrics = countyRubrics();
const schools: Rows = [
  ["学校名称", "学校类型", "在校学生数", "图书册数"],
  ["城关小学", "小学", 800, 20_000],
  ["河湾小学", "小学", 310, 9000],
];
const county: Rows = [
  ["县名", "小学最大班额", "初中最大班额", "社会认可度", "培训完成率"],
  ["某县", 45, "50人", "９２.5％", "100%"],
];
const read = (...sheets: readonly Rows[]) => {
  const reading = readSubmission(
    sheets.map((rows, at) => ({ file: `${at}.xlsx`, sheet: `表${at}`, rows })),
    { rubrics },
  );
  for (const each of reading.diagnostics)
    for (const locale of ["zh-CN", "en"] as const)
      expect(describeDiagnostic(each, locale)).not.to.match(/\{\w+\}|undefined/);
  const own = reading.countyRows.filter(({ rubric }) => rubric === "guarantee-and-quality-2017");
  return {
    ...reading,
    own,
    schools: reading.records.map(({ name }) => name),
    values: own.map(({ values }) => Object.fromEntries(values.map(({ input, value }) => [input, value]))),
    told: reading.diagnostics.flatMap(({ severity, code }) => (severity === "note" ? [] : [code])),
  };
};

describe("A county's own row", () => {
  it("is read beside the schools, from any sheet or file, with its cells and without a complaint", () => {
    for (const sheets of [
      [schools, county],
      [county, schools],
    ]) {
      const { own, values, told, ...reading } = read(...sheets);
      expect(reading.schools).to.deep.equal(["城关小学", "河湾小学"]);
      expect(own.map(({ name }) => name)).to.deep.equal(["某县"]);
      expect(values[0]).to.deep.include({ largestPrimaryClass: 45, largestJuniorClass: 50, recognitionRate: 92.5 });
      expect(own[0]!.values.find(({ input }) => input === "largestJuniorClass")?.where.cell).to.equal("C2");
      expect(told).to.deep.equal([]);
    }
  });

  it("is read alone, and is no error for want of schools", () => {
    const { own, told } = read(county);
    expect(own).to.have.lengthOf(1);
    expect(told).to.deep.equal([]);
  });

  it("may be called the sum of the county, where no other row stands there", () => {
    expect(read([county[0]!, ["全县", 45, 50, 92.5, 100]]).own.map(({ name, named }) => [name, named])).to.deep.equal([
      ["全县", false],
    ]);
    expect(read([...county, ["合计", 45, 50, 92.5, 100]]).own.map(({ name }) => name)).to.deep.equal(["某县"]);
  });

  it("is not looked for where nobody asks for it", () => {
    expect(readSubmission([{ sheet: "县", rows: county }]).countyRows).to.deep.equal([]);
  });
});

describe("A small sheet of the county's", () => {
  const name = ["县名", "县（市、区）", "单位", "County"];
  const cells: readonly (readonly [Cell, string])[] = [
    [92.5, "社会认可度"],
    ["92.5%", "社会认可度"],
    ["９２.５％", "社会认可度（%）"],
    [92.5, "社会认可度(%)"],
    [92.5, "Recognition by society"],
  ];
  const titles: readonly Rows[] = [[], [["某县县级数据"]], [["某县县级数据", null], [], ["填报时间：2026年3月"]]];
  const found = (rows: Rows) =>
    read(schools, rows).own.map(({ name, values }) => [name, ...values.map(({ input, value }) => `${input} ${value}`)]);

  it("is read where it has one figure beside the county's name, whatever stands above, in the header and in the cell", () => {
    for (const title of titles)
      for (const [cell, header] of cells) {
        for (const each of name) {
          const rows = [...title, [each, header], ["某县", cell]];
          expect(found(rows), JSON.stringify(rows)).to.deep.equal([["某县", "recognitionRate 92.5"]]);
        }
        const more: readonly Rows[] = [
          [...title, ["县名", header], [null, "%"], ["某县", cell]],
          [...title, ["序号", "县名", header, "备注"], [1, "某县", cell, null]],
        ];
        for (const rows of more)
          expect(found(rows), JSON.stringify(rows)).to.deep.equal([["某县", "recognitionRate 92.5"]]);
      }
  });

  it("is read where its items stand down the page, one or several, with the county's name wherever it stands", () => {
    const shapes: readonly (readonly [string, (item: string, cell: Cell) => Rows])[] = [
      [
        "全县",
        (item, cell) => [
          ["指标", "数值"],
          [item, cell],
        ],
      ],
      [
        "全县",
        (item, cell) => [
          [item, cell],
          ["小学最大班额", 45],
        ],
      ],
      [
        "某县",
        (item, cell) => [
          ["指标", "某县"],
          [item, cell],
        ],
      ],
      [
        "某县",
        (item, cell) => [
          ["县名", "某县"],
          [item, cell],
        ],
      ],
      [
        "全县",
        (item, cell) => [
          ["序号", "指标", "数值", "备注"],
          [1, item, cell, "省里测的"],
          [2, "小学最大班额", "45人", null],
        ],
      ],
      [
        "全县",
        (item, cell) => [
          ["项目", "单位", "数值"],
          [item.replace(/[（(].*/, ""), "%", cell],
          ["小学最大班额", "人", 45],
        ],
      ],
      [
        "某县",
        (item, cell) => [
          ["县名", "指标", "数值"],
          ["某县", item, cell],
          [null, "小学最大班额", 45],
        ],
      ],
    ];
    for (const title of titles)
      for (const [cell, header] of cells)
        for (const [county, shape] of shapes) {
          const rows = [...title, ...shape(header, cell)];
          const [[called, ...values] = []] = found(rows);
          expect(called, JSON.stringify(rows)).to.equal(county);
          expect(values, JSON.stringify(rows)).to.include("recognitionRate 92.5");
          if (rows.flat().includes("小学最大班额")) expect(values).to.include("largestPrimaryClass 45");
        }
  });

  it("names the cell of each figure where it stands on the sheet", () => {
    const { own } = read(schools, [["某县县级数据"], ["指标", "单位", "数值"], ["社会认可度", "%", 92.5]]);
    expect(own[0]?.values[0]?.where).to.include({ sheet: "表1", cell: "C3" });
  });

  it("is none where it holds notes, several columns of figures, or figures of something else", () => {
    const others: readonly Rows[] = [
      [
        ["说明", "本表由教育局填报"],
        ["社会认可度", "由第三方测评"],
      ],
      [
        ["县名", "社会认可度"],
        ["某县", "由第三方测评"],
      ],
      [
        ["指标", "上年", "本年"],
        ["社会认可度", 90, 92.5],
      ],
      [
        ["学校名称", "第三小学"],
        ["在校学生数", 800],
        ["社会认可度", 92.5],
      ],
      [
        ["经费（万元）", 90],
        ["人口", 400_000],
        ["面积", 1200],
        ["社会认可度", 92.5],
      ],
      [["请核对社会认可度"]],
    ];
    for (const rows of others) expect(found(rows), JSON.stringify(rows)).to.deep.equal([]);
  });
});

describe("A county's figures on the sheet of its schools", () => {
  const sum: Rows = [["合计", null, 1110, 29_000]];
  const table: Rows = [
    ["县名", "小学最大班额", "社会认可度"],
    ["某县", 45, "92.5%"],
  ];
  const pairs: Rows = [
    ["指标", "数值"],
    ["小学最大班额", 45],
    ["社会认可度", 92.5],
  ];
  const one: Rows = [
    ["县名", "社会认可度"],
    ["某县", 92.5],
  ];
  const title: Rows = [["县级数据"]];
  const kinds: Readonly<Record<string, Rows>> = {
    below: [...schools, [], ...table],
    "below a sum": [...schools, ...sum, [], [], ...table],
    "below, down the page": [...schools, [], ...pairs],
    "below, one figure": [...schools, [], ...one],
    "right under a title": [...schools, ...sum, ...title, ...table],
    "under a title and notes": [...schools, [], ["说明：数据截至9月"], [], ...title, ...pairs],
    above: [...table, [], ...schools, ...sum],
    "above, down the page, with titles": [...title, ...pairs, [], ["学校一览表"], ...schools],
  };

  it("are read as the county's, with their own cells, and every school as before", () => {
    for (const [kind, rows] of Object.entries(kinds)) {
      const { own, values, told, ...reading } = read(rows);
      expect(reading.schools, kind).to.deep.equal(["城关小学", "河湾小学"]);
      expect(reading.records[0]?.whole, kind).to.deep.include({ pupils: 800 });
      expect(values, kind).to.have.lengthOf(1);
      expect(values[0], kind).to.include({ recognitionRate: 92.5 });
      const cell = own[0]!.values.find(({ input }) => input === "recognitionRate")?.where.cell ?? "";
      const [column = "", row = ""] = [cell.slice(0, 1), cell.slice(1)];
      expect(String(rows[Number(row) - 1]?.["ABC".indexOf(column)]), kind).to.match(/^92\.5/);
      expect(told, kind).to.deep.equal([]);
      expect(
        reading.sheets.map((sheet) => [sheet.shape, sheet.schools]),
        kind,
      ).to.deep.equal([["table", 2]]);
    }
  });

  it("are none where notes, sums, a further table of schools or one school's figures stand there", () => {
    const others: readonly Rows[] = [
      [...schools, [], ["说明", "社会认可度由第三方测评"]],
      [...schools, [], ...sum],
      [...schools, [], ["指标", "平均值"], ["在校学生数", 555], ["图书册数", 14_500]],
      [...schools, [], ["学校名称", "社会认可度"], ["东街", 92.5]],
      [...schools, [], ["河湾小学", "社会认可度"], ["指标", 92.5]],
      [["学校名称", "社会认可度"], ["东街", 92.5], [], ...schools],
      [...county, ...schools],
      [...schools, [], ["填表人", "张三"], ["联系电话", 88_886_666]],
    ];
    for (const rows of others) {
      const before = readSubmission([{ sheet: "表", rows }]);
      const reading = read(rows);
      expect(reading.own, JSON.stringify(rows)).to.deep.equal([]);
      expect(reading.schools, JSON.stringify(rows)).to.deep.equal(before.records.map(({ name }) => name));
    }
  });
});

describe("A table of schools", () => {
  it("is never a county's, whatever columns it shares with one", () => {
    const shared: Rows = [
      ["学校名称", "在校学生数", "图书册数", "小学最大班额", "初中最大班额", "社会认可度"],
      ["城关小学", 800, 20_000, 45, "/", 92],
      ["河湾小学", 310, 9000, 40, "/", 95],
    ];
    for (const rows of [shared, [shared[0]!, shared[1]!]]) {
      const reading = read(rows);
      expect(reading.own).to.deep.equal([]);
      expect(reading.schools).to.have.lengthOf(rows.length - 1);
    }
    const rates: Rows = [
      ["学校", "共同体", "交流轮岗比例", "骨干教师交流比例"],
      ["东街校", "甲共同体", 10, 20],
    ];
    expect(read(rates).own).to.deep.equal([]);
    const eligible: Rows = [
      ["学校", "符合交流条件教师数"],
      ["东街校", 30],
    ];
    expect(read(eligible).own).to.deep.equal([]);
    expect(
      read([
        ["县名", "符合交流条件教师数"],
        ["某县", 520],
      ]).values[0],
    ).to.deep.equal({ eligibleTeachers: 520 });
  });
});

describe("Several rows of county figures", () => {
  const facts = (...sheets: readonly Rows[]) => factsOfRows(read(...sheets).countyRows, rubrics.slice(0, 1));

  it("are one where they agree, with the cells of both", () => {
    const known = facts(county, [county[0]!, ["某县", 45, 50, 92.5, 100]]);
    expect(known.findings).to.deep.equal([]);
    expect(known.facts.map(({ input, value, cells }) => [input, value, cells.length])).to.deep.include([
      "largestPrimaryClass",
      45,
      2,
    ]);
  });

  it("are named where they differ, and nothing is chosen of that figure", () => {
    const known = facts(county, [county[0]!, ["某县", 44, 50, 92.5, 100]]);
    expect(known.findings.map(({ code, where }) => [code, where.cell])).to.deep.equal([["countyRowsDiffer", "B2"]]);
    expect(
      known.facts.filter(({ input }) => input === "largestPrimaryClass").map(({ value }) => value),
    ).to.have.members([45, 44]);
  });

  it("of several counties are none's", () => {
    const known = facts([...county, ["邻县", 40, 40, 99, 100]]);
    expect(known.facts).to.deep.equal([]);
    expect(known.findings.map(({ code, params }) => [code, params["counties"]])).to.deep.equal([
      ["countyRowsSeveral", ["某县", "邻县"]],
    ]);
  });
});

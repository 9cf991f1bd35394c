// Corrections that are saved and used again.
import { expect } from "chai";
import { mappingOf } from "./mapping.js";
import { parseMapping } from "../headers/mapping-schema.js";
import { readRows, toldIn, wholeOf } from "./test-support.js";

const rows = [
  ["school", "students", "computer", "value", "note"],
  ["Sunol Glen", 195, 67, 3.5, "x"],
];

describe("A mapping", () => {
  it("says what English headers mean, in which unit, which columns are left out, and what is the same for all", () => {
    const reading = readRows(
      rows,
      {},
      {
        version: 1,
        columns: {
          students: "pupils",
          computer: "whole.computers",
          value: { path: "whole.equipmentValue", unit: "万元" },
          note: null,
        },
        constants: { stage: "primary", owner: "民办", year: 1999 },
      },
    );
    const [record] = reading.records;
    expect(wholeOf(reading)).to.deep.equal([{ pupils: 195, computers: 67, equipmentValue: 35000 }]);
    expect([record?.stage, record?.owner, record?.year]).to.deep.equal(["primary", "private", 1999]);
    expect(reading.diagnostics).to.deep.equal([]);
    expect(reading.tables[0]?.columns.map(({ by }) => by)).to.deep.equal([
      "catalogue",
      "mapping",
      "mapping",
      "mapping",
      "mapping",
    ]);
  });

  it("wins over what the header seems to say", () => {
    const mapping = { version: 1, columns: { 本学期学生: "whole.pupils", 在校学生数: null } } as const;
    const reading = readRows(
      [
        ["学校名称", "类别", "在校学生数", "本学期学生"],
        ["一小", "小学", 1, 2],
      ],
      {},
      mapping,
    );
    expect(wholeOf(reading)).to.deep.equal([{ pupils: 2 }]);
  });

  it("says where the header stands", () => {
    const mapping = {
      version: 1,
      columns: { x: "name", y: "pupils" },
      constants: { type: "小学" },
      headerRows: [2],
    } as const;
    expect(
      readRows(
        [
          ["a", "b"],
          ["x", "y"],
          ["一小", 5],
        ],
        {},
        mapping,
      ).records.map(({ name, type }) => [name, type]),
    ).to.deep.equal([["一小", "primary"]]);
  });

  it("may name headers that no sheet has, which is told", () => {
    const mapping = { version: 1, columns: { pupil_count: "pupils" }, constants: { type: "小学" } } as const;
    expect(
      toldIn(
        readRows(
          [
            ["学校名称", "在校学生数"],
            ["一小", 5],
          ],
          {},
          mapping,
        ),
      ),
    ).to.deep.equal(["warning mappedColumnsLacking"]);
  });

  it("made from a reading reads the same sheet in the same way", () => {
    const sheet = [
      ["学校名称", "学校类型", "在校学生数（人）", "教学仪器设备值（万元）"],
      ["一小", "小学", 50, 20],
    ];
    const reading = readRows(sheet);
    const mapping = mappingOf(reading);
    expect(mapping.columns["教学仪器设备值（万元）"]).to.deep.equal({ path: "whole.equipmentValue", unit: "万元" });
    expect(parseMapping(JSON.parse(JSON.stringify(mapping)))).to.deep.equal({ mapping, issues: [] });
    expect(readRows(sheet, {}, mapping).records).to.deep.equal(reading.records);
  });

  it("keeps the columns that the user left out", () => {
    const mapping = { version: 1, columns: { 图书册数: null } } as const;
    const reading = readRows(
      [
        ["学校名称", "类别", "在校学生数", "图书册数"],
        ["一小", "小学", 5, 50],
      ],
      {},
      mapping,
    );
    expect(mappingOf(reading).columns).to.have.property("图书册数", null);
  });
});

describe("A mapping from outside", () => {
  const issues = (json: unknown): readonly string[] =>
    parseMapping(json).issues.map(({ code, path }) => `${code} ${path}`);

  it("is checked for its shape", () => {
    expect(issues(null)).to.have.lengthOf(1);
    expect(issues({ version: 2, columns: { a: 5 }, rows: [] })).to.have.length.greaterThan(2);
    expect(issues({ version: 1, columns: {}, headerRows: [0] })).to.deep.equal(["too_small headerRows.0"]);
  });

  it("is checked for unknown fields, units and words, all at once", () => {
    const columns = { a: "whole.pupil", b: { path: "books", unit: "万元" }, c: "name" };
    expect(issues({ version: 1, columns, constants: { stage: "nursery" } })).to.deep.equal([
      "unknown_path columns.a",
      "unknown_unit columns.b.unit",
      "unknown_constant constants.stage",
    ]);
  });
});

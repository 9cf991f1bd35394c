// A bureau's own checks on a sheet, and everything that is wrong with them.
import { expect } from "chai";
import { checkSchools } from "./check-schools.js";
import { builtInChecks } from "./built-in/built-in-checks.js";
import { isCheckSheet, readChecks } from "./read-checks.js";
import { parseCheckRules } from "./parse-rules.js";
import { school } from "./test-support.js";

describe("readChecks", () => {
  it("reads rules, with what a sheet leaves out", () => {
    const { rules, diagnostics } = readChecks({
      sheet: "检查规则",
      rows: [
        ["某区学校数据检查规则"],
        ["编号", "名称（说明）", "条件", "严重程度", "类别", "适用学校类型"],
        ["书", "图书太少", "生均图书册数 >= 30", "错误", "不合常理", "小学、教学点"],
        [null, null, null, null, null, null],
        [null, null, "寄宿生数 必填", null, null, null],
      ],
    });
    expect(diagnostics).to.deep.equal([]);
    expect(rules).to.deep.equal([
      {
        id: "书",
        kind: "implausible",
        severity: "error",
        test: { kind: "range", path: "books", per: "pupils", least: 30 },
        types: ["primary", "teachingPoint"],
        name: { "zh-CN": "图书太少", en: "图书太少" },
      },
      {
        id: "检查规则-5",
        kind: "missing",
        severity: "warning",
        test: { kind: "required", path: "boarders" },
        name: { "zh-CN": "寄宿生数 必填", en: "寄宿生数 必填" },
      },
    ]);
    const [finding] = checkSchools([school("1")], rules);
    expect(finding).to.deep.include({ rule: "书", code: "check.ratio.low" });
    expect(finding?.params).to.deep.include({ ruleName: { "zh-CN": "图书太少", en: "图书太少" }, bound: 30 });
  });

  it("tells all faults at once, each with its cell", () => {
    const { rules, diagnostics } = readChecks({
      sheet: "检查规则",
      origin: { row: 2, column: 1 },
      rows: [
        ["编号", "条件", "严重程度", "类别"],
        ["a", "教职工树 >= 3", "很严重", "怪"],
        ["a", "", "错误", null],
        ["b", "班级数 >= 1", "错误", null],
        ["b", "班级数 >= 2", "错误", null],
        ["c", "班级数 >= 寄宿生数 寄宿生数", null, null],
      ],
    });
    expect(rules.map(({ id }) => id)).to.deep.equal(["b"]);
    expect(diagnostics.map(({ code, where }) => `${code} ${where.cell}`)).to.deep.equal([
      "checkCellUnknown D4",
      "checkCellUnknown E4",
      "checkWordUnknown C4",
      "checkConditionLacking C5",
      "checkIdTwice B7",
      "checkConditionUnclear C8",
    ]);
    expect(diagnostics[0]?.params["possible"]).to.deep.equal(["错误", "疑点", "说明"]);
  });

  it("still reads the severities that earlier sheets of ours were written with", () => {
    const severityOf = (text: string) =>
      readChecks({
        sheet: "检查规则",
        rows: [
          ["条件", "严重程度"],
          ["教职工数 >= 专任教师数", text],
        ],
      }).rules[0]?.severity;
    expect(["疑点", "疑问", "说明", "提示"].map(severityOf)).to.deep.equal(["warning", "warning", "note", "note"]);
  });

  it("knows its sheet by name or by headers", () => {
    expect(isCheckSheet({ sheet: "检查规则", rows: [] })).to.equal(true);
    expect(isCheckSheet({ sheet: "甲", rows: [["编号", "条件"]] })).to.equal(true);
    expect(isCheckSheet({ sheet: "甲", rows: [["学校名称", "在校学生数"]] })).to.equal(false);
    expect(readChecks({ sheet: "甲", rows: [["学校名称"]] }).diagnostics.map(({ code }) => code)).to.deep.equal([
      "checksWithoutHeader",
    ]);
  });
});

describe("parseCheckRules", () => {
  it("tells every fault of the shape with its path, and paths that there are not", () => {
    const rule = { id: "a", kind: "missing", severity: "error", name: { "zh-CN": "甲", en: "a" } };
    const { rules, diagnostics } = parseCheckRules([
      { ...rule, test: { kind: "required" } },
      { ...rule, severity: "bad", test: { kind: "whole", path: "*" } },
    ]);
    expect(rules).to.equal(null);
    expect(diagnostics.map(({ params }) => params["path"])).to.deep.equal(["0.test.path", "1.severity"]);
    const unknown = parseCheckRules([
      { ...rule, test: { kind: "required", path: "primary.shoes" } },
      { ...rule, test: { kind: "whole", path: "books" } },
    ]);
    expect(unknown.diagnostics.map(({ code }) => code)).to.deep.equal(["checkPathUnknown", "checkIdTwice"]);
  });

  it("refuses numbers that cannot be computed with, and bounds that no figure can be between", () => {
    const range = { kind: "range", path: "books", least: 200, most: 10 };
    const relation = {
      kind: "relation",
      left: [{ times: 1e300, paths: ["books"] }],
      is: "<=",
      right: [{ times: 1, paths: [] }],
    };
    const rules = [range, relation].map((test, at) => ({ ...builtInChecks[0], id: `r${at}`, test }));
    const { rules: parsed, diagnostics } = parseCheckRules(JSON.parse(JSON.stringify(rules)));
    expect(parsed).to.equal(null);
    expect(diagnostics.map(({ code, params }) => [code, params["condition"]])).to.deep.equal([
      ["checkBoundsTurned", "r0"],
      ["checkNumberTooLarge", "r1"],
    ]);
  });

  it("throws at nothing", () => {
    for (const json of [null, 3, "x", [], [null], { rules: [] }]) parseCheckRules(json);
  });
});

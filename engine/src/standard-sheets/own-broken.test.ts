// Definitions of one's own, each broken in one way, on a sheet and in a file: every fault names its cell or path, and says what is wrong.
import { expect } from "chai";
import type { Cell } from "../reading/cells/index.js";
import { standardOfText, standardOfWorkbook } from "../reading/standards/index.js";
import { variantOf } from "../standards/index.js";
import { describeDiagnostic } from "../words/index.js";
import { clerksRows } from "./test-support.js";

type Rows = readonly (readonly Cell[])[];

/** The clerk's rows, that which begins so written anew; none takes it away. */
const withRow = (item: string, of: string | null, change: ((row: readonly Cell[]) => readonly Cell[]) | null): Rows => {
  const at = clerksRows.findIndex((row) => row[0] === item && (of === null || row[1] === of));
  if (at < 0) throw new Error(`no row ${item} ${of}`);
  return clerksRows.flatMap((row, each) => (each !== at ? [row] : change === null ? [] : [change(row)]));
};
const valued = (item: string, of: string, value: Cell): Rows =>
  withRow(item, of, (row) => [...row.slice(0, 4), value, ...row.slice(5)]);

const [teachers, classes, share] = ["心理教师数", "大班数", "大班额比例"] as const;

const onSheets: readonly (readonly [kind: string, rows: Rows, cell: string, said: string])[] = [
  [
    "a figure without its unit",
    withRow("自定数据项", classes, (row) => row.slice(0, 5)),
    "F13",
    "没有写，应是 人、班、",
  ],
  [
    "a unit that no figure has",
    withRow("自定数据项", classes, (row) => [...row.slice(0, 5), "斤"]),
    "F13",
    "只能是 人、班、",
  ],
  ["a header word that means another figure", valued("自定数据项", classes, "图书册数"), "E13", "已是“图书册数”的名称"],
  [
    "a name that means another figure",
    clerksRows.map((row) => row.map((cell) => (cell === classes ? "图书册数" : cell))),
    "B13",
    "已是“图书册数”的名称",
  ],
  ["a word of another of its own", valued("自定数据项", classes, teachers), "E13", `已是“${teachers}”的名称`],
  ["a figure twice", [...clerksRows, ["自定数据项", classes, null, null, null, "班"]], "A39", "写了两次"],
  ["a numerator over what is not there", valued("分子算式", share, "大班数 + 超大班数"), "E28", "不是学校数据里的项目"],
  ["a sum that breaks off", valued("分子算式", share, "大班数 +"), "E28", "不是学校数据里的项目"],
  ["no numerator", withRow("分子算式", share, null), "A27", "没有写"],
  ["no denominator", withRow("分母", share, null), "A27", "没有写"],
  ["a denominator that cannot be", valued("分母", share, "教室数"), "E29", "只能是 学生数、班级数、专任教师数"],
  ["another scale", valued("分母倍数", share, 1000), "E30", ""],
  ["no direction", withRow("方向", share, null), "A27", "没有写，应是 越高越好、越低越好"],
  ["a direction that there is none of", valued("方向", share, "适中"), "E31", "只能是 越高越好、越低越好"],
  ["a dimension that there is none of", valued("维度", share, "班额"), "E32", "只能是 权利、机会、资源、过程、结果"],
  [
    "a part of what is not defined",
    valued("方向", share, "越低越好").map((row) =>
      row[0] === "方向" && row[1] === share ? ["方向", "大班额", null, null, "越低越好"] : row,
    ),
    "B31",
    "没有定义",
  ],
  ["an indicator without a code", withRow("指标代码", share, null), "B33", "没有写"],
  [
    "a definition that nothing judges",
    clerksRows.filter(
      ([item, of]) =>
        of !== share ||
        String(item).startsWith("自定") ||
        ["分子算式", "分母", "分母倍数", "方向", "维度"].includes(String(item)),
    ),
    "B27",
    "没有列入标准的指标",
  ],
  [
    "a threshold in another unit",
    withRow("学校最高限值", share, (row) => [...row.slice(0, 5), "每百生", ...row.slice(6)]),
    "F35",
    "只能是 %",
  ],
  ["a threshold out of its range", valued("学校最高限值", share, 120), "E35", "界限是 100"],
];

describe("a sheet of one's own measures that is broken", () => {
  for (const [kind, rows, cell, said] of onSheets)
    it(`names the cell of ${kind}`, () => {
      const read = standardOfWorkbook([{ sheet: "标准", rows }]);
      expect(read?.standard).to.equal(null);
      const found = (read?.diagnostics ?? []).map((each) => [each.where.cell, describeDiagnostic(each, "zh-CN")]);
      const fault = found.find(([at, text]) => at === cell && text?.includes(said));
      expect(fault, JSON.stringify(found)).not.to.equal(undefined);
      for (const each of read?.diagnostics ?? [])
        expect(describeDiagnostic(each, "en")).not.to.match(/\{\w+\}|undefined|cannot be understood/);
    });
});

type Json = Readonly<Record<string, unknown>>;

const good = JSON.stringify(variantOf(standardOfWorkbook([{ sheet: "标准", rows: clerksRows }])?.standard as never));

/** The province's file with one text in it replaced. */
const replaced = (before: string, after: string): string => {
  if (!good.includes(before)) throw new Error(`the file has no ${before}`);
  return good.replace(before, after);
};
const changed = (
  change: (file: { own: { fields: Json[]; indicators: Json[] }; indicators: Json[] }) => void,
): string => {
  const file = JSON.parse(good) as Parameters<typeof change>[0];
  change(file);
  return JSON.stringify(file);
};

const inFiles: readonly (readonly [kind: string, text: string, path: string, said: string])[] = [
  [
    "an id of a built-in figure",
    replaced('"id":"own-大班数"', '"id":"books"'),
    "own.fields.2.id",
    "begin it with own-",
  ],
  ["an id with a dot", replaced('"id":"own-大班数"', '"id":"own-大.班"'), "own.fields.2.id", "begin it with own-"],
  [
    "an unknown key",
    changed(({ own }) => Object.assign(own.fields[0] ?? {}, { unitt: "person" })),
    "own.fields.0.unitt",
    "not known here",
  ],
  ["an id twice", changed(({ own }) => own.fields.push({ ...own.fields[0] })), "own.fields.3.id", "is there twice"],
  [
    "another unit than its figures give",
    changed(({ own }) => Object.assign(own.indicators[1] ?? {}, { unit: "perClass" })),
    "own.indicators.1.unit",
    "can only be percent",
  ],
  ["an indicator that is not defined", changed(({ own }) => own.indicators.pop()), "indicators.8.id", "is not defined"],
];

describe("a file of one's own measures that is broken", () => {
  it("is none before it is broken", () => expect(standardOfText(good, "省.json").diagnostics).to.deep.equal([]));

  for (const [kind, text, path, said] of inFiles)
    it(`names the path of ${kind}`, () => {
      const { standard, diagnostics } = standardOfText(text, "省.json");
      expect(standard).to.equal(null);
      const found = diagnostics.map((each) => [each.params["path"], describeDiagnostic(each, "en")]);
      expect(
        found.find(([at, sentence]) => at === path && String(sentence).includes(said)),
        JSON.stringify(found),
      ).not.to.equal(undefined);
    });
});

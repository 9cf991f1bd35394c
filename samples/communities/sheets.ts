// The sheets of the workbooks of communities: what the report prints, and the invented pairs with score data and a ledger of theirs.
import { sixCommons } from "@junheng/engine/rubrics";
import type { RubricInput } from "@junheng/engine/rubrics";
import type { SampleCell, SampleRow, Value } from "../sheet/cell.js";
import { documentCoverage, documentGaps, documentLedger, documentLosses, documentMembers } from "./document.js";
import { asWritten } from "./faults.js";
import { schoolFigures } from "./figures.js";
import { ledger } from "./ledger.js";
import { membersOf, pairs } from "./pairs.js";
import { peopleOf } from "./people.js";

const cell = (value: Value, look: SampleCell["look"] = typeof value === "number" ? "figure" : "text"): SampleCell => ({
  value,
  look,
});

const sheet = (
  title: string,
  headers: readonly string[],
  rows: readonly (readonly Value[])[],
): readonly SampleRow[] => [
  [cell(title, "label")],
  headers.map((header) => cell(header, "header")),
  ...rows.map((row) => row.map((value) => (value === null ? null : cell(value)))),
];

/** The communities of the report, one member a row. */
export const documentMembersSheet = (): readonly SampleRow[] =>
  sheet(
    "城乡学校发展共同体名册（据公开报道；1+1+x 的校名为虚构）",
    ["共同体", "类型", "学校", "角色", "乡镇", "城乡"],
    documentMembers,
  );

/** The ledger of the report, with its printed units. */
export const documentLedgerSheet = (): readonly SampleRow[] =>
  sheet(
    "城乡学校发展共同体活动台账（据公开报道，单位照印；年份不详）",
    ["活动类型", "派出学校", "接收学校", "数量", "单位", "物品", "金额（元）", "级别", "备注"],
    documentLedger,
  );

/** What the report prints as outcomes: coverage, losses and narrowed gaps, one table below the other. */
export const outcomesSheet = (): readonly SampleRow[] => [
  ...sheet("覆盖面（据公开报道，占比照印）", ["项目", "类型", "覆盖数", "总数", "占比"], documentCoverage),
  [],
  ...sheet("学生流失（据公开报道）", ["学校", "年度", "流失人数", "流失率"], documentLosses),
  [],
  ...sheet("差距缩小（据公开报道，没有印差距本身）", ["对象", "参照", "指标", "差距缩小"], documentGaps),
];

/** The invented pairs that are scored, one member a row. */
export const membersSheet = (): readonly SampleRow[] =>
  sheet(
    "评分示例用的九对结对学校（校名、乡镇、人数和起止时间全部为虚构）",
    ["共同体", "类型", "学校", "角色", "乡镇", "城乡", "学生数（虚构）", "教职工数（虚构）", "开始", "结束"],
    pairs.flatMap((pair) =>
      membersOf(pair).map(({ name, role, township, locale }) => {
        const { pupils, staff } = peopleOf(name);
        return [pair.name, "城乡结对", name, role, township, locale, pupils, staff, pair.from, pair.to];
      }),
    ),
  );

/** The header of an input's column: its title, with its unit in brackets. */
export const headerOf = ({ title, unit }: RubricInput): string =>
  unit === undefined ? title["zh-CN"] : `${title["zh-CN"]}（${unit["zh-CN"]}）`;

/** One school a row, one input of the rubric a column. */
export const scoreSheet = (): readonly SampleRow[] =>
  sheet(
    "城乡学校发展共同体“六共”考核评分数据（数据为虚构，仅供演示，与任何真实学校的工作无关）",
    ["学校", "共同体", ...sixCommons.inputs.map(headerOf)],
    schoolFigures().map(({ pair, school, figures }) => [
      school.name,
      pair.name,
      ...sixCommons.inputs.map(({ id }) => {
        if (!(id in figures)) throw new TypeError(`the sample has no figure for ${id}`);
        return asWritten(school.name, id, figures[id]);
      }),
    ]),
  );

/** One activity of the invented pairs a row. */
export const ledgerSheet = (): readonly SampleRow[] =>
  sheet(
    "虚构学校的活动台账（2024—2025学年，数据为虚构，仅供演示）",
    ["日期", "活动类型", "派出学校", "接收学校", "数量", "单位", "学科", "金额（元）", "备注"],
    ledger.map(({ date, kind, from, to, count, unit, subject, yuan, remark }) => [
      date,
      kind,
      from,
      to,
      count,
      unit,
      subject,
      yuan,
      remark,
    ]),
  );

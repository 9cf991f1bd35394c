// The sheets of the communities workbook: members, score data, ledger.
import { sixCommons } from "@junheng/engine/rubrics";
import type { RubricInput } from "@junheng/engine/rubrics";
import type { SampleCell, SampleRow, Value } from "../sheet/cell.js";
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

/** One member a row. */
export const membersSheet = (): readonly SampleRow[] =>
  sheet(
    "城乡学校发展共同体名册（学校和乡镇名取自公开报道；配对、起止时间和各校人数为虚构）",
    ["共同体", "类型", "学校", "角色", "乡镇", "城乡", "学生数", "教职工数", "开始", "结束"],
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

/** One activity a row. */
export const ledgerSheet = (): readonly SampleRow[] =>
  sheet(
    "城乡学校发展共同体活动台账（2024—2025学年，数据为虚构，仅供演示）",
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

// PROVINCE 分县评估: a table of the schools of several counties in; a row for each county with its verdicts out, as a table to spill.
import { judgeCounty } from "@junheng/engine/grounds";
import { readSubmission } from "@junheng/engine/reading";
import { countiesOf, sheetsOfCounty } from "@junheng/engine/reading/counties";
import { countiesSheet, listedCounty } from "@junheng/engine/reports";
import type { ListedCounty } from "@junheng/engine/reports";
import type { Standard } from "@junheng/engine/standards";
import { today } from "./assessment-date.js";
import { argumentName } from "./cells.js";
import { languageOf } from "./choices.js";
import { tableRows } from "./county.js";
import { customFunction } from "./custom-function.js";
import { functionError } from "./function-error.js";
import type { FunctionResult } from "./function-result.js";
import { remembered } from "./remembered.js";
import { standardGiven } from "./standard-choice.js";

/**
 * A row for each county, with a header, each judged by the whole standard as if its schools had come alone: its verdict and the county's,
 * grounds that are not confirmed and errors, and of either stage its verdict, its schools, those up to standard and the coefficients over their limits.
 *
 * The counties are told apart by their column. What cannot be judged is said as in the pane. Errors: #VALUE! where the table names no
 * counties; those of `standardGiven`.
 */
export const province = (
  tableArgument: unknown,
  standardArgument?: unknown,
  languageArgument?: unknown,
): FunctionResult => {
  const locale = languageOf(languageArgument);
  const standard = standardGiven(standardArgument);
  const rows = tableRows(tableArgument);
  const counties = judgedOnce(JSON.stringify([rows, standard, today()]), () => judged(rows, standard));
  if (counties.length === 0) throw functionError("#VALUE!", "noCounties", { argument: argumentName("table") });
  const [, ...lines] = countiesSheet(counties, standard, () => null, locale).rows;
  return lines.map((line) => line.map((cell) => cell?.value ?? ""));
};

/** Formulas beside each other take the same table. */
const judgedOnce = remembered<readonly ListedCounty[]>(2);

const judged = (rows: ReturnType<typeof tableRows>, standard: Standard): readonly ListedCounty[] => {
  const { counties } = countiesOf([{ path: [""], grids: [{ sheet: "", rows }] }], standard);
  return counties.flatMap((county) => {
    // A table that names no counties is the only part of one as a whole.
    if (!county.parts.every((part) => "grid" in part)) return [];
    const { name, prefecture } = county;
    const reading = readSubmission(sheetsOfCounty(county), { own: standard.own });
    return [
      listedCounty(
        { name, ...(prefecture !== undefined && { prefecture }) },
        judgeCounty(reading, standard, { date: today() }),
      ),
    ];
  });
};

/** The function as every host has it. */
export const PROVINCE = customFunction({
  id: "PROVINCE",
  parameters: { table: "range", standard: "range?", language: "value?" },
  // Of the first county both schools are alike; those of the second differ by three to one.
  example: {
    args: [
      [
        ["县区", "学校名称", "学校类型", "在校学生数", "图书册数"],
        ["甲县", "第一小学", "小学", 100, 2000],
        ["甲县", "第二小学", "小学", 200, 4000],
        ["乙县", "第三小学", "小学", 100, 1000],
        ["乙县", "第四小学", "小学", 100, 3000],
      ],
      2012,
    ],
    result: "乙县",
    at: [2, 0],
  },
  call: province,
});

// GRADE 评定等次: each score's grade, by a table of grades or by those of a built-in rubric.
import type { Rubric } from "@junheng/engine/rubrics";
import { roundHalfUp } from "@junheng/engine/statistics";
import { textOf } from "@junheng/engine/reading/cells";
import type { RawRange } from "./cells.js";
import { argumentName, cellOf, passedOn, requiredRange, withoutTrailingBlanks } from "./cells.js";
import { customFunction } from "./custom-function.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { unwrapSingle } from "./function-result.js";
import { rubricChoices, rubricOfArgument } from "./rubric-choice.js";

/** Grades from the highest down, and the decimals that a score is rounded to before they are looked up. */
interface GradeScale {
  readonly grades: readonly { readonly title: string; readonly from: number }[];
  readonly decimals: number;
}

/** What lies behind the ninth decimal is the computer's, not the score's. */
const usualDecimals = 9;

/**
 * The grade of every score, in a table of the same shape: the first grade whose lowest score it reaches. An open score such as
 * 78–86 has a grade where both ends have the same; otherwise it stays blank, as blanks and text do. Neither quotas nor vetoes are
 * looked at.
 *
 * Errors: #N/A for a score below all grades; #VALUE! for grades that are not two columns, lack a number or stand there twice; an
 * error in a cell stays that error.
 */
export const grade = (scoresArgument: unknown, gradesArgument: unknown): FunctionResult => {
  const range = requiredRange(scoresArgument, "scores");
  const scale = scaleOf(gradesArgument);
  const rows = range.length === 1 ? range : withoutTrailingBlanks(range);
  if (rows.length === 0) throw functionError("#DIV/0!", "noNumbers", { argument: argumentName("scores") });
  return unwrapSingle(rows.map((cells, row) => cells.map((raw, column) => gradeAt(raw, row, column, scale))));
};

const openScore = /^(-?\d+(?:\.\d+)?)–(-?\d+(?:\.\d+)?)$/;

const gradeAt = (raw: unknown, row: number, column: number, scale: GradeScale): ResultCell => {
  const cell = cellOf(raw);
  if (typeof cell === "number") return gradeOf(cell, scale) ?? functionError("#N/A", "belowGrades", { value: cell });
  if (cell !== null && typeof cell === "object") return passedOn(cell.error, "scores", row, column);
  const open = openScore.exec(textOf(cell));
  if (open === null) return "";
  const [least, most] = [gradeOf(Number(open[1]), scale), gradeOf(Number(open[2]), scale)];
  return least !== undefined && least === most ? least : "";
};

const gradeOf = (score: number, { grades, decimals }: GradeScale): string | undefined => {
  const rounded = roundHalfUp(score, decimals);
  return grades.find(({ from }) => rounded >= from)?.title;
};

const scaleOf = (argument: unknown): GradeScale => {
  const range = requiredRange(argument, "grades");
  const columns = range[0]?.length ?? 0;
  if (range.length * columns === 1) return scaleOfRubric(rubricOfArgument(argument, "grades"));
  if (columns !== 2)
    throw functionError("#VALUE!", "gradesShape", {
      argument: argumentName("grades"),
      columns,
      choices: rubricChoices(),
    });
  return scaleOfRange(range);
};

const scaleOfRubric = ({ grades = [], decimals, total }: Rubric): GradeScale => ({
  grades: grades.map(({ title, from }) => ({ title: title[functionLocale()], from })),
  decimals: Math.min(decimals, total.gradeRound?.decimals ?? decimals),
});

/** Two columns, in any order of rows; a header and blank rows are passed over. Without a number a grade is the lowest. */
const scaleOfRange = (range: RawRange): GradeScale => {
  const rows = range.map((cells, row) => ({ title: textOf(cellOf(cells[0])), from: cellOf(cells[1]), row: row + 1 }));
  const isHeader = ({ from, row }: (typeof rows)[number]): boolean => row === 1 && typeof from === "string";
  const grades = rows
    .filter((each) => !isHeader(each) && (each.title !== "" || each.from !== null))
    .map(({ title, from, row }) => {
      if (title !== "" && (typeof from === "number" || from === null)) return { title, from: from ?? -Infinity };
      const params = { argument: argumentName("grades"), row, grade: title, from: textOf(from) };
      throw functionError("#VALUE!", "gradeRow", params);
    })
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  if (grades.length === 0) throw functionError("#VALUE!", "argumentMissing", { argument: argumentName("grades") });
  const twice = grades.find(({ from }, k) => from === grades[k - 1]?.from);
  if (twice === undefined) return { grades, decimals: usualDecimals };
  const from = Number.isFinite(twice.from) ? twice.from : "";
  throw functionError("#VALUE!", "gradeTwice", { argument: argumentName("grades"), from });
};

/** The function as every host has it. */
export const GRADE = customFunction({
  id: "GRADE",
  parameters: { scores: "range", grades: "range" },
  example: {
    args: [
      [[90], [89.99]],
      [
        ["优秀", 90],
        ["良好", 80],
        ["合格", 60],
      ],
    ],
    result: "良好",
    at: [1, 0],
  },
  call: grade,
});

// The schools of a stage's live sheet: pupils, values, attainments, whether up to standard, and what each adds to the variation.
import type { SchoolResult, StageResult } from "../../assessment/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { roundHalfUp } from "../../statistics/index.js";
import { formulaCell, textCell, type SheetRow } from "../cells.js";
import type { SheetCell } from "../sheet.js";
import { attainmentFormula, deviationFormula, qualifiedFormula, type VerdictWords } from "./county-formulas.js";
import type { FigureSheet } from "./data-sheet.js";
import { schoolFormulas } from "./school-formulas.js";
import type { IndicatorColumns, StagePlaces } from "./stage-places.js";
import { firstSchool, rowsAbove } from "./stage-places.js";

/** The words of a verdict, and the cells of the rule. */
interface Rule extends VerdictWords {
  readonly metAtLeast: string;
  readonly floor: string;
}

/** A row a school. What formulas cannot come to is a plain number; what is lacking stays blank. */
export function schoolRows(
  { schools, indicators: results }: StageResult,
  stage: CompulsoryStage,
  places: StagePlaces,
  figures: FigureSheet,
  words: Rule,
): readonly SheetRow[] {
  const formulas = schoolFormulas(figures, stage);
  const { indicators, rule, pupils } = places;
  const asked = indicators.filter(({ attainment }) => attainment !== null);
  return schools.map((school, position): SheetRow => {
    const row = firstSchool + position;
    const value = (columns: IndicatorColumns): SheetCell => {
      const { entry, indicator, weight } = columns;
      const result = school.indicators[entry.id]?.value ?? null;
      const ways = (entry.formulas ?? indicator.formulas)[stage];
      return made(formulas.value(school, indicator, ways, `${weight}${row}`), result, entry.digits.value);
    };
    return [
      textCell(school.name, "label"),
      made(formulas.total(school, "pupils", school.pupils), school.pupils, 0),
      ...indicators.map(value),
      ...(rule === null ? [] : ruleCells(school, row, asked, rule, words)),
      ...asked.map((columns) => attainmentCell(columns, school, row)),
      ...indicators
        .filter(({ weight }) => weight !== pupils)
        .map(({ entry, indicator }) => {
          const divisor = school.indicators[entry.id]?.denominator;
          return divisor === undefined
            ? textCell("")
            : made(formulas.total(school, indicator.over, divisor), divisor, 0);
        }),
      ...indicators.map(({ entry, value: column, weight }) => {
        const found = school.indicators[entry.id];
        const mean = results[entry.id]?.mean ?? null;
        const x = found?.value ?? null;
        const squared = x === null || mean === null ? "" : (found?.denominator ?? school.pupils) * (x - mean) ** 2;
        return formulaCell(deviationFormula(`${column}${row}`, `${weight}${row}`, column), squared, "0.00");
      }),
    ];
  });
}

/** A number with its formula; the number alone where no formula comes to it; a blank where there is none. */
const made = (formula: string | null, value: number | null, digits: number): SheetCell => {
  const format = digits === 0 ? "0" : `0.${"0".repeat(digits)}`;
  if (value === null) return textCell("", "doubt");
  return formula === null ? { value, style: "doubt", format } : formulaCell(formula, value, format);
};

const attainmentCell = (
  { entry, indicator, value }: IndicatorColumns,
  school: SchoolResult,
  row: number,
): SheetCell => {
  const found = school.indicators[entry.id];
  const now = found?.value === 0 && indicator.direction === "lower" ? 1 : (found?.attainment ?? null);
  return formulaCell(
    attainmentFormula(`${value}${row}`, `${value}$${rowsAbove.minimum}`, indicator.direction === "lower"),
    now === null ? "" : roundHalfUp(now, 14),
    "0.0%",
  );
};

const ruleCells = (
  { metCount, qualified }: SchoolResult,
  row: number,
  asked: readonly IndicatorColumns[],
  rule: NonNullable<StagePlaces["rule"]>,
  words: Rule,
): SheetRow => {
  const attainments = `${asked[0]?.attainment ?? ""}${row}:${asked.at(-1)?.attainment ?? ""}${row}`;
  return [
    formulaCell(`COUNTIF(${attainments},">=1")`, metCount),
    formulaCell(
      qualifiedFormula(attainments, asked.length, `${rule.metCount}${row}`, words.metAtLeast, words.floor, words),
      qualified === null ? words.open : qualified ? words.yes : words.no,
    ),
  ];
};

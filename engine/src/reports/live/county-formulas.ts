// The formulas of a stage's county figures, in functions that Excel 2007 and LibreOffice have: weighted mean, spread, coefficient, verdicts.
import { firstSchool, rowsAbove } from "./stage-places.js";

/** The three words of a verdict. */
export interface VerdictWords {
  readonly yes: string;
  readonly no: string;
  readonly open: string;
}

/** Numbers that agree in so many decimals are equal for a verdict: the last digits of a sum depend on its order. */
const decimals = 14;

const text = (word: string): string => `"${word.replaceAll('"', '""')}"`;

/** The schools' cells of a column. */
export const ofSchools = (column: string, last: number): string => `${column}${firstSchool}:${column}${last}`;

/** ΣP of the schools with a value. */
export const countedFormula = (values: string, weights: string): string =>
  `SUMPRODUCT(--ISNUMBER(${values}),${weights})`;

/** What a figure of the county is taken of: the column's letter, its schools' cells and their weights; by a function where there is one. */
interface OfColumn {
  readonly column: string;
  readonly values: string;
  readonly weights: string;
  readonly byFunction?: string | undefined;
}

/** Σ P x / ΣP. */
export const meanFormula = ({ column, values, weights, byFunction }: OfColumn): string => {
  const mean =
    byFunction === undefined
      ? `SUMPRODUCT(${weights},${values})/${column}${rowsAbove.counted}`
      : `${byFunction}(${values},${weights})`;
  return `IF(COUNT(${values})=0,"",${mean})`;
};

/** P (x − mean)². */
export const deviationFormula = (value: string, weight: string, column: string): string =>
  `IF(ISNUMBER(${value}),${weight}*(${value}-${column}$${rowsAbove.mean})^2,"")`;

/** √(Σ P (x − mean)² / ΣP). */
export const sdFormula = ({ column, values, weights, byFunction }: OfColumn, deviations: string): string => {
  const sd =
    byFunction === undefined
      ? `SQRT(SUM(${deviations})/${column}${rowsAbove.counted})`
      : `${byFunction}(${values},${weights})`;
  return `IF(COUNT(${deviations})=0,"",${sd})`;
};

/** S / mean; none of fewer than two schools, or of a mean of 0. */
export const cvFormula = ({ column, values, weights, byFunction }: OfColumn): string => {
  const cv =
    byFunction === undefined
      ? `${column}${rowsAbove.sd}/${column}${rowsAbove.mean}`
      : `${byFunction}(${values},${weights})`;
  return `IF(COUNT(${values})<2,"",IF(${column}${rowsAbove.mean}=0,"",${cv}))`;
};

/** Whether a coefficient keeps within its limit, by so many decimals; `none` where there is no coefficient. */
export const withinFormula = (
  cv: string,
  limit: string,
  { yes, no }: VerdictWords,
  none: string,
  digits: number = decimals,
): string => `IF(ISNUMBER(${cv}),IF(ROUND(${cv},${digits})<=${limit},${text(yes)},${text(no)}),${none})`;

/** Value over threshold, or threshold over value where lower is better: 1 and more is met. A value of 0 is met there too. */
export const attainmentFormula = (value: string, minimum: string, lower: boolean): string =>
  `IF(ISNUMBER(${value}),${lower ? `IF(${value}=0,1,ROUND(${minimum}/${value},${decimals}))` : `ROUND(${value}/${minimum},${decimals})`},"")`;

/** At least so many met and none of the rest below the floor; open while lacking values could change it. */
export const qualifiedFormula = (
  attainments: string,
  asked: number,
  metCount: string,
  atLeast: string,
  floor: string,
  { yes, no, open }: VerdictWords,
): string => {
  const lacking = `${asked}-COUNT(${attainments})`;
  return `IF(OR(COUNTIF(${attainments},"<"&${floor})>0,${metCount}+${lacking}<${atLeast}),${text(no)},IF(${lacking}>0,${text(open)},${text(yes)}))`;
};

/** No as soon as one cell says no, else open as soon as one says open, else yes. */
export const allOfFormula = (cells: readonly string[], { yes, no, open }: VerdictWords): string => {
  const counted = (word: string): string => cells.map((each) => `COUNTIF(${each},${text(word)})`).join("+");
  return `IF(${counted(no)}>0,${text(no)},IF(${counted(open)}>0,${text(open)},${text(yes)}))`;
};

/** What a formula comes to beside what was assessed: the same, or not, or changed data, of which nothing can be said. */
export const checkFormula = (
  pairs: readonly (readonly [live: string, ours: string])[],
  state: string,
  words: { readonly unchanged: string; readonly changed: string; readonly same: string; readonly differs: string },
): string => {
  const same = pairs.map(
    ([live, ours]) => `IF(ISNUMBER(${ours}),ABS(N(${live})-${ours})<=0.000000001*(1+ABS(${ours})),${live}=${ours})`,
  );
  return `IF(${state}<>${text(words.unchanged)},${text(words.changed)},IF(AND(${same.join(",")}),${text(words.same)},${text(words.differs)}))`;
};

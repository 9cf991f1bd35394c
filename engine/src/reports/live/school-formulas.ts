// A school's pupils, divisors and values as formulas of the figures that were used, each with the number that it comes to: none where that is another.
import type { Contributor, SchoolIndicator, SchoolResult } from "../../assessment/index.js";
import type { Formula, Indicator } from "../../indicators/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import type { FigureSheet } from "./data-sheet.js";

/** Longer formulas are refused by Excel (8,192 signs); such a number is written as it is. */
const longest = 8000;
/** What sums in another order may differ by, in parts of the number. */
const tolerance = 1e-12;

interface Part {
  readonly text: string;
  /** The cells that have to hold numbers. */
  readonly cells: readonly string[];
  readonly value: number;
}

/** Sums of figures, with their references. */
export interface SchoolFormulas {
  /** The sum of a figure that is never divided, such as pupils, over the records of a school; null where it is not the one given. */
  readonly total: (school: SchoolResult, quantity: string, result: number) => string | null;
  /** The value of an indicator over `divisor`, a reference; null where a formula does not come to it. */
  readonly value: (
    school: SchoolResult,
    indicator: Indicator,
    formulas: readonly Formula[],
    divisor: string,
  ) => string | null;
}

/** The formulas of the schools of a stage. */
export function schoolFormulas(figures: FigureSheet, stage: CompulsoryStage): SchoolFormulas {
  /** A figure as it counts: the stage's own, else the whole school's, of which a divided one counts by its share. */
  const partOf = (contributor: Contributor, quantity: string, isDivided: boolean): Part | null => {
    for (const scope of [stage, "whole"]) {
      const path = `${scope}.${quantity}`;
      const [cell, value] = [figures.figure(contributor, path), contributor.figures[path]];
      if (cell === null || value === undefined) continue;
      const share = scope === "whole" && isDivided ? figures.share(contributor, stage) : null;
      return share === null
        ? { text: cell, cells: [cell], value }
        : { text: `${cell}*${share}`, cells: [cell, share], value: value * (contributor.share ?? 0) };
    }
    return null;
  };
  const total = ({ contributors }: SchoolResult, quantity: string, result: number): string | null => {
    const parts = contributors.flatMap((each) => partOf(each, quantity, false) ?? []);
    return (
      summed(
        parts.map((part) => ({ ...part, sign: 1 })),
        result,
      )?.text ?? null
    );
  };
  const numerator = (school: SchoolResult, indicator: Indicator, formula: Formula, result: number): Sum | null => {
    const isSmallRural = school.locale === "rural" && school.pupils >= 50 && school.pupils < 100;
    const parts = school.contributors.flatMap((contributor) =>
      formula.flatMap(({ quantity, subtract, only }) => {
        const part = only !== undefined && !isSmallRural ? null : partOf(contributor, quantity, indicator.split);
        return part === null ? [] : [{ ...part, sign: subtract === true ? -1 : 1 }];
      }),
    );
    return summed(parts, result);
  };
  const value = (
    school: SchoolResult,
    indicator: Indicator,
    formulas: readonly Formula[],
    divisor: string,
  ): string | null => {
    const found = school.indicators[indicator.id];
    if (found === undefined || found.value === null || found.formula === null) return null;
    if (found.formula < 0) return givenValue(school, indicator, found);
    const sum = numerator(school, indicator, formulas[found.formula] ?? [], found.numerator ?? Number.NaN);
    if (sum === null) return null;
    const per = indicator.per === 1 ? "" : `*${indicator.per}`;
    const cells = [...new Set([...sum.cells, divisor])];
    const text = `IF(COUNT(${cells.join(",")})<${cells.length},"",(${sum.text})${per}/${divisor})`;
    return text.length > longest ? null : text;
  };
  const givenValue = ({ contributors }: SchoolResult, { id }: Indicator, { value }: SchoolIndicator): string | null => {
    const [part, more] = contributors.flatMap((each) => partOf(each, id, false) ?? []);
    return part === undefined || more !== undefined || part.value !== value
      ? null
      : `IF(ISNUMBER(${part.text}),${part.text},"")`;
  };
  return { total, value };
}

interface Sum {
  readonly text: string;
  readonly cells: readonly string[];
}

/** The sum as a formula; null where it does not come to the number that the assessment has. */
const summed = (parts: readonly (Part & { readonly sign: number })[], result: number): Sum | null => {
  const sum = parts.reduce((so, { sign, value }) => so + sign * value, 0);
  if (parts.length === 0 || !(Math.abs(sum - result) <= tolerance * Math.max(1, Math.abs(result)))) return null;
  const text = parts.map(({ sign, text: part }, at) => (sign < 0 ? "-" : at === 0 ? "" : "+") + part).join("");
  return { text, cells: parts.flatMap(({ cells }) => cells) };
};

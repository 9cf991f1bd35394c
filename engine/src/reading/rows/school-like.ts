// Whether the figures of a row could be those of a school: as many pupils as some school has, and as much of each thing per pupil.
import type { Grid } from "../cells/index.js";
import { figuresOf } from "./row-figures.js";
import type { RowColumns } from "./row-kinds.js";

/** A school has at most so many times the pupils of the largest, or as small a part of the smallest's … */
const largerBy = 2;
const smallerBy = 10;
/** … and of each thing per pupil at most so many times what any school has, or as small a part. */
const moreBy = 2;
/** Of so few figures nothing can be said. */
const minFigures = 3;

/** How many pupils the schools have, and how much of each thing per pupil. */
interface Ranges {
  readonly pupils: Range;
  readonly perPupil: readonly Range[];
}

/** Tells of any row whether its figures are of the size of the schools' in `members`; without a column of pupils none is. */
export function schoolLike(
  grid: Grid,
  members: readonly number[],
  { figures, weight }: RowColumns,
): (row: number) => boolean {
  const at = weight === undefined ? -1 : figures.indexOf(weight);
  if (at < 0) return () => false;
  // Few tables have a row to ask of: the schools are looked at when the first is.
  let known: Ranges | undefined;
  return (row) => {
    const { pupils, perPupil } = (known ??= rangesOf(grid, members, figures, at));
    const own = figuresOf(grid, row, figures);
    const count = own[at] as number;
    if (!(count >= pupils.low / smallerBy && count <= pupils.high * largerBy)) return false;
    const judged = own.flatMap((value, column) => {
      const { low, high } = perPupil[column] ?? { low: NaN, high: NaN };
      if (column === at || Number.isNaN(value) || Number.isNaN(low)) return [];
      return [value / count >= low / moreBy && value / count <= high * moreBy];
    });
    return judged.length >= minFigures && judged.filter((fits) => fits).length * 5 >= judged.length * 4;
  };
}

const rangesOf = (grid: Grid, members: readonly number[], figures: readonly number[], at: number): Ranges => {
  const schools = members.map((row) => figuresOf(grid, row, figures)).filter((own) => (own[at] as number) > 0);
  return {
    pupils: rangeOf(schools.map((own) => own[at] as number)),
    perPupil: figures.map((_, column) =>
      rangeOf(
        schools.map((own) => (own[column] as number) / (own[at] as number)).filter((value) => !Number.isNaN(value)),
      ),
    ),
  };
};

interface Range {
  readonly low: number;
  readonly high: number;
}

const rangeOf = (values: readonly number[]): Range =>
  values.length === 0
    ? { low: NaN, high: NaN }
    : {
        low: values.reduce((a, b) => Math.min(a, b), Infinity),
        high: values.reduce((a, b) => Math.max(a, b), -Infinity),
      };

// What is counted over all schools: exact where every school is known, a bound where some are not.
import type { Where } from "../../diagnostics/index.js";
import { placeRuns } from "../../diagnostics/index.js";
import type { CountyFact } from "../fact.js";
import { shortFigure } from "../short-figure.js";

/** What one school adds to a count; null where that is not known. */
export interface SchoolCount {
  readonly name: string;
  readonly count: number | null;
  /** The count is at least this. */
  readonly atLeast?: true;
  /** The figure by which it was counted, to be shown beside the name. */
  readonly figure?: number;
  readonly cells: readonly Where[];
}

/** How many schools of a fact are named. */
export const namedSchools = 10;

/**
 * The sum of what schools add. Where the figures of a school are lacking there is no fact, unless others are counted already: then it
 * is at least so many.
 */
export function tally(
  input: string,
  counts: readonly SchoolCount[],
  more: Readonly<Record<string, number>> = {},
): readonly CountyFact[] {
  const found = counts.filter(({ count }) => count !== null && count > 0);
  const lacking = counts.filter(({ count }) => count === null).length;
  if (counts.length === 0 || (lacking > 0 && found.length === 0)) return [];
  const open = lacking > 0 || counts.some(({ atLeast }) => atLeast === true);
  const cells = (found.length > 0 ? found : counts).flatMap((each) => each.cells);
  return [
    {
      input,
      value: found.reduce((sum, { count }) => sum + (count ?? 0), 0),
      origin: "schools",
      ...(open && { bound: "atLeast" }),
      cells: placeRuns(cells),
      how: {
        code: found.length === 0 ? "noneOfSchools" : "someOfSchools",
        params: {
          all: counts.length,
          count: found.length,
          schools: found.slice(0, namedSchools).map(named),
          ...(lacking > 0 && { lacking }),
          ...more,
        },
      },
    },
  ];
}

/** A school with the figure by which it counts. */
export const named = ({ name, figure }: Pick<SchoolCount, "name" | "figure">): string =>
  figure === undefined ? name : `${name} ${shortFigure(figure)}`;

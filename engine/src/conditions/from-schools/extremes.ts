// The largest or smallest figure of all schools: exact where every school is known, a bound where some are not.
import type { Where } from "../../diagnostics/index.js";
import { placeRuns } from "../../diagnostics/index.js";
import type { CountyFact } from "../fact.js";
import { shortFigure } from "../short-figure.js";

/** A figure of one school, or what it is at least or at most; null where not even that is known. */
export interface SchoolValue {
  readonly name: string;
  readonly value: number | null;
  readonly bound?: "atLeast" | "atMost";
  readonly cells: readonly Where[];
}

type Known = SchoolValue & { readonly value: number };

/**
 * The largest figure of the schools, held against a line. It is at least the largest that is sure; where every school's is known to be
 * no more than something, it is at most the largest of these. Of the two that one is given that decides.
 */
export function largestOf(input: string, values: readonly SchoolValue[], line: number): readonly CountyFact[] {
  const known = values.filter((each): each is Known => each.value !== null);
  const sure = furthest(known.filter(({ bound }) => bound !== "atMost"));
  const isOpen = known.length < values.length || known.some(({ bound }) => bound === "atLeast");
  const most = isOpen ? undefined : furthest(known);
  if (most !== undefined && most.value === sure?.value) return [factOf(input, "largestOfSchools", sure, values)];
  if (sure !== undefined && (sure.value > line || most === undefined))
    return [factOf(input, "largestOfSchools", sure, values, "atLeast")];
  return most === undefined ? [] : [factOf(input, "largestOfSchools", most, values, "atMost")];
}

/** The smallest figure of the schools; at most this where a school's is lacking. */
export function smallestOf(input: string, values: readonly SchoolValue[]): readonly CountyFact[] {
  const known = values.filter((each): each is Known => each.value !== null);
  const [smallest] = known.toSorted((a, b) => a.value - b.value);
  if (smallest === undefined) return [];
  const bound = known.length < values.length || known.some((each) => each.bound === "atMost") ? "atMost" : undefined;
  return [factOf(input, "smallestOfSchools", smallest, values, bound)];
}

const furthest = (some: readonly Known[]): Known | undefined =>
  some.reduce<Known | undefined>(
    (best, each) => (best === undefined || each.value > best.value ? each : best),
    undefined,
  );

const factOf = (
  input: string,
  code: string,
  chosen: Known,
  values: readonly SchoolValue[],
  bound?: CountyFact["bound"],
): CountyFact => {
  const lacking = values.filter(({ value }) => value === null).length;
  return {
    input,
    value: chosen.value,
    origin: "schools",
    ...(bound && { bound }),
    // The school that decides first, then all that it was held against.
    cells: [...placeRuns(chosen.cells), ...placeRuns(values.flatMap(({ cells }) => cells))],
    how: {
      code,
      params: {
        all: values.length,
        school: chosen.name,
        figure: shortFigure(chosen.value),
        ...(lacking > 0 && { lacking }),
      },
    },
  };
};

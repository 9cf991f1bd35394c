// The schools of a stage in two years, side by side: made once, for the columns of all its indicators.
import type { SchoolResult } from "../assessment/index.js";

/** What is paired: rows of both years. */
export interface PairedRows {
  readonly before: number | null;
  readonly after: number | null;
}

/** A stage made ready. */
export interface PairedStage {
  /** Each school's result in the first year and in the second; undefined where it has none. */
  readonly before: readonly (SchoolResult | undefined)[];
  readonly after: readonly (SchoolResult | undefined)[];
  /** Places of the schools that are one in the second year. */
  readonly shared: readonly (readonly number[])[];
  /** Where the columns of an indicator are laid out: asking for memory for each takes longer than filling it. */
  readonly room: {
    readonly weightBefore: Float64Array;
    readonly amountBefore: Float64Array;
    readonly weightAfter: Float64Array;
    readonly amountAfter: Float64Array;
    readonly school: Int32Array;
  };
}

/** The stage of these schools. */
export function pairedStage(
  schools: readonly PairedRows[],
  before: readonly SchoolResult[],
  after: readonly SchoolResult[],
): PairedStage {
  const room = (): Float64Array => new Float64Array(schools.length);
  return {
    before: schools.map((rows) => (rows.before === null ? undefined : before[rows.before])),
    after: schools.map((rows) => (rows.after === null ? undefined : after[rows.after])),
    shared: sharedPlaces(schools, after.length),
    room: {
      weightBefore: room(),
      amountBefore: room(),
      weightAfter: room(),
      amountAfter: room(),
      school: new Int32Array(schools.length),
    },
  };
}

/** Places that have one row after, by that row. */
const sharedPlaces = (schools: readonly PairedRows[], rows: number): readonly (readonly number[])[] => {
  const times = new Uint32Array(rows);
  for (const { after } of schools) if (after !== null) times[after] = (times[after] ?? 0) + 1;
  if (!times.some((count) => count > 1)) return [];
  const places = new Map<number, number[]>();
  schools.forEach(({ after }, place) => {
    if (after === null || (times[after] ?? 0) < 2) return;
    const same = places.get(after);
    if (same === undefined) places.set(after, [place]);
    else same.push(place);
  });
  return [...places.values()];
};

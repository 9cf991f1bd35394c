// Printed bands as a table: ends and beginnings put in order, holes and overlaps found.
import type { MethodBand } from "../../rubrics/index.js";
import type { LineFact } from "./rule-facts.js";
import type { PrintedBandGap } from "./rule-reading.js";

/** A line with its points as a number. */
export interface PricedLine {
  readonly line: LineFact;
  readonly points: number;
  readonly label?: string;
}

/** A table of bands as a method has it. */
export interface BandTable {
  readonly bands: readonly MethodBand[];
  readonly closed?: "upper";
  readonly gaps: readonly PrintedBandGap[];
  /** Whether no line says what the lowest or the highest values get. */
  readonly openEnd: boolean;
  /** Whether two bands print the same value as their end, both with it. */
  readonly sharedEdge: boolean;
}

interface Interval {
  readonly low: number | null;
  /** Whether the lower end is not in it; null where it may be either. */
  readonly lowOpen: boolean | null;
  readonly high: number | null;
  readonly highClosed: boolean;
  readonly points: number;
  readonly label?: string;
}

/**
 * Puts printed bands in order, the highest first. `counted` values are whole numbers: 80–89 and 90–99 leave no hole.
 *
 * None where the ends contradict each other: some bands closed at their lower side, others at their upper.
 */
export function tableOfBands(lines: readonly PricedLine[], rest: number | null, counted: boolean): BandTable | null {
  const intervals = intervalsOf(lines);
  const above = intervals.filter(({ low }) => low !== null).sort((a, b) => (b.low ?? 0) - (a.low ?? 0));
  const lowest = intervals.filter(({ low }) => low === null);
  if (lowest.length > 1 || new Set(above.map(({ low }) => low)).size < above.length) return null;
  const sides = new Set(above.map(({ lowOpen }) => lowOpen).filter((side) => side !== null));
  if (sides.size > 1) return null;
  const upper = sides.has(true);
  const ladder = lines.length > 1 && lines.every(({ line }) => line.sign === "≤" || line.sign === "<");
  const top: Interval | null =
    ladder && above[0] !== undefined
      ? { low: above[0].high, lowOpen: true, high: null, highClosed: false, points: rest ?? 0 }
      : null;
  const bottom = lowest[0];
  if (bottom !== undefined && rest !== null && top === null) return null;
  const all = top === null ? above : [top, ...above];
  const end: readonly MethodBand[] =
    bottom !== undefined
      ? [{ points: bottom.points, ...(bottom.label !== undefined && { label: bottom.label }) }]
      : [{ points: rest ?? 0 }];
  const ends = bottom === undefined ? above : [...above, bottom];
  return {
    bands: [...all.map((each) => bandOf(each, lines)), ...end],
    ...(upper && { closed: "upper" }),
    gaps: gapsOf(ends, counted),
    sharedEdge: ends.some((band, index) => band.highClosed && band.high === ends[index - 1]?.low && !upper),
    openEnd: rest === null && (ladder || (bottom === undefined && (above.at(-1)?.low ?? 0) > 0)),
  };
}

// 2次 is a range of one value, and has no other end to be printed.
const bandOf = ({ low, high, points, label }: Interval, lines: readonly PricedLine[]): MethodBand => {
  const printed = lines.some(
    ({ line }) => line.sign === "range" && line.open !== true && line.to === high && line.from === low,
  );
  return {
    ...(low !== null && { from: low }),
    ...(printed && high !== null && high !== low && { to: high }),
    points,
    ...(label !== undefined && { label }),
  };
};

const intervalsOf = (lines: readonly PricedLine[]): readonly Interval[] => {
  const ends = lines
    .filter(({ line }) => line.sign === "≤" || line.sign === "<")
    .sort((a, b) => a.line.from - b.line.from);
  return lines.map(({ line, points, label }): Interval => {
    const named = { points, ...(label !== undefined && { label }) };
    const { sign, from, to = null } = line;
    if (sign === "range")
      return {
        low: from,
        lowOpen: line.open === true ? false : null,
        high: to,
        highClosed: line.open !== true,
        ...named,
      };
    if (sign === "≥" || sign === ">")
      return { low: from, lowOpen: sign === ">", high: null, highClosed: false, ...named };
    const before = ends[ends.findIndex((each) => each.line === line) - 1];
    return {
      low: before?.line.from ?? null,
      lowOpen: before === undefined ? null : before.line.sign === "≤",
      high: from,
      highClosed: sign === "≤",
      ...named,
    };
  });
};

const gapsOf = (bands: readonly Interval[], counted: boolean): readonly PrintedBandGap[] =>
  bands.slice(1).flatMap((band, index): readonly PrintedBandGap[] => {
    const above = bands[index]?.low ?? null;
    if (above === null || band.high === null || band.high === above) return [];
    if (band.high > above) return [{ kind: "overlap", from: above, to: band.high }];
    return counted && above - band.high === 1 ? [] : [{ kind: "hole", from: band.high, to: above }];
  });

// Pupils of years to come out of births by zone and progression by grade.
import type { CompulsoryStage } from "../../schools/index.js";
import { roundHalfUp } from "../../statistics/index.js";
import type { PupilForecast } from "./forecast.js";

/** A school's pupils by grade in the year that is known, the lowest grade first (分年级在校生). */
export interface GradePupils {
  readonly school: string;
  readonly stage: CompulsoryStage;
  readonly year: number;
  readonly grades: readonly number[];
  /** This school's own progression, in the place of the one for all. */
  readonly progression?: number;
}

/** Where a school's first grade comes from: a share of the children of a zone, or of the leavers of a primary school (招生来源). */
export interface EntrySource {
  readonly school: string;
  readonly stage: CompulsoryStage;
  readonly from: string;
  /** 0 to 1. */
  readonly share: number;
}

/** Children born in a zone in a year (出生人口). */
export interface ZoneBirths {
  readonly zone: string;
  readonly year: number;
  readonly births: number;
}

/** What a projection is made of. */
export interface PupilProjection {
  readonly grades: readonly GradePupils[];
  readonly sources: readonly EntrySource[];
  readonly births: readonly ZoneBirths[];
  /** Of the pupils of a grade, the share that is in the next one a year later: one for all, or by grade. Default: 1. */
  readonly progression?: number | readonly number[];
  /** Years from birth to the first grade. Default: 6. */
  readonly entryAge?: number;
  /** The last year, at most twelve after the first. */
  readonly until: number;
}

/** A year that could not be projected: births of that zone, or leavers of that school, are not known (缺出生数据). */
export interface LackingEntry {
  readonly school: string;
  readonly stage: CompulsoryStage;
  readonly year: number;
  readonly from: string;
}

/**
 * The pupils of each school year by year (在校生预测): first grade = Σ births × share, or leavers × share; grade k + 1 = grade k × progression.
 *
 * Shapes: one entry for each school, stage and year after that of its grades, up to `until`. Units: persons; whole numbers come out, and
 * parts of persons are carried on. Zeros: a school without children is forecast as 0. Missing: where births of a year are not known, the
 * school's forecast ends before that year, and `lacking` says why; never are they taken as zero. None: an empty list.
 * Errors: a RangeError where `until` is more than twelve years away. Source: the cohort method; births × share is its entry.
 *
 * @example
 * projectPupils({ grades: [{ school: "甲", stage: "primary", year: 2025, grades: [40, 50] }], sources: [{ school: "甲", stage: "primary", from: "东片", share: 0.5 }], births: [{ zone: "东片", year: 2020, births: 60 }], until: 2026 }).forecasts // => [{ school: "甲", stage: "primary", year: 2026, pupils: 70 }]
 */
export function projectPupils(input: PupilProjection): {
  readonly forecasts: readonly PupilForecast[];
  readonly lacking: readonly LackingEntry[];
} {
  const { sources, births, progression = 1, entryAge = 6, until } = input;
  const first = input.grades.reduce((least, { year }) => Math.min(least, year), Infinity);
  if (until - first > 12) throw new RangeError(`projectPupils goes twelve years ahead, got ${until} from ${first}`);
  const goesOn = (school: string, grade: number): number =>
    input.grades.find((each) => each.school === school)?.progression ??
    (typeof progression === "number" ? progression : (progression[grade] ?? 1));
  const forecasts: PupilForecast[] = [];
  const lacking: LackingEntry[] = [];
  /** Grades by school, stage and year, as far as they are known. */
  const known = new Map(input.grades.map((each) => [keyOf(each, each.year), each.grades]));
  const enters = ({ from, share }: EntrySource, year: number): number | null => {
    const born = births.find((each) => each.zone === from && each.year === year - entryAge);
    if (born !== undefined) return born.births * share;
    const leavers = known.get(keyOf({ school: from, stage: "primary" }, year - 1));
    return leavers === undefined ? null : leavers.at(-1)! * goesOn(from, leavers.length - 1) * share;
  };
  for (let year = first + 1; year <= until; year++) {
    for (const { school, stage } of input.grades) {
      const before = known.get(keyOf({ school, stage }, year - 1));
      if (before === undefined) continue;
      const own = sources.filter((each) => each.school === school && each.stage === stage);
      const unknown = own.filter((source) => enters(source, year) === null);
      if (own.length === 0 || unknown.length > 0) {
        for (const { from } of own.length === 0 ? [{ from: "" }] : unknown) lacking.push({ school, stage, year, from });
        continue;
      }
      const entering = own.reduce((sum, source) => sum + (enters(source, year) ?? 0), 0);
      const grades = [entering, ...before.slice(0, -1).map((pupils, grade) => pupils * goesOn(school, grade))];
      known.set(keyOf({ school, stage }, year), grades);
      const pupils = roundHalfUp(
        grades.reduce((sum, each) => sum + each, 0),
        0,
      );
      forecasts.push({ school, stage, year, pupils });
    }
  }
  return { forecasts, lacking };
}

const keyOf = ({ school, stage }: { readonly school: string; readonly stage: CompulsoryStage }, year: number): string =>
  JSON.stringify([school, stage, year]);

// Pupils lost and come back, year by year: rates, the bases that printed rates need, and whether one base follows from the other.
import type { Where } from "../../diagnostics/index.js";
import { checkClaim, type ClaimVerdict } from "../../claims/index.js";
import { groupBy } from "../group-by.js";
import { placesOf } from "./figure.js";

/** Pupils lost by a school or a group of schools in one year; null where it is not written. */
export interface LossRow {
  readonly of: string;
  /** As written: 2023, 上年. Rows of one school stand from the earlier to the later. */
  readonly period: string;
  readonly lost: number | null;
  readonly returned: number | null;
  /** Pupils that there were to lose. */
  readonly base: number | null;
  /** The rate as printed. */
  readonly printed: string | null;
  readonly cells: Readonly<Partial<Record<"lost" | "returned" | "base" | "printed", Where>>>;
}

/** A year of losses. */
export interface LossYear {
  readonly period: string;
  readonly lost: number | null;
  readonly returned: number | null;
  readonly base: number | null;
  /** From 0 to 1: lost of the base, or the printed rate where the base is not known. */
  readonly rate: number | null;
  readonly returnRate: number | null;
  readonly printed: string | null;
  /** Of the printed rate; null where nothing is printed. */
  readonly verdict: ClaimVerdict | null;
  /** Whole bases under which the printed rate holds by rounding half up, and by truncation; at most eight of each. */
  readonly bases: { readonly halfUp: readonly number[]; readonly truncation: readonly number[] };
  readonly cells: readonly Where[];
}

/** The losses of one school or group. */
export interface Losses {
  readonly of: string;
  readonly years: readonly LossYear[];
  /** The last rate less the first, in percentage points. */
  readonly change: number | null;
  /** Whether each base is the one before less what was lost; null where bases are not known. False: the years do not follow each other. */
  readonly basesFollow: boolean | null;
}

/** Losses (学生流失与回流) of each school or group, its years in the order of the rows. */
export const lossesOf = (rows: readonly LossRow[]): readonly Losses[] =>
  [...groupBy(rows, ({ of }) => of)].map(([of, group]) => {
    const years = group.map(yearOf);
    const [first, last] = [years[0]?.rate ?? null, years.at(-1)?.rate ?? null];
    return {
      of,
      years,
      change: years.length < 2 || first === null || last === null ? null : (last - first) * 100,
      basesFollow: followEachOther(years),
    };
  });

const yearOf = ({ period, lost, returned, base, printed, cells }: LossRow): LossYear => {
  const check =
    printed === null
      ? null
      : checkClaim({ name: "", inputs: [{ value: lost }, { value: base }], formula: "a/b", printed });
  const share = (part: number | null): number | null =>
    part === null || base === null || base <= 0 ? null : part / base;
  const needed = base === null ? check?.solution : undefined;
  return {
    period,
    lost,
    returned,
    base,
    rate: share(lost) ?? (printed === null ? null : printedRate(printed)),
    returnRate: share(returned),
    printed,
    verdict: check?.verdict ?? null,
    bases: { halfUp: needed?.halfUp.first ?? [], truncation: needed?.truncation.first ?? [] },
    cells: placesOf(Object.values(cells)),
  };
};

/** A printed percentage as a share: what is left of it when a hundred is taken as the whole. */
const printedRate = (printed: string): number | null => {
  const number = Number.parseFloat(printed);
  return Number.isFinite(number) ? number / 100 : null;
};

/** The bases that a year can have: its own, or those its printed rate allows. */
const possible = ({ base, bases }: LossYear): readonly number[] =>
  base !== null ? [base] : bases.halfUp.length > 0 ? bases.halfUp : bases.truncation;

const followEachOther = (years: readonly LossYear[]): boolean | null => {
  let all: boolean | null = null;
  for (const [at, year] of years.slice(1).entries()) {
    const before = years[at] as LossYear;
    const [earlier, later] = [possible(before), possible(year)];
    if (before.lost === null || earlier.length === 0 || later.length === 0) continue;
    const follows = earlier.some((base) =>
      later.some((next) => next === base - (before.lost as number) + (before.returned ?? 0)),
    );
    all = (all ?? true) && follows;
  }
  return all;
};

// Reads and judges two years or more in a worker, and compares the first with the last: the same arithmetic as the command's.
import type { CountyTrend, ToldPair, YearsCompared } from "@junheng/engine/change";
import { compareYears, judgedYear, trendOf } from "@junheng/engine/change";
import type { JudgedCounty, JudgeOptions } from "@junheng/engine/grounds";
import { judgeCounty } from "@junheng/engine/grounds";
import { readSubmission } from "@junheng/engine/reading";
import type { Grid } from "@junheng/engine/reading/cells";
import { readCommunities } from "@junheng/engine/reading/communities";
import type { Mapping } from "@junheng/engine/reading/headers";
import type { Standard } from "@junheng/engine/standards";
import { answerRequests } from "./answer-requests.js";

/** A year to read: so many of the sheets, of several periods this one. */
export interface YearAsked {
  readonly sheets: number;
  readonly period?: string;
  readonly mapping?: Mapping;
}

/** What the page asks for; the sheets of all years come in pieces before, one year after the other. */
export interface ChangeRequest {
  readonly kind: "change";
  readonly years: readonly YearAsked[];
  readonly standard: Standard;
  readonly options: JudgeOptions;
  readonly told: readonly ToldPair[];
}

/** What was compared; null where a year has no schools to assess. */
export interface Changed {
  readonly kind: "changed";
  readonly compared: YearsCompared | null;
  /** Null for two years. */
  readonly trend: CountyTrend | null;
}

interface YearRead {
  readonly grids: readonly Grid[];
  readonly judged: JudgedCounty;
  readonly read: ReturnType<typeof readSubmission>;
}

answerRequests<ChangeRequest, Grid>(({ years, standard, options, told }, sheets): Changed => {
  let from = 0;
  const all = years.map(({ sheets: count, ...choices }): YearRead => {
    const grids = sheets.slice(from, (from += count));
    const read = readSubmission(grids, { ...choices, own: standard.own });
    return { grids, read, judged: judgeCounty(read, standard, options) };
  });
  const [first, last] = [all[0], all.at(-1)];
  const isThere = all.every(({ judged }) => Object.keys(judged.assessment.stages).length > 0);
  if (first === undefined || last === undefined || !isThere) return { kind: "changed", compared: null, trend: null };
  return {
    kind: "changed",
    compared: compareYears(yearOf(first), yearOf(last), standard, { told }),
    trend: all.length > 2 ? trendOf(all.map(({ judged }) => judged)) : null,
  };
});

const yearOf = ({ grids, read, judged }: YearRead) => judgedYear(read.records, judged, readCommunities(grids));

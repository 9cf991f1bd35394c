// Counties one after the other: each read from its own sheets and judged as if it had come alone; its result may be dropped before the next.
import { setImmediate } from "node:timers/promises";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { CountyMoments, CountyName, Province } from "@junheng/engine/provinces";
import { countyMoments, rollUp } from "@junheng/engine/provinces";
import type { CountySheets } from "@junheng/engine/reading/counties";
import { countiesOf, sheetsOfCounty } from "@junheng/engine/reading/counties";
import type { Grid } from "@junheng/engine/reading/cells";
import type { SubmissionOptions } from "@junheng/engine/reading/forms";
import type { Judging } from "../judged-files.js";
import type { Progress } from "../output/progress.js";
import { readSchoolsOf } from "../read-input.js";
import { wasAssessed } from "../was-assessed.js";
import type { ReadFile } from "./county-files.js";

/** A county, judged. */
export interface JudgedInProvince extends CountyName {
  readonly judged: JudgedCounty;
  readonly wasAssessed: boolean;
}

/** What is known when all counties were judged. */
export interface ProvinceJudged {
  readonly province: Province;
  /** What belongs to no one county: files that could not be read, sheets and rows that say no county. */
  readonly diagnostics: readonly Diagnostic[];
  readonly brokenFiles: number;
  /** The counties that could not be assessed, and what was found in them. */
  readonly failed: readonly { readonly name: string; readonly diagnostics: readonly Diagnostic[] }[];
}

/** Counties on the way, and their province when all have passed. */
export interface CountiesOnTheWay {
  readonly count: number;
  readonly each: () => AsyncGenerator<JudgedInProvince>;
  readonly end: () => ProvinceJudged;
}

/** Judges the counties in these files. Of each only the moments are kept. */
export function judgeCounties(
  files: readonly ReadFile[],
  { standard, rubrics, alike }: Judging,
  said: SubmissionOptions,
  report: Progress,
): CountiesOnTheWay {
  const found = countiesOf(
    files.map(({ file }) => file),
    standard,
  );
  const byCounty = diagnosticsByCounty(files, found.counties);
  const moments: CountyMoments[] = [];
  const failed: ProvinceJudged["failed"][number][] = [];
  async function* each(): AsyncGenerator<JudgedInProvince> {
    for (const [at, sheets] of found.counties.entries()) {
      const { name, prefecture } = sheets;
      report("judging", at + 1, found.counties.length, name);
      // Between two counties a signal is heard.
      await setImmediate();
      const county = { name, ...(prefecture !== undefined && { prefecture }) };
      const grids = sheetsOfCounty(sheets);
      const judged = alike(
        readSchoolsOf({ grids, diagnostics: byCounty.get(sheets) ?? [] }, { ...said, own: standard.own, rubrics }),
      );
      const assessed = wasAssessed(judged);
      if (assessed) moments.push(countyMoments(county, judged.assessment, judged.verdict.stages));
      else failed.push({ name, diagnostics: judged.assessment.diagnostics });
      yield { ...county, judged, wasAssessed: assessed };
    }
  }
  const broken = files.filter(({ diagnostics }) => diagnostics.some(({ severity }) => severity === "error"));
  return {
    count: found.counties.length,
    each,
    end: () => ({
      province: rollUp(moments, standard),
      diagnostics: [...(byCounty.get(null) ?? []), ...found.diagnostics],
      brokenFiles: broken.length,
      failed,
    }),
  };
}

/** What was found in each file, with the county whose it is alone; what several share, or none has, stands under null. */
function diagnosticsByCounty(
  files: readonly ReadFile[],
  counties: readonly CountySheets[],
): ReadonlyMap<CountySheets | null, readonly Diagnostic[]> {
  const owners = new Map<Grid, Set<CountySheets>>();
  for (const county of counties)
    for (const part of county.parts) {
      const grid = "grid" in part ? part.grid : part;
      owners.set(grid, (owners.get(grid) ?? new Set()).add(county));
    }
  const found = new Map<CountySheets | null, Diagnostic[]>();
  for (const { file, diagnostics } of files) {
    const [owner = null, ...others] = new Set(file.grids.flatMap((grid) => [...(owners.get(grid) ?? [])]));
    const key = others.length > 0 ? null : owner;
    found.set(key, [...(found.get(key) ?? []), ...diagnostics]);
  }
  return found;
}

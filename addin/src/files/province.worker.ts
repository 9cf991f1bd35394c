// Parts sheets by county in a worker, judges each county as if it had come alone, and rolls them up; or gives one of them in full.
import { countyRubrics } from "@junheng/engine/conditions";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { JudgedCounty, JudgeOptions } from "@junheng/engine/grounds";
import { judgeCounty } from "@junheng/engine/grounds";
import type { CountyMoments, Province } from "@junheng/engine/provinces";
import { countyMoments, rollUp } from "@junheng/engine/provinces";
import { readSubmission } from "@junheng/engine/reading";
import type { Grid } from "@junheng/engine/reading/cells";
import type { CountyFile, CountySheets } from "@junheng/engine/reading/counties";
import { countiesOf, sheetsOfCounty } from "@junheng/engine/reading/counties";
import type { ListedCounty } from "@junheng/engine/reports";
import { listedCounty } from "@junheng/engine/reports";
import type { Standard } from "@junheng/engine/standards";
import { answerRequests } from "./answer-requests.js";

/** What the page asks for: all counties, or the one at a place in the list; the sheets come in pieces before. */
export interface ProvinceRequest {
  readonly kind: "province" | "county";
  readonly at?: number;
  readonly standard: Standard;
  readonly options: JudgeOptions;
}

/** All counties. */
export interface RolledUp {
  readonly kind: "province";
  readonly counties: readonly ListedCounty[];
  readonly province: Province;
  readonly diagnostics: readonly Diagnostic[];
}

/** One of them. */
export interface CountyInFull {
  readonly kind: "county";
  readonly judged: JudgedCounty | null;
}

answerRequests<ProvinceRequest, Grid>((request, grids): RolledUp | CountyInFull => {
  const found = countiesOf(filesOf(grids), request.standard);
  if (request.kind === "county") {
    const county = found.counties[request.at ?? 0];
    return { kind: "county", judged: county === undefined ? null : judge(county, request) };
  }
  const moments: CountyMoments[] = [];
  const counties = found.counties.map((sheets) => {
    const { name, prefecture } = sheets;
    const county = { name, ...(prefecture !== undefined && { prefecture }) };
    const judged = judge(sheets, request);
    moments.push(countyMoments(county, judged.assessment, judged.verdict.stages));
    return listedCounty(county, judged);
  });
  return {
    kind: "province",
    counties,
    province: rollUp(moments, request.standard),
    diagnostics: found.diagnostics,
  };
});

const judge = (sheets: CountySheets, { standard, options }: ProvinceRequest): JudgedCounty => {
  const rubrics = countyRubrics(options.rubric);
  return judgeCounty(readSubmission(sheetsOfCounty(sheets), { own: standard.own, rubrics }), standard, options);
};

/** The files that the sheets say they are of, with the folders in their names; sheets of the workbook itself are one. */
const filesOf = (grids: readonly Grid[]): readonly CountyFile[] => {
  const files = new Map<string, Grid[]>();
  for (const grid of grids) {
    const own = files.get(grid.file ?? "");
    if (own === undefined) files.set(grid.file ?? "", [grid]);
    else own.push(grid);
  }
  const paths = [...files.keys()].map((name) => name.split("/"));
  const [top] = paths[0] ?? [];
  // What lies in one folder that was chosen is told apart below it.
  const below = paths.every((path) => path.length > 1 && path[0] === top) ? 1 : 0;
  return [...files].map(([name, own]) => ({ path: name.split("/").slice(below), grids: own }));
};

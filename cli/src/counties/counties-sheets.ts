// Counties as sheets: each is put into its rows as soon as it is judged, and its result let go.
import type { Locale } from "@junheng/engine/diagnostics";
import type { CountyTold, ResultSheet } from "@junheng/engine/reports";
import { countyBlock, listedCounty, maxCountySheets, provinceSheets } from "@junheng/engine/reports";
import type { Standard } from "@junheng/engine/standards";
import type { CountiesOnTheWay } from "./judge-counties.js";

/** The sheets; `inFull` with a place for each county, as a workbook has it. */
export async function countiesSheets(
  counties: CountiesOnTheWay,
  standard: Standard,
  inFull: boolean,
  locale: Locale,
): Promise<readonly ResultSheet[]> {
  const told: CountyTold[] = [];
  const withSchools = counties.count <= maxCountySheets;
  for await (const { judged, wasAssessed: _wasAssessed, ...county } of counties.each())
    told.push({
      county: listedCounty(county, judged),
      ...(inFull && { rows: countyBlock(county, judged, standard, locale, withSchools) }),
    });
  return provinceSheets(told, counties.end().province, standard, locale);
}

// The sample county as whoever uses the library has it: what every other surface has to give, bit for bit.
import { readFileSync } from "node:fs";
import type { StageResult } from "@junheng/engine/assessment";
import { judgeCounty } from "@junheng/engine/grounds";
import type { JudgedCounty } from "@junheng/engine/grounds";
import { readSubmission } from "@junheng/engine/reading";
import type { Grid } from "@junheng/engine/reading/cells";
import { workbookSheets } from "@junheng/engine/reports";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { readWorkbook } from "@junheng/workbook";
import { numbersOf, type Figures } from "./figures.js";

/** The file. */
export const countyFile = new URL("../../samples/sample-county.xlsx", import.meta.url);

/** Its sheets, as those of an open workbook, which know of no file. */
export const countyGrids = async (): Promise<readonly Grid[]> => {
  const { grids } = await readWorkbook(new Uint8Array(readFileSync(countyFile)), "sample-county.xlsx");
  return grids.map(({ file: _file, ...grid }) => grid);
};

/** What may be said of it by the standard of 2017. */
export const judgedCounty = async (): Promise<JudgedCounty> =>
  judgeCounty(readSubmission(await countyGrids()), nationalQuality2017, {});

/** Every figure of a county's stages: of each indicator, and of each school. */
export const figuresOfStages = (stages: Readonly<Record<string, StageResult | undefined>>): Figures =>
  Object.entries(stages).flatMap(([stage, result]) =>
    nationalQuality2017.indicators.flatMap(({ id }) => {
      const indicator = result?.indicators[id];
      const ofCounty = (["mean", "sd", "cv"] as const).map(
        (what) => [`${stage} ${id} ${what}`, indicator?.[what] ?? null] as const,
      );
      const ofSchools = (result?.schools ?? []).map(
        ({ name, indicators }) => [`${stage} ${id} ${name}`, indicators[id]?.value ?? null] as const,
      );
      return [...ofCounty, ...ofSchools];
    }),
  );

/** The numbers of the sheets that are written of it, by sheet and cell. */
export const writtenOfCounty = async (): Promise<Figures> =>
  numbersOf(workbookSheets(await judgedCounty(), nationalQuality2017, "zh-CN"));

// The sample communities, scored as whoever uses the library has it: what every other surface has to give, bit for bit.
import { readFileSync } from "node:fs";
import type { Grid } from "@junheng/engine/reading/cells";
import { scoreSheets } from "@junheng/engine/reports";
import { fromUnits, sixCommons } from "@junheng/engine/rubrics";
import { scoreGrids, type Scored } from "@junheng/engine/scoring";
import { readWorkbook } from "@junheng/workbook";
import { numbersOf, type Figures } from "./figures.js";

/** The file. */
export const communitiesFile = new URL("../../samples/scored-communities.xlsx", import.meta.url);

/** Its sheets. */
export const communitiesGrids = async (): Promise<readonly Grid[]> =>
  (await readWorkbook(new Uint8Array(readFileSync(communitiesFile)), "scored-communities.xlsx")).grids;

/** Its scores by six commons. */
export const scoredOf = (grids: readonly Grid[]): Scored => {
  const { scored } = scoreGrids(grids, sixCommons, {});
  if (scored === null) throw new Error("The sample was not scored.");
  return scored;
};

/** Every school's points, item by item and in all, and every community's joint score. */
export const figuresOfScored = ({ scores, communities }: Scored): Figures => [
  ...scores.names.flatMap((name, row): Figures => [
    [`${name} final`, fromUnits(scores.final[row]!, scores.decimals)],
    ...scores.nodes.map(({ id, earned }) => [`${name} ${id}`, fromUnits(earned[row]!, scores.decimals)] as const),
  ]),
  ...communities.map(({ id, joint }) => [`${id} joint`, joint.joint] as const),
];

/** The numbers of the sheets that are written of scores, by sheet and cell. */
export const writtenOfScores = (scored: Scored): Figures => numbersOf(scoreSheets(scored, "zh-CN"));

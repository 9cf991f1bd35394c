// Opens each workbook, changes one cell, saves; saves again with results, and once more with newer ones in their place.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { judgeCounty } from "@junheng/engine/grounds";
import { readSubmission } from "@junheng/engine/reading";
import type { Grid } from "@junheng/engine/reading/cells";
import { resultSheets } from "@junheng/engine/reports";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { readWorkbook, saveInto } from "@junheng/workbook";
import { cache } from "./tools.js";

/** The stages at which a workbook is looked at. */
export const stages = ["edited", "with results", "with results again"] as const;
export type Stage = (typeof stages)[number];

/** What was done to a workbook. */
export interface Save {
  readonly name: string;
  /** The changed cell, as `sheet!C3`. */
  readonly cell: string;
  /** The sheets that were added. */
  readonly added: readonly string[];
}

const settings = { period: "2024", "mapping.学校表": "C=students" };

export const folderOf = (stage: Stage): string => join(cache, stage.replaceAll(" ", "-"));

/** Saves all of them into a folder for each stage. */
export async function saveAll(names: readonly string[]): Promise<readonly Save[]> {
  const results = await ownResults();
  const saves: Save[] = [];
  for (const stage of stages) mkdirSync(folderOf(stage), { recursive: true });
  for (const name of names) {
    const before = new Uint8Array(readFileSync(join(cache, "files", name)));
    const { sheet, row, column } = chosen((await readWorkbook(before, name)).grids);
    const edited = await saveInto(before, [{ sheet, row, column, value: 777 }]);
    const once = await saveInto(edited, [], results, settings);
    const own = (await readWorkbook(once, name)).grids.filter(({ ours }) => ours === true).map((grid) => grid.sheet);
    const again = await saveInto(once, [], results, settings, own);
    for (const [stage, bytes] of [
      [stages[0], edited],
      [stages[1], once],
      [stages[2], again],
    ] as const)
      writeFileSync(join(folderOf(stage), name), bytes);
    saves.push({ name, cell: `${sheet}!${String.fromCharCode(65 + column)}${row + 1}`, added: own });
  }
  return saves;
}

/** The sheets of the sample county's assessment, but for the reasons: they are many lines of the same kinds. */
const ownResults = async () => {
  const sample = new Uint8Array(readFileSync(new URL("../../samples/sample-county.xlsx", import.meta.url)));
  const reading = readSubmission((await readWorkbook(sample, "sample-county.xlsx")).grids);
  const sheets = resultSheets(judgeCounty(reading, nationalQuality2017, {}), nationalQuality2017, "zh-CN");
  return sheets.filter(({ id }) => id !== "reasons");
};

/** The pupils of the second school, which all writers have in C3. */
const chosen = (grids: readonly Grid[]): { sheet: string; row: number; column: number } => {
  for (const { sheet, rows, origin } of grids) {
    const [row, column] = [2 - (origin?.row ?? 0), 2 - (origin?.column ?? 0)];
    if (rows[row]?.[column] === 455) return { sheet, row: 2, column: 2 };
  }
  throw new Error("A workbook without the pupils of the second school in C3.");
};

// Holds what was saved against what was there: the parts of the package byte for byte, and what every reader found.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Found, Reader, Readings } from "./read-all.js";
import { readers } from "./read-all.js";
import type { Save } from "./save-all.js";
import { folderOf, stages } from "./save-all.js";
import { cache } from "./tools.js";

/** What came of a workbook. */
export interface Outcome {
  readonly name: string;
  readonly parts: number;
  /** Places that were compared, by all readers together. */
  readonly places: number;
  readonly formulas: number;
  /** Results of formulas that went to the changed cell. */
  readonly takenOut: number;
  readonly readBy: readonly Reader[];
  readonly differences: readonly string[];
}

/** What may change in a package: the changed sheet and those with formulas, the lists, our own parts. */
const mayChange =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/custom\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml|xl\/calcChain\.xml)$/;

/** Compares all. */
export function compareAll(saves: readonly Save[], read: Readings): readonly Outcome[] {
  return saves.map((save) => {
    const { name } = save;
    const parts = partsOf(join(cache, "files", name));
    const differences = [...partDifferences(name, parts)];
    const readBy: Reader[] = [];
    const made = { ...read("sheetjs", null, name), ...read("openpyxl", null, name) };
    let places = 0;
    let takenOut = 0;
    for (const reader of readers) {
      const before = read(reader, null, name);
      if (before === null || before[`${save.cell} value`] === undefined) continue;
      readBy.push(reader);
      places += Object.keys(before).length;
      for (const stage of stages) {
        const after = read(reader, stage, name);
        if (reader === "LibreOffice" && stage === "with results") continue;
        const stored = read("openpyxl", stage, name) ?? {};
        const found =
          after === null ? null : differencesOf(before, after, save, reader === "LibreOffice" ? stored : after, made);
        if (found === null) differences.push(`${reader}, ${stage}: not read any more`);
        else differences.push(...found.differences.map((each) => `${reader}, ${stage}: ${each}`));
        if (reader === "openpyxl" && stage === "edited") takenOut = found?.takenOut ?? 0;
      }
    }
    const formulas = Object.keys(made).filter((key) => key.endsWith(" formula")).length;
    return { name, parts: Object.keys(parts).length, places, formulas, takenOut, readBy, differences };
  });
}

const partsOf = (path: string): Readonly<Record<string, Uint8Array>> => unzipSync(new Uint8Array(readFileSync(path)));
const isSame = (a: Uint8Array, b: Uint8Array | undefined): boolean => b !== undefined && Buffer.compare(a, b) === 0;

function* partDifferences(name: string, before: Readonly<Record<string, Uint8Array>>): Generator<string> {
  const [edited, once, again] = stages.map((stage) => partsOf(join(folderOf(stage), name)));
  for (const [stage, after] of [
    [stages[0], edited],
    [stages[1], once],
    [stages[2], again],
  ] as const)
    for (const [part, bytes] of Object.entries(before))
      if (!mayChange.test(part.replaceAll("\\", "/")) && !isSame(bytes, after?.[part]))
        yield `${stage}: part ${part} is another`;
  const style = Object.keys(once ?? {}).find((part) => part.endsWith("styles.xml")) ?? "";
  if (once?.[style] !== undefined && !isSame(once[style], again?.[style]))
    yield `the list of looks grows with each save`;
}

/**
 * What differs. A formula whose result is no longer stored was taken out for being untrue; `stored` says so where the reader calculates
 * by itself, and then nothing but such a formula may have another result.
 */
const differencesOf = (before: Found, after: Found, { cell, added }: Save, stored: Found, formulas: Found) => {
  const differences: string[] = [];
  let takenOut = 0;
  const isOurs = (key: string): boolean =>
    key === "sheets" ||
    key.startsWith("property Junheng") ||
    added.some((sheet) => key.startsWith(`${sheet}!`) || key.startsWith(`${sheet} `));
  const areas = arrayAreas(formulas);
  const isResult = (key: string): boolean =>
    key.endsWith(" result") || (key.endsWith(" value") && areas.some((isWithin) => isWithin(key)));
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (isOurs(key) || JSON.stringify(before[key]) === JSON.stringify(after[key])) continue;
    if (key === `${cell} value` && String(after[key]).includes("777")) continue;
    if (isResult(key) && !(key in stored)) takenOut++;
    else differences.push(`${key}: ${short(before[key])} → ${short(after[key])}`);
  }
  if (!String(after[`${cell} value`]).includes("777")) differences.push(`${cell} does not hold what was typed`);
  return { differences, takenOut };
};

/** The areas that formulas for several cells fill: results stand in their other cells as values. */
const arrayAreas = (formulas: Found): readonly ((key: string) => boolean)[] =>
  Object.entries(formulas).flatMap(([key, formula]) => {
    const [, sheet] = /^(.*)![A-Z]+\d+ formula$/.exec(key) ?? [];
    const [, left = "", top, right = "", bottom] = / ([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(String(formula)) ?? [];
    if (sheet === undefined || left === "" || left !== right) return [];
    return [
      (other: string): boolean => {
        const [, place, column, row] = /^(.*)!([A-Z]+)(\d+) /.exec(other) ?? [];
        return place === sheet && column === left && Number(row) >= Number(top) && Number(row) <= Number(bottom);
      },
    ];
  });

const short = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 160);

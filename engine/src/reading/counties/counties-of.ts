// Files of several counties parted into counties: by a column of their sheets, by the sheets, by the files, or by the folders they lie in.
import type { Diagnostic } from "../../diagnostics/index.js";
import { warningAt } from "../../diagnostics/index.js";
import type { WithOwn } from "../../indicators/index.js";
import type { Grid } from "../cells/index.js";
import { cellOf, rowNumberOf, sheetOf } from "../cells/index.js";
import { catalogueFor, headerLookup, type HeaderLookup } from "../headers/index.js";
import type { CountyFile } from "./county-file.js";
import type { CountyRows } from "./county-parts.js";
import { partsOfCountyRows, partsOfSheet } from "./county-parts.js";
import { countyOfFiles } from "./county-of-files.js";
import { countyIn } from "./place-names.js";
import { takeRows } from "./taken-rows.js";

/** What was sent in of one county: whole sheets, and rows of sheets that it shares with others. */
export interface CountySheets {
  readonly name: string;
  readonly prefecture?: string;
  readonly parts: readonly (Grid | CountyRows)[];
}

/** The counties in the order in which they first appear, and what belongs to none. */
export interface CountiesReading {
  readonly counties: readonly CountySheets[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A part, and whose it is. */
interface Owned {
  readonly name: string;
  readonly prefecture?: string;
  readonly part: Grid | CountyRows;
}

/**
 * Parts what was sent in by county (按县拆分), so that each can be read and judged as if it had come alone.
 *
 * Rule: the nearest word decides: a row's county before its sheet's, its file's and its folder's. A sheet with a column of counties is
 * parted by it; several sheets named after counties are one each; else a file is a county's, known by its name or its titles, and a folder
 * is, unless its files name several counties: then it is their prefecture. Sheets of the counties' own figures are parted by their names.
 * Every cell keeps its address. Units: none. Missing: a school without a county beside schools that have one belongs to none, and is told
 * with its row. None: no counties where nothing was sent in. Errors: none thrown. Source: ours; a prefecture's files come by folder, by
 * file, by sheet or in one table.
 *
 * @example
 * const rows = [["县区", "学校名称", "在校学生数"], ["甲县", "一小", 100], ["乙县", "二小", 200]];
 * countiesOf([{ path: ["全市.xlsx"], grids: [{ sheet: "1", rows }] }]).counties.map(({ name }) => name) // => ["甲县", "乙县"]
 */
export function countiesOf(files: readonly CountyFile[], source: WithOwn = {}): CountiesReading {
  const lookup = headerLookup(catalogueFor(source));
  const diagnostics: Diagnostic[] = [];
  const byFile = files.map((file) => ownedIn(file, lookup, diagnostics));
  const whole = countyOfFiles(files.filter((_, at) => byFile[at] === null));
  const owned = files.flatMap((file, at): readonly Owned[] => {
    const found = byFile[at];
    const county = whole.get(file);
    return found ?? (county === undefined ? [] : file.grids.map((part) => ({ ...county, part })));
  });
  const named = owned.concat(ownFigures(files, byFile, owned, diagnostics));
  return { counties: gathered(named), diagnostics };
}

/**
 * The sheets of one county (某县的工作表), with what is taken of those that it shares with others.
 *
 * Rule: a sheet of its own as it is; of a shared one the county's rows, and the headers above them; the cells that name the county come out
 * blank, so that they are no column of the schools. Units: rows keep their addresses. Missing: nothing is filled in; rows of no county were
 * left out by `countiesOf`. None: an empty list for a county without parts. Errors: none thrown. Source: ours; a county's results must be
 * those it would have had alone.
 *
 * @example
 * const rows = [["县区", "学校名称", "在校学生数"], ["甲县", "一小", 100], ["乙县", "二小", 200]];
 * const [, second] = countiesOf([{ path: ["全市.xlsx"], grids: [{ sheet: "1", rows }] }]).counties;
 * sheetsOfCounty(second)[0].rows.at(-1) // => [null, "二小", 200]
 */
export const sheetsOfCounty = ({ parts }: CountySheets): readonly Grid[] =>
  parts.map((part) => ("grid" in part ? takeRows(part.grid, part.rows, part.columns) : part));

/** What a file says by itself of whose its sheets are; null where it says nothing. */
function ownedIn({ grids }: CountyFile, lookup: HeaderLookup, diagnostics: Diagnostic[]): readonly Owned[] | null {
  const own = grids.filter((grid) => grid.ours !== true);
  const parted = own.flatMap((grid) => {
    const { parts, without } = partsOfSheet(grid, lookup);
    const [first] = without;
    if (parts.length > 0 && first !== undefined)
      diagnostics.push(
        warningAt("schoolsWithoutCounty", cellOf(grid, first, 0), {
          count: without.length,
          rows: without.slice(0, 12).map((row) => String(rowNumberOf(grid, row))),
        }),
      );
    return parts.map(({ name, prefecture, ...part }) => ({
      name,
      ...(prefecture !== undefined && { prefecture }),
      part: { name, ...part },
    }));
  });
  if (parted.length > 0) return parted;
  const bySheet = own.map((part) => ({ part, county: countyIn(part.sheet) }));
  if (new Set(bySheet.flatMap(({ county }) => county?.name ?? [])).size < 2) return null;
  return bySheet.flatMap(({ part, county }) => (county === null ? [] : [{ ...county, part }]));
}

/** Of files that are parted, the sheets without schools: the counties' own figures by their names; another sheet of schools is told. */
function ownFigures(
  files: readonly CountyFile[],
  byFile: readonly (readonly Owned[] | null)[],
  owned: readonly Owned[],
  diagnostics: Diagnostic[],
): readonly Owned[] {
  const known = new Set(owned.map(({ name }) => name));
  const taken = new Set(owned.map(({ part }) => ("grid" in part ? part.grid : part)));
  return files.flatMap(({ grids }, at) => {
    if (byFile[at] === null) return [];
    return grids.flatMap((grid): readonly Owned[] => {
      if (taken.has(grid) || grid.ours === true) return [];
      const parts = partsOfCountyRows(grid, known);
      if (parts.length === 0) diagnostics.push(warningAt("sheetWithoutCounty", sheetOf(grid)));
      return parts.map((part) => ({ name: part.name, part }));
    });
  });
}

/** Parts of one county together. One that names no prefecture is that of its name, where there is only one. */
function gathered(owned: readonly Owned[]): readonly CountySheets[] {
  const prefectures = new Map<string, Set<string>>();
  for (const { name, prefecture } of owned)
    if (prefecture !== undefined) prefectures.set(name, (prefectures.get(name) ?? new Set()).add(prefecture));
  const counties = new Map<string, { name: string; prefecture?: string; parts: (Grid | CountyRows)[] }>();
  for (const { name, prefecture, part } of owned) {
    const all = [...(prefectures.get(name) ?? [])];
    const own = prefecture ?? (all.length === 1 ? all[0] : undefined);
    const key = `${own ?? ""}\n${name}`;
    const county = counties.get(key) ?? {
      name: shownName(name, own, all),
      ...(own !== undefined && { prefecture: own }),
      parts: [],
    };
    county.parts.push(part);
    counties.set(key, county);
  }
  return [...counties.values()];
}

/** Two counties of one name are told apart by their prefectures. */
const shownName = (name: string, prefecture: string | undefined, all: readonly string[]): string =>
  all.length > 1 && prefecture !== undefined ? `${prefecture}${name}` : name;

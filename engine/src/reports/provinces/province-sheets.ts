// All sheets of a roll-up, in their order: the counties, the whole, the ranks, the prefectures, then each county in full.
import type { Locale } from "../../diagnostics/index.js";
import type { Province } from "../../provinces/index.js";
import type { Standard } from "../../standards/index.js";
import { provinceWord } from "../../words/index.js";
import type { SheetRow } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { countiesSheet, type CountyPlace } from "./counties-sheet.js";
import { blockWidths } from "./county-block.js";
import type { ListedCounty } from "./listed-county.js";
import { prefecturesSheet, provinceSheet, ranksSheet } from "./province-sheet.js";

/** A county of a roll-up: its line, and its rows in full (`countyBlock`), where they are wanted. */
export interface CountyTold {
  readonly county: ListedCounty;
  readonly rows?: readonly SheetRow[];
}

/** A sheet a county up to so many; beyond them a sheet a prefecture, and without prefectures one for all. */
export const maxCountySheets = 100;

/**
 * The sheets of a roll-up (省、市、县三级结果表): a county a row, each leading to its own place and back; how each indicator varies overall,
 * between counties and within them; ranks and shares; the prefectures, where any are known; then the counties in full.
 *
 * Rule: every number is that of `rollUp`; rows lead by links to the county in full.
 * Ids: `counties`, `province`, `county-ranks`, `prefectures`, `county-1` and so on. Units: numbers unrounded, with the format in which they are shown. Zeros and
 * missing: what is not there is blank. None: a sentence where no county could be assessed. Errors: none thrown. Source: `rollUp`; the
 * prefectures' limits are ours, and the sheet says so.
 *
 * @example
 * provinceSheets([], { stages: {}, prefectures: [] }, nationalQuality2017, "en").map(({ id }) => id) // => ["counties", "province", "county-ranks"]
 */
export function provinceSheets(
  counties: readonly CountyTold[],
  province: Province,
  standard: Standard,
  locale: Locale,
): readonly ResultSheet[] {
  const groups = groupsOf(counties);
  const places = new Map<number, CountyPlace>();
  const widths = blockWidths(standard);
  const told = groups.map(({ name, positions }, at): ResultSheet => {
    const id = `county-${at + 1}`;
    const rows: SheetRow[] = [];
    for (const position of positions) {
      if (rows.length > 0) rows.push([]);
      places.set(position, { sheet: id, row: rows.length + 1 });
      rows.push(...(counties[position]?.rows ?? []));
    }
    return { id, name: name === "" ? provinceWord("blocks", {}, locale) : name, rows, widths };
  });
  const list = counties.map(({ county }) => county);
  return [
    countiesSheet(list, standard, (at) => places.get(at) ?? null, locale),
    provinceSheet(province, standard, locale),
    ranksSheet(province, standard, locale),
    ...(province.prefectures.length > 0 ? [prefecturesSheet(province, standard, locale)] : []),
    ...told,
  ];
}

interface Group {
  readonly name: string;
  readonly positions: readonly number[];
}

const groupsOf = (counties: readonly CountyTold[]): readonly Group[] => {
  const told = counties.flatMap(({ rows }, position) => (rows === undefined ? [] : [position]));
  if (told.length <= maxCountySheets)
    return told.map((position) => ({ name: counties[position]!.county.name, positions: [position] }));
  const groups = new Map<string, number[]>();
  for (const position of told) {
    const { prefecture = "" } = counties[position]!.county;
    groups.set(prefecture, [...(groups.get(prefecture) ?? []), position]);
  }
  return [...groups].map(([name, positions]) => ({ name, positions }));
};

// Which column of a table of schools says the county, and which the prefecture: by the header, and by what stands under it.
import type { Cell, Grid } from "../cells/index.js";
import { cellsWithMerged, cleanName, isBlank, keyOf, textOf } from "../cells/index.js";
import type { ColumnHeader, HeaderLookup } from "../headers/index.js";
import { isSchoolName, kindByWords } from "../rows/index.js";
import { placesIn, type PlaceName } from "./place-names.js";

/** A column of places: what stands in each row, by the row. */
export interface PlaceColumn {
  readonly position: number;
  readonly values: ReadonlyMap<number, string>;
}

/** The columns; the prefecture's is null where there is none. */
export interface PlaceColumns {
  readonly county: PlaceColumn;
  readonly prefecture: PlaceColumn | null;
}

/** What a header adds to the kind of a place. */
const around = /行政区划|区划|所属|所在|隶属|名称|单位|name|[级的地（）()、,，/／\s]/gi;

/** What kind of place a header says, by the signs that are left of it; null where it says another thing. */
const kindOfHeader = (header: string): PlaceName["kind"] | "any" | null => {
  if (header.includes("地区")) return "any";
  const rest = header.trim().replace(around, "").toLowerCase();
  if (rest === "" || rest === "市区") return /\p{L}/u.test(header) ? "any" : null;
  if (["county", "区", "辖区"].includes(rest) || (/^[市设县旗区]{1,6}$/.test(rest) && /[县旗区]/.test(rest)))
    return rest === "设区市" ? "prefecture" : "county";
  if (["市", "市州", "州市", "盟市", "设区市", "prefecture", "city", "州", "盟"].includes(rest)) return "prefecture";
  return null;
};

/** So much of a column has to be places where its header does not say so. */
const nearlyAll = 0.9;

/**
 * The columns of counties and prefectures under a header; null where no column says the county of a school.
 *
 * A header in words of administration (县区, 所属县（市、区）) is believed where words stand under it, and one that says nothing where
 * nearly all that stands under it are counties by their last sign. A column that is understood as anything else is none.
 */
export function placeColumns(
  grid: Grid,
  headers: readonly ColumnHeader[],
  lookup: HeaderLookup,
  rows: readonly number[],
): PlaceColumns | null {
  const name = headers.findIndex(({ texts }) => texts.some((text) => lookup(text) === "name"));
  if (name < 0 || rows.length === 0) return null;
  const found = headers.flatMap(({ texts }, position) => {
    const header = texts.at(-1) ?? "";
    if (position === name || texts.some((text) => lookup(text) !== undefined)) return [];
    const said = kindOfHeader(header);
    if (said === null && header !== "") return [];
    const values = placesBelow(grid, { position, name, rows });
    const kind = values === null ? null : kindBelow(said, [...values.values()]);
    return values === null || kind === null ? [] : [{ position, values, kind, sure: said === kind }];
  });
  const bySureness = found.toSorted((a, b) => Number(b.sure) - Number(a.sure) || different(b) - different(a));
  const county = bySureness.find(({ kind }) => kind === "county");
  if (county === undefined) return null;
  return { county, prefecture: bySureness.find(({ kind }) => kind === "prefecture") ?? null };
}

const different = ({ values }: PlaceColumn): number => new Set(values.values()).size;

/** The words of a column beside names of schools, one merged or written once above its schools filled down; null where others stand there. */
function placesBelow(
  grid: Grid,
  { position, name, rows }: { readonly position: number; readonly name: number; readonly rows: readonly number[] },
): ReadonlyMap<number, string> | null {
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const [cellAt, nameAt] = [position, name].map((column) => cellsWithMerged(grid, column, first, last)) as [
    (row: number) => Cell,
    (row: number) => Cell,
  ];
  const schools = rows.filter((row) => isSchoolRow(textOf(nameAt(row))));
  const values = new Map<number, string>();
  for (const row of rows) {
    const cell = cellAt(row);
    if (isBlank(cell)) continue;
    if (typeof cell !== "string" || isSchoolName(textOf(cell))) return null;
    values.set(row, cleanName(textOf(cell)));
  }
  const known = new Set(schools.flatMap((row) => values.get(row) ?? []));
  if (known.size === 0) return null;
  // What stands beside no school (全市合计) is no place, and its row belongs to none.
  for (const [row, value] of values) if (!known.has(value)) values.delete(row);
  return filledDown(values, schools);
}

/** Whether a name is that of a school, as far as words tell: sums and averages are none. */
export const isSchoolRow = (name: string): boolean => name !== "" && kindByWords(keyOf(name)) === null;

/** A place that is written once above its schools stands for all of them, where each then stands there once. */
const filledDown = (values: ReadonlyMap<number, string>, schools: readonly number[]): ReadonlyMap<number, string> => {
  const own = schools.filter((row) => values.has(row));
  if (
    own.length === schools.length ||
    own[0] !== schools[0] ||
    new Set(own.map((row) => values.get(row))).size < own.length
  )
    return values;
  const filled = new Map(values);
  let current: string | undefined;
  for (const row of schools) {
    current = values.get(row) ?? current;
    if (current !== undefined) filled.set(row, current);
  }
  return filled;
};

/** What a column holds, by its header and by the signs that its places end with; null where these do not show it. */
const kindBelow = (
  said: ReturnType<typeof kindOfHeader>,
  values: readonly string[],
): "county" | "prefecture" | null => {
  if (said === "county" || said === "prefecture") return said;
  const kinds = [...new Set(values)].map((value) => placesIn(value).at(-1)?.kind ?? null);
  const share = (kind: PlaceName["kind"]): number => kinds.filter((each) => each === kind).length / kinds.length;
  if (share("county") > 0 && share("county") + share("city") >= nearlyAll) return "county";
  return share("prefecture") + share("city") >= nearlyAll ? "prefecture" : null;
};

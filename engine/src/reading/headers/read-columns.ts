// How each column of a table is understood: by the mapping first, then by the catalogue; two columns never claim one path.
import type { Catalogue } from "./catalogue.js";
import { headerKey } from "./catalogue.js";
import { samplesOf } from "./samples.js";
import { columnOf, unitFactor } from "../cells/index.js";
import type { Grid } from "../cells/index.js";
import type { ColumnHeader } from "./header-texts.js";
import type { HeaderMatch } from "./match-header.js";
import { matchHeader } from "./match-header.js";
import type { PathMeaning } from "./paths.js";
import { meaningOf } from "./paths.js";
import type { ColumnReading, MappedColumn, Mapping } from "./reading.js";

/** From here on a column is used without asking. */
export const usedFrom = 0.75;

/** A column as the reader uses it. */
export interface UsedColumn {
  readonly position: number;
  readonly reading: ColumnReading;
  readonly meaning: PathMeaning | null;
  readonly idle: boolean;
  readonly inverted: boolean;
  /** Another column took the path this one would have had; its position. */
  readonly rival: number | null;
  /** Its unit does not fit what it was taken for. */
  readonly unitUnfit: boolean;
}

/** Looks up what a mapping says of a header: the whole text, or the leaf. */
export type MappedLookup = (header: string, leaf: string) => MappedColumn | string | null | undefined;

/**
 * A lookup of what a mapping says of a column (按映射查列).
 *
 * Rule: the header with its groups first, then its leaf alone, by `mappedKey`. Units: none; a unit that the mapping names comes along.
 * Missing: without a mapping nothing is said of any column. None: undefined where it says nothing, null where it says that the column is
 * not to be read. Errors: none thrown; `parseMapping` checks paths. Source: ours; the same leaf under 小学 and 初中 may be mapped apart.
 *
 * @example
 * mappedLookup({ version: 1, columns: { 人头: "whole.pupils", 备注: null } })("学生/人头", "人头") // => "whole.pupils"
 * mappedLookup(undefined)("人头", "人头") // => undefined
 */
export const mappedLookup = (mapping: Mapping | undefined): MappedLookup => {
  const columns = new Map(
    Object.entries(mapping?.columns ?? {}).map(([header, meaning]) => [mappedKey(header), meaning]),
  );
  return (header, leaf) => {
    const key = columns.has(mappedKey(header)) ? mappedKey(header) : mappedKey(leaf);
    return columns.get(key);
  };
};

/**
 * The key under which a mapping's header is found (映射键).
 *
 * Rule: `headerKey`, or the trimmed text itself where that is empty, as of %. Units: none. Blank: an empty header has the empty key.
 * None: always a text. Errors: none thrown. Source: ours, so that a mapping saved from one file fits the next.
 *
 * @example
 * mappedKey("在校 学生数（人）") === mappedKey("在校学生数(人)") // => true
 * mappedKey(" % ") // => "%"
 */
export const mappedKey = (header: string): string => headerKey(header) || header.trim();

/** What columns are understood by: what a mapping says of them, and the words of a catalogue. */
export interface ColumnWords {
  readonly mapped: MappedLookup;
  readonly catalogue: Catalogue;
}

/** What stands around the headers: the units that the lines above name, and the first row below, counted from 0. */
export interface HeaderPlace {
  readonly units: readonly string[];
  readonly below: number;
}

/**
 * Understands every column that has a header (识别各列): what it means, how sure that is, in which unit it is written.
 *
 * Rule: the mapping first, then the surest meaning from 0.75 on. Two columns never have one path: the mapped one has it, else the surer,
 * else the one that names no year; several years that are equally sure leave it to none. Units: the column's, else one of `units` that
 * fits; `factor` turns what is written into the field's own, 1 where the unit does not fit (`unitUnfit`). Blank: columns without a header
 * are not in the result. None: `meaning` is null where a column is not used; up to four candidates stay. Errors: none thrown;
 * `columnFindings` tells what is doubtful. Source: ours; below 0.75 a person is asked rather than a guess taken.
 *
 * @example
 * const rows = [["学校名称", "图书（万册）"], ["一小", 1.2]];
 * const words = { mapped: mappedLookup(undefined), catalogue: builtInCatalogue };
 * const headers = columnHeaders({ sheet: "1", rows }, { top: 0, bottom: 0, nameRows: [0], unitRow: null });
 * readColumns({ sheet: "1", rows }, headers, words, { units: [], below: 1 }).map(({ reading }) => [reading.path, reading.factor]) // => [["name", 1], ["whole.books", 10000]]
 */
export function readColumns(
  grid: Grid,
  headers: readonly ColumnHeader[],
  { mapped, catalogue }: ColumnWords,
  { units, below }: HeaderPlace,
): readonly UsedColumn[] {
  const hidden = new Set(grid.hiddenColumns ?? []);
  const drafts = headers.flatMap(({ texts, unit }, position) => {
    if (texts.length === 0) return [];
    const header = texts.join("/");
    const said = mapped(header, texts.at(-1) ?? "");
    return [{ position, header, unit, said, match: matchHeader(texts, unit, catalogue) }];
  });
  const owners = ownersOf(drafts, catalogue);
  return drafts.map(({ position, header, said, match }) => {
    const path = said === undefined ? bestPath(match) : pathSaid(said, catalogue);
    const owner = path === null ? undefined : owners.get(path);
    const taken = path !== null && owner !== undefined && owner !== position;
    const meaning = path === null || taken ? null : (meaningOf(path, catalogue) ?? null);
    const written = (typeof said === "object" && said !== null ? said.unit : undefined) ?? match.unit;
    const unit =
      written === "" && meaning ? (units.find((each) => unitFactor(each, meaning.unit) !== undefined) ?? "") : written;
    const factor = meaning === null || unit === "" ? 1 : (unitFactor(unit, meaning.unit) ?? 1);
    return {
      position,
      meaning,
      idle: match.idle,
      inverted: match.inverted,
      rival: taken ? owner : null,
      unitUnfit:
        meaning !== null && meaning.scope !== null && unit !== "" && unitFactor(unit, meaning.unit) === undefined,
      reading: {
        column: columnOf(grid, position),
        header,
        path: meaning?.path ?? null,
        confidence: said === undefined ? confidenceOf(match, taken) : 1,
        candidates: match.candidates.filter((each) => each.path !== meaning?.path).slice(0, 4),
        writtenUnit: unit,
        unit: meaning?.unit ?? "none",
        factor,
        hidden: hidden.has(position),
        samples: samplesOf(grid, position, below),
        by: said !== undefined ? "mapping" : meaning === null ? "none" : "catalogue",
      },
    };
  });
}

interface Draft {
  readonly position: number;
  readonly said: MappedColumn | string | null | undefined;
  readonly match: HeaderMatch;
}

/** No column has a path: several that are as sure as each other are of different years. */
const noOwner = -1;

/** Which column has each path: one that the mapping names, else the surest, else the one without a year or the first; none of several years. */
const ownersOf = (drafts: readonly Draft[], catalogue: Catalogue): ReadonlyMap<string, number> => {
  const best = new Map<string, { position: number; confidence: number; year?: number | undefined }>();
  for (const { position, said, match } of drafts) {
    const path = said === undefined ? bestPath(match) : pathSaid(said, catalogue);
    if (path === null) continue;
    const confidence = said === undefined ? (match.candidates[0]?.confidence ?? 0) : 2;
    const surest = best.get(path);
    const { year } = match;
    const equal = surest?.confidence === confidence && said === undefined && surest.year !== undefined;
    if (surest === undefined || confidence > surest.confidence || (equal && year === undefined))
      best.set(path, { position, confidence, year });
    else if (equal && year !== surest.year) best.set(path, { ...surest, position: noOwner });
  }
  return new Map([...best].map(([path, { position }]) => [path, position]));
};

const bestPath = ({ candidates }: HeaderMatch): string | null => {
  const best = candidates[0];
  return best !== undefined && best.confidence >= usedFrom ? best.path : null;
};

const pathSaid = (said: MappedColumn | string | null, catalogue: Catalogue): string | null => {
  const path = typeof said === "string" ? said : (said?.path ?? null);
  return path === null ? null : (meaningOf(path, catalogue)?.path ?? null);
};

const confidenceOf = (match: HeaderMatch, taken: boolean): number => {
  if (match.idle) return 1;
  const best = match.candidates[0]?.confidence ?? 0;
  return taken ? Math.min(best, 0.7) : best;
};

// Finds the columns that somebody asks for by name, among the headers of a table.
import { columnLetters, wordKey } from "../cells/index.js";
import type { Grid } from "../cells/index.js";
import type { Catalogue } from "./catalogue.js";
import { headerParts } from "./header-parts.js";
import type { HeaderLookup } from "./header-rows.js";
import type { ColumnHeader } from "./header-texts.js";

/** What names are understood by: the words of a catalogue, and a lookup among them that remembers. */
export interface NameWords {
  readonly lookup: HeaderLookup;
  readonly catalogue: Catalogue;
}

/** What a name stands for: one column, or two of which the first is divided by the second. */
export type NamedColumn =
  | { readonly kind: "found"; readonly positions: readonly [number] | readonly [number, number] }
  | { readonly kind: "several"; readonly name: string; readonly positions: readonly number[] }
  | { readonly kind: "none"; readonly name: string };

/**
 * The names an expression may be made of (列名拆分): itself, and what stands before and after each stroke in it.
 *
 * Rule: strokes are /, ÷ and ／; each is tried alone, as a name may hold strokes itself (台/套). Units: none; blanks stay. Blank: an empty
 * text is one empty name. None: never empty, as itself is the first. Errors: none thrown. Source: ours; a stroke is part of a unit (台/套) as
 * often as it divides.
 *
 * @example
 * namesWithin("图书/学生") // => ["图书/学生", "图书", "学生"]
 * namesWithin("图书") // => ["图书"]
 */
export const namesWithin = (wanted: string): readonly string[] => [wanted, ...splits(wanted).flat()];

/**
 * Finds the column that somebody asks for by name (按名找列), or the two of which the first is divided by the second.
 *
 * Rule: a header as written, its leaf, the same in one spelling, a column's letters, brackets apart, then what the catalogue says; the
 * first way that finds any decides. A name with / is a header first, a quotient only where it is none. Units: positions counted from 0.
 * Blank: an empty name stands for nothing. None: `none` with the name that was not found; `several` with all places where one way finds
 * many. Errors: none thrown. Source: ours; a column is asked for as people name it: by header, letter or quotient.
 *
 * @example
 * const headers = [{ texts: ["校名"], unit: "" }, { texts: ["图书（册）"], unit: "" }, { texts: ["在校学生数"], unit: "" }];
 * const words = { lookup: headerLookup(builtInCatalogue), catalogue: builtInCatalogue };
 * namedColumn("图书/在校学生数", { sheet: "1", rows: [[]] }, headers, words) // => { kind: "found", positions: [1, 2] }
 * namedColumn("天气", { sheet: "1", rows: [[]] }, headers, words) // => { kind: "none", name: "天气" }
 */
export function namedColumn(
  wanted: string,
  grid: Grid,
  headers: readonly ColumnHeader[],
  words: NameWords,
): NamedColumn {
  const own = oneColumn(wanted, grid, headers, words);
  if (own.kind !== "none") return own;
  let failed: NamedColumn = own;
  for (const [above, below] of splits(wanted)) {
    const parts = [above, below].map((name) => oneColumn(name, grid, headers, words));
    const [first, second] = parts.map((part) => (part.kind === "found" ? part.positions[0] : undefined));
    if (first !== undefined && second !== undefined) return { kind: "found", positions: [first, second] };
    failed = parts.find(({ kind }) => kind === "several") ?? parts.find(({ kind }) => kind === "none") ?? failed;
  }
  return failed;
}

const oneColumn = (
  wanted: string,
  grid: Grid,
  headers: readonly ColumnHeader[],
  { lookup, catalogue }: NameWords,
): NamedColumn => {
  const name = wanted.trim();
  const keys = headerParts(name, catalogue).keys;
  const id = lookup(name);
  const word = wordKey(name);
  const leaf = ({ texts }: ColumnHeader): string => texts.at(-1) ?? "";
  const joined = ({ texts }: ColumnHeader): string => texts.join("/");
  const where = (matches: (header: ColumnHeader) => boolean): readonly number[] =>
    headers.flatMap((header, position) => (header.texts.length > 0 && matches(header) ? [position] : []));
  const ways: readonly (() => readonly number[])[] = [
    () => where((header) => joined(header) === name),
    () => where((header) => leaf(header) === name),
    () => where((header) => wordKey(joined(header)) === word || wordKey(leaf(header)) === word),
    () => lettered(name, grid),
    () => where((header) => headerParts(leaf(header), catalogue).keys.some((key) => keys.includes(key))),
    () => (id === undefined ? [] : where((header) => lookup(leaf(header)) === id)),
  ];
  for (const way of name === "" ? [] : ways) {
    const positions = way();
    const [first] = positions;
    if (first === undefined) continue;
    return positions.length === 1 ? { kind: "found", positions: [first] } : { kind: "several", name, positions };
  }
  return { kind: "none", name };
};

const splits = (wanted: string): readonly (readonly [string, string])[] =>
  [...wanted.matchAll(/[/÷／]/g)].map(({ index }) => [wanted.slice(0, index), wanted.slice(index + 1)] as const);

/** The column with these capitals, where the sheet reaches so far. */
const lettered = (name: string, grid: Grid): readonly number[] => {
  if (!/^[A-Z]{1,3}$/.test(name)) return [];
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let position = 0; position < width; position++)
    if (columnLetters((grid.origin?.column ?? 0) + position) === name) return [position];
  return [];
};

// Tells rows of a header: names of columns, units in a row of their own, codes and numbers of columns.
import type { Catalogue } from "./catalogue.js";
import { headerKey } from "./catalogue.js";
import type { Cell } from "../cells/index.js";
import { flatPath } from "./flat-columns.js";
import { headerParts, idOf } from "./header-parts.js";
import { isBlank, isUnit, remembered, textOf, tight } from "../cells/index.js";
import { idOfPath } from "./paths.js";

/** Headers are not longer than this. */
const longest = 80;

/** The field, indicator or mapped column a header's text names, or none. */
export type HeaderLookup = (text: string) => string | undefined;

/**
 * A lookup of what headers name (表头查找): a field, an indicator or a mapped column, the catalogue asked once for a text, whoever asks.
 *
 * Rule: what `mapped` has under the header's key, else a flat column's own name, else the catalogue with brackets, then without. Units:
 * none; the key alone is compared, never a likeness. Blank: an empty text, and one over 80 signs, is no header. None: undefined for what
 * names nothing. Errors: none thrown. Source: ours; a user's mapping knows more than any list of words. It remembers some thousand texts.
 *
 * @example
 * headerLookup(builtInCatalogue)("在校学生数（人）") // => "pupils"
 * headerLookup(builtInCatalogue, new Map([[headerKey("人头"), "pupils"]]))("人头") // => "pupils"
 */
export function headerLookup(catalogue: Catalogue, mapped: ReadonlyMap<string, string> = new Map()): HeaderLookup {
  const known = knownIn(catalogue);
  const lookup: HeaderLookup = (text) => mapped.get(headerKey(text)) ?? known(text);
  const short = mapped.size === 0 ? known : remembered(lookup);
  return (text) => (text.length > longest ? undefined : short(text));
}

/** The lookup of each catalogue (decision 37). */
const lookups = new WeakMap<Catalogue, HeaderLookup>();

/** The one lookup of a catalogue that all share: a hundred counties have the same headers. */
const knownIn = (catalogue: Catalogue): HeaderLookup => {
  const lookup = lookups.get(catalogue) ?? remembered((text) => inCatalogue(text, catalogue));
  lookups.set(catalogue, lookup);
  return lookup;
};

const inCatalogue = (text: string, catalogue: Catalogue): string | undefined => {
  const flat = flatPath(text, catalogue);
  if (flat !== undefined) return idOfPath(flat);
  const { keys, bare } = headerParts(text, catalogue);
  for (const key of keys.includes(bare) ? keys : [...keys, bare]) {
    const id = idOf(key, catalogue);
    if (id !== undefined) return id;
  }
  return undefined;
};

/** The different things the cells of a row name. */
export const namesIn = (cells: readonly Cell[], lookup: HeaderLookup): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const cell of cells) {
    const id = typeof cell === "string" ? lookup(cell) : undefined;
    if (id !== undefined) ids.add(id);
  }
  return ids;
};

const filled = (cells: readonly Cell[]): readonly Cell[] => cells.filter((cell) => !isBlank(cell));

/**
 * Whether a row holds units and nothing else (计量单位行).
 *
 * Rule: every cell that is not blank is a unit of a field, or 单位 or 计量单位. Units: those of `isUnit`. Zeros: a number makes it none.
 * Blanks are passed over. None: false, also for a row of blanks. Errors: none thrown. Source: ours: forms print units in a row of their own.
 *
 * @example
 * isUnitRow(["计量单位", "人", null, "册"]) // => true
 * isUnitRow([null, null]) // => false
 */
export const isUnitRow = (cells: readonly Cell[]): boolean => {
  const own = filled(cells);
  return (
    own.length > 0 &&
    own.every((cell) => typeof cell === "string" && (isUnit(cell) || /^(计量)?单位$/.test(cell.trim())))
  );
};

const columnCode = /^([a-z]\d{1,3}(-\d{1,2})?|[甲乙丙丁戊己庚]|栏次|代码|代号|编号|\(\d{1,3}\)|\d{1,3})$/i;

/** Whether a row holds the codes or numbers of columns: L1 L2 …, 甲 乙 1 2 3 …. */
export const isCodeRow = (cells: readonly Cell[]): boolean => {
  const own = filled(cells).map((cell) => tight(textOf(cell)));
  if (own.length < 2 || !own.every((text) => columnCode.test(text))) return false;
  const numbers = own.filter((text) => /^\(?\d+\)?$/.test(text)).map((text) => Number(text.replace(/[()]/g, "")));
  const ascending = numbers.every(
    (value, position) => position === 0 || value === (numbers[position - 1] as number) + 1,
  );
  return ascending && (numbers.length < own.length || numbers.length >= 3);
};

// The references of a formula: to which cells it goes, and the same formula as it stands in another cell.
import { addressOf, columnOf } from "../read/addresses.js";
import { maximumColumns, maximumRows } from "../read/limits.js";

/** A range of cells that a formula mentions; `sheet` is none where it is the formula's own. */
export interface Reference {
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** All that a formula mentions. `isOpen` where it cannot be said (INDIRECT, tables, several sheets at once). */
export interface References {
  readonly ranges: readonly Reference[];
  readonly names: readonly string[];
  readonly isOpen: boolean;
}

/** A formula has at most 8,192 signs; a longer one is not looked at. */
export const maximumFormula = 8192;

const corner = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const rangeToken = String.raw`(?<range>${corner}(?::${corner})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.\\(!])`;
/** What a formula is made of, as far as references have to be told from it. */
export const formulaTokens = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<quoted>'(?:[^']|'')*')!`,
    String.raw`(?<outside>\[\d{1,5}\][\p{L}\p{N}_.]*!)`,
    rangeToken,
    String.raw`(?<several>[\p{L}_\\][\p{L}\p{N}_.\\?]*:[\p{L}_\\][\p{L}\p{N}_.\\?]*!)`,
    String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.\\?]*)(?<next>[(![]?)`,
    String.raw`\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?`,
    // Apostrophes that enclose no name are passed over at once: from each of them the end would be looked for anew.
    String.raw`(?<open>\[|'(?:[^']|'')*'?)`,
  ].join("|"),
  "gu",
);

const far = /^(?:INDIRECT|OFFSET|CELL)$/i;

/** Reads the references. */
export function referencesOf(formula: string): References {
  if (formula.length > maximumFormula) return { ranges: [], names: [], isOpen: true };
  const ranges: Reference[] = [];
  const names: string[] = [];
  let isOpen = false;
  let sheet: string | null = null;
  let isOutside = false;
  let sheetEnd = -1;
  for (const match of formula.matchAll(formulaTokens)) {
    const { quoted, outside, range, several, word, next, open } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (quoted !== undefined) sheet = quoted.slice(1, -1).replaceAll("''", "'");
    else if (word !== undefined && next === "!") sheet = word;
    if (quoted !== undefined || outside !== undefined || next === "!") {
      isOutside = outside !== undefined || (quoted?.includes("[") ?? false);
      if (quoted?.includes(":")) isOpen = true;
      sheetEnd = end;
    } else if (range !== undefined) {
      const isOfSheet = sheetEnd === match.index;
      if (!(isOfSheet && isOutside)) ranges.push({ ...cornersOf(range), sheet: isOfSheet ? sheet : null });
    } else if (several !== undefined || open !== undefined || next === "[") isOpen = true;
    else if (word !== undefined && next === "(") isOpen ||= far.test(word);
    else if (word !== undefined && !/^(?:TRUE|FALSE)$/i.test(word) && !(sheetEnd === match.index && isOutside))
      names.push(word.toLowerCase());
  }
  return { ranges, names, isOpen };
}

/** A range moved down and to the right, as a formula that is shared moves it: what has a dollar sign stays. */
const cornersOf = (range: string): Omit<Reference, "sheet"> => {
  const [first = "", last = first] = range.replaceAll("$", "").split(":");
  const [a, b] = [rowOf(first), rowOf(last)];
  const [c, d] = [columnOf(first), columnOf(last)];
  return {
    top: a < 0 ? 0 : Math.min(a, b),
    bottom: a < 0 ? maximumRows - 1 : Math.max(a, b),
    left: c < 0 ? 0 : Math.min(c, d),
    right: c < 0 ? maximumColumns - 1 : Math.max(c, d),
  };
};

const rowOf = (corner: string): number => Number(corner.replace(/\D/g, "") || 0) - 1;

/**
 * The formula as it stands so many rows below and columns to the right: what has a dollar sign stays.
 *
 * @example
 * movedFormula("A1*$B$1", 1, 0) // => "A2*$B$1"
 */
export const movedFormula = (formula: string, down: number, right: number): string =>
  formula.replace(formulaTokens, (all, ...rest: unknown[]) => {
    const { range } = rest[rest.length - 1] as { range?: string };
    return range === undefined
      ? all
      : range
          .split(":")
          .map((each) => movedCorner(each, down, right))
          .join(":");
  });

const movedCorner = (text: string, down: number, right: number): string => {
  const [, columnSign = "", letters = "", rowSign = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const column = columnSign === "$" ? columnOf(letters) : columnOf(letters) + right;
  const row =
    rowSign === "$" || (letters === "" && columnSign === "$") ? Number(digits) - 1 : Number(digits) - 1 + down;
  if (
    (letters !== "" && (column < 0 || column >= maximumColumns)) ||
    (digits !== "" && (row < 0 || row >= maximumRows))
  )
    return "#REF!";
  const name = addressOf(0, column).slice(0, -1);
  return `${columnSign}${letters === "" ? "" : name}${rowSign}${digits === "" ? "" : row + 1}`;
};

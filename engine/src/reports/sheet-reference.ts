// Another result sheet named in a formula: by its id, until it is known what the sheet is called in the file or the host.
import type { ResultSheet } from "./sheet.js";

/** Two signs that no formula of ours has otherwise. */
const [opens, closes] = ["\uE010", "\uE011"];

/**
 * The beginning of a reference to cells of the result sheet with this id (跨表引用); `B5` or `B5:B9` follows.
 *
 * Rule: the id between two signs that no formula has otherwise, until `withSheetNames` puts the name there. Units: none. Zeros: none.
 * Missing: none; whether there is such a sheet is asked later. None: never empty. Errors: none. Source: ours: what a sheet is called is
 * known only to the file or the host.
 *
 * @example
 * withSheetNames(`${ofSheet("live-data")}B5`, () => "数据") // => "'数据'!B5"
 */
export const ofSheet = (id: string): string => `${opens}${id}${closes}!`;

/**
 * The formula with the names of the sheets (引用换名) in place of the ids that `ofSheet` put there.
 *
 * Rule: names in quotes, quotes in them doubled. Units: none. Zeros: none. Missing: a sheet that is not there leads to #REF!, as it does in
 * Excel. None: a formula that names no other stays as it is. Errors: none but those of `nameOf`. Source: the syntax of references, ECMA-376
 * part 1, 18.17.
 *
 * @example
 * withSheetNames(`${ofSheet("live-data")}B5*2`, () => "it's") // => "'it''s'!B5*2"
 */
export const withSheetNames = (formula: string, nameOf: (id: string) => string | undefined): string =>
  formula
    .split(opens)
    .map((part, at) => {
      if (at === 0) return part;
      const [id = "", rest = ""] = part.split(`${closes}!`);
      const name = nameOf(id);
      return name === undefined ? `#REF!${rest}` : `'${name.replaceAll("'", "''")}'!${rest}`;
    })
    .join("");

/**
 * Whether a formula of the sheet names another sheet by its id (是否引用其他表), so that it cannot be put in alone.
 *
 * Rule: any cell with a formula of `ofSheet`. Units: none. Zeros: none. Missing: cells without a formula do not count. None: false without
 * rows. Errors: none. Source: ours; a sheet put in alone must not point at one that is not there.
 *
 * @example
 * namesOthers({ rows: [[{ value: 1, formula: `${ofSheet("live-data")}B5` }]] }) // => true
 * namesOthers({ rows: [[{ value: 1 }, null]] }) // => false
 */
export const namesOthers = ({ rows }: Pick<ResultSheet, "rows">): boolean =>
  rows.some((row) => row.some((cell) => cell?.formula?.includes(opens) === true));

/**
 * The sheet with the names of others in its formulas (整表引用换名).
 *
 * Rule: `withSheetNames` for each formula; values stay. Units: none. Zeros: none. Missing: #REF! for a sheet that is not there. None: a
 * sheet that names no other is given back itself, not a copy. Errors: none but those of `nameOf`. Source: as `withSheetNames`.
 *
 * @example
 * withNames({ id: "a", name: "a", widths: [], rows: [[{ value: 1, formula: `${ofSheet("b")}B5` }]] }, () => "乙").rows[0][0].formula // => "'乙'!B5"
 */
export const withNames = (sheet: ResultSheet, nameOf: (id: string) => string | undefined): ResultSheet =>
  namesOthers(sheet)
    ? {
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.map((cell) =>
            cell?.formula === undefined ? cell : { ...cell, formula: withSheetNames(cell.formula, nameOf) },
          ),
        ),
      }
    : sheet;

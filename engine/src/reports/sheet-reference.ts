// Another result sheet named in a formula: by its id, until it is known what the sheet is called in the file or the host.
import type { ResultSheet } from "./sheet.js";

/** Two signs that no formula of ours has otherwise. */
const [opens, closes] = ["\uE010", "\uE011"];

/** The beginning of a reference to cells of the result sheet with this id; `B5` or `B5:B9` follows. */
export const ofSheet = (id: string): string => `${opens}${id}${closes}!`;

/**
 * The formula with the names of the sheets; one that is not there leads to nothing, as it does in Excel.
 *
 * @example
 * withSheetNames(`${ofSheet("live-data")}B5*2`, () => "它's") // => "'它''s'!B5*2"
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

/** Whether a formula of the sheet names another sheet by its id. */
export const namesOthers = ({ rows }: Pick<ResultSheet, "rows">): boolean =>
  rows.some((row) => row.some((cell) => cell?.formula?.includes(opens) === true));

/** The sheet with the names of others in its formulas. */
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

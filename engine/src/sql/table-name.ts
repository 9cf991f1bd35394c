// The name of a table as it may stand in a statement: plain as it is, else quoted; what could end the quotes is refused.
import type { Dialect } from "./dialects/index.js";

/** Letters of any script, digits and a few signs that no quote is made of; anything else could be a statement of its own. */
const part = /^[\p{L}\p{N}_$ -]{1,63}$/u;
const plain = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * The name of a table, its parts parted by points (库.模式.表), as a dialect writes it (表名).
 *
 * Formula: a part of ASCII letters, digits and underscores stays as it is, so that each engine folds its case as usual; any other is
 * put between the dialect's quotes. Units, zeros: none. Missing: an empty part is refused. None: null where the name could not be
 * quoted safely: a part with anything but letters, digits, spaces, `_`, `$` and `-`, longer than 63 signs, or more than three parts.
 * Errors: none thrown. Source: the quoting of identifiers in each engine's own manual.
 *
 * @example
 * tableName("edu.schools_2024", dialects.duckdb) // => "edu.schools_2024"
 * tableName("学校 表", dialects.mysql) // => "`学校 表`"
 * tableName("schools; DROP TABLE schools", dialects.duckdb) // => null
 */
export function tableName(name: string, { quote }: Dialect): string | null {
  const parts = name.split(".");
  if (parts.length > 3 || !parts.every((each) => part.test(each) && each.trim() !== "")) return null;
  return parts.map((each) => (plain.test(each) ? each : `${quote}${each}${quote}`)).join(".");
}

// Names that Excel accepts for sheets: 31 signs, none forbidden, none twice.
import { trimmedEnd, trimmedOf } from "@junheng/engine/reading/cells";

const longest = 31;

/**
 * Names for sheets (工作表名), in their order, such as Excel takes them.
 *
 * Rule: signs that are forbidden become a space, names are cut to 31 signs, and a name that is taken, in small letters or large, gets a
 * number; History, which Excel keeps, too. Units: signs as UTF-16 counts them, no half ones. Zeros: "0" is a name. Missing: an empty name
 * is Sheet. None: no names, an empty list. Errors: none. Source: Excel's own rules for names of sheets.
 *
 * @example
 * sheetNames(["表Ⅱ-1", "表Ⅱ-1", "a/b"]) // => ["表Ⅱ-1", "表Ⅱ-1 (2)", "a b"]
 * sheetNames([""]) // => ["Sheet"]
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((each) => {
    const base = allowed(each);
    let name = cut(base, longest);
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      const suffix = ` (${count})`;
      name = `${cut(base, longest - suffix.length)}${suffix}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Without forbidden and control signs, and without an apostrophe at either end; Excel keeps the name History for itself. */
const allowed = (name: string): string => {
  // oxlint-disable-next-line no-control-regex
  const clean = trimmedOf(name.replace(/[[\]/\\:*?\u0000-\u001f\ufffe\uffff]+/g, " "), /['\s]/);
  if (clean === "") return "Sheet";
  return clean.toLowerCase() === "history" ? `${clean} 1` : clean;
};

/** Cuts without leaving half of a sign that takes two code units. */
const cut = (name: string, length: number): string =>
  trimmedEnd(name.slice(0, length).replace(/\p{Surrogate}/gu, ""), /['\s]/);

// File names for forms and papers of schools: the school's code and name, made safe for every system, none twice.
import { trimmedOf } from "../reading/cells/index.js";
import type { KnownSchool } from "./identity-section.js";

/** Signs that Windows forbids in file names, and control signs. */
const forbidden = /[\\/:*?"<>|\p{Cc}]+/gu;
/** Signs that turn the direction of a text, so that a name is shown otherwise than it is, and code points that are no sign. */
const unseen = /\p{Bidi_Control}|\p{Noncharacter_Code_Point}/gu;
/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/i;
const longest = 80;

/**
 * File names for schools (各校文件名), in their order, without a folder: code and name, then the ending.
 *
 * Rule: what Windows forbids becomes a space, unseen signs go, names of devices get an underscore; a name that is taken gets a number, and
 * case does not tell two apart, since some systems see none. Units: at most 80 signs before number and ending. Zeros: the code "0" is kept.
 * Missing: without a code the name alone. None: without both it is `form`; no schools, an empty list. Errors: none. Source: Windows' rules
 * for file names, the strictest of the systems.
 *
 * @example
 * formFileNames([{ code: "3101", name: "第一小学" }, { name: "a/b" }, { name: "A/B" }]) // => ["3101第一小学.xlsx", "a b.xlsx", "A B (2).xlsx"]
 */
export function formFileNames(
  schools: readonly Pick<KnownSchool, "code" | "name">[],
  ending: "xlsx" | "docx" = "xlsx",
): readonly string[] {
  const taken = new Set<string>();
  return schools.map(({ code = "", name = "" }) => {
    const base = safe(`${code}${name}`);
    let unique = base;
    for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${base} (${count})`;
    taken.add(unique.toLowerCase());
    return `${unique}.${ending}`;
  });
}

const safe = (text: string): string => {
  const short = text.replace(unseen, "").replace(forbidden, " ").replace(/\s+/g, " ").slice(0, longest);
  const clean = trimmedOf(short.replace(/\p{Surrogate}/gu, ""), /[\s.]/);
  return clean === "" ? "form" : clean.replace(reserved, (name) => `_${name}`);
};

// Which mentions of a school mean the same one: by code first, then by the exact name; never by likeness.

/** A school as a sheet names it. */
export interface NamedSchool {
  readonly school: string;
  /** The code by which it is the same school under any name (学校标识码). */
  readonly code?: string;
}

/** Gives each mention the key of its school. */
export type SchoolKey = (mention: NamedSchool) => string;

/** A name without spaces, full-width letters and variants that old files leave behind. */
const spelling = (name: string): string =>
  name
    .normalize("NFKC")
    .replaceAll("臵", "置")
    .replace(/[\s\u200b\ufeff]+/g, "");

const codeOf = ({ code }: NamedSchool): string => spelling(code ?? "");

/**
 * Makes the keys of schools (同一学校的认定) out of everything in which schools are mentioned.
 *
 * Two mentions with codes are one school when the codes are equal. A mention without a code is the school of its name that has one,
 * if there is only one; else the one of its name without a code. Rule: the key is the code, else the name without spaces, at half
 * width, 臵 as 置. Units: none. An empty code counts as missing. None: never null; a mention that was not among those given has a key
 * too. Errors: none.
 *
 * Source: ours; likeness is for `collectSchools`, which asks (decision 20).
 *
 * @example
 * const two = schoolKeys([{ school: "甲小学", code: "1" }, { school: "甲小学", code: "2" }]);
 * two({ school: "甲小学" }) === two({ school: "甲小学", code: "1" }) // => false
 * @example
 * const same = schoolKeys([{ school: "甲小学", code: "42" }, { school: "甲 小学" }]);
 * same({ school: "甲 小学" }) === same({ school: "甲小学（本部）", code: "42" }) // => true
 */
export function schoolKeys(mentions: Iterable<NamedSchool>): SchoolKey {
  const codes = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const code = codeOf(mention);
    if (code === "") continue;
    const name = spelling(mention.school);
    const known = codes.get(name);
    if (known === undefined) codes.set(name, new Set([code]));
    else known.add(code);
  }
  return (mention) => {
    const name = spelling(mention.school);
    const own = codeOf(mention);
    const known = codes.get(name);
    const code = own !== "" ? own : known?.size === 1 ? [...known][0] : undefined;
    return code === undefined ? `name ${name}` : `code ${code}`;
  };
}

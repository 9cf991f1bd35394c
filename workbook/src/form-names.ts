// The unseen names by which a form of ours is known and its figures are found, wherever rows were moved to. Each belongs to its sheet.

/** The name whose value says what the form was made from, and the version of its layout. */
export const formMarkName = "_JunhengForm";

const prefix = "_JH.";

/**
 * The name for a path. Names may hold letters, digits, `_` and `.`; any other sign is written as its number between two dots and
 * one (`a-b` becomes `a..2d.b`), which no path of ours has.
 *
 * @example
 * nameOfPath("whole.pupils") // => "_JH.whole.pupils"
 */
export const nameOfPath = (path: string): string =>
  prefix + path.replace(/[^\p{L}\p{N}_.]/gu, (sign) => `..${(sign.codePointAt(0) ?? 0).toString(16)}.`);

/** The path of a name, or none where the name is not one of ours. */
export const pathOfName = (name: string): string | undefined =>
  name.toLowerCase().startsWith(prefix.toLowerCase()) && name.length > prefix.length
    ? name
        .slice(prefix.length)
        .replace(/\.\.([0-9a-f]{1,6})\./gi, (all, code: string) => signOf(parseInt(code, 16)) ?? all)
    : undefined;

const signOf = (code: number): string | undefined => (code <= 0x10ffff ? String.fromCodePoint(code) : undefined);

/** The value of the mark: what it was made from, and the version, which has no semicolon. */
export const markValue = (made: string, version: string): string => `${made};${version}`;

/** The mark's value taken apart, with or without the quotes of a formula. */
export function markOf(value: string): { readonly made: string; readonly version: string } | undefined {
  const plain = value.replace(/^=?"(.*)"$/s, "$1").replaceAll('""', '"');
  const at = plain.lastIndexOf(";");
  return at < 1 ? undefined : { made: plain.slice(0, at), version: plain.slice(at + 1) };
}

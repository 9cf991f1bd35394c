// What a label of a form means: the catalogue of headers, with the headings it stands under.
import { trimmedEnd } from "../../cells/index.js";
import type { Catalogue, HeaderMatch } from "../../headers/index.js";
import { matchHeader } from "../../headers/index.js";

/** A label is used from here on: a word of the catalogue with nothing but harmless words around it, and never likeness alone. */
export const labelUsedFrom = 0.78;

/** From here on it is told what a label may mean. */
export const labelOfferedFrom = 0.55;

/** A label's meaning, each text looked up once. */
export type LabelMatcher = (texts: readonly string[], unit: string) => HeaderMatch;

/** A matcher that remembers what it looked up while one workbook is read. */
export function labelMatcher(catalogue: Catalogue): LabelMatcher {
  const seen = new Map<string, HeaderMatch>();
  return (texts, unit) => {
    const key = `${unit}\n${texts.join("\n")}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const match = matchHeader(texts, unit, catalogue);
    seen.set(key, match);
    return match;
  };
}

/** 一、 （二） (3) 4. ⑤ and marks of required items; a number that belongs to the label (12个月) has no sign behind it. */
const numbering =
  /^\s*([（(][一二三四五六七八九十\d]{1,3}[）)][、.．]?|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[.．、](?!\d)|[①-⑳]|[*＊★●■]+)\s*/;

/**
 * A label without its number and its colon.
 *
 * @example
 * bareLabel("（一）在校学生数：") // => "在校学生数"
 */
export const bareLabel = (text: string): string => trimmedEnd(text, /[:：\s]/).replace(numbering, "");
